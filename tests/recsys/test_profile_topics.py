"""Rails of each viewing profile, on the wire and on sockets."""

import json
from contextlib import contextmanager

import pytest

from catalog.library.services import save_rating
from core.events.delivery import deliver
from core.profiles.models import Profile
from tests.callers import Caller, data, problem
from tests.factories import UserFactory, profile_of


@pytest.fixture
def note_topics(settings):
    """The product's own topics."""
    return settings


@pytest.fixture
def user(db):
    return UserFactory()


@pytest.fixture
def kids(user):
    return Profile.objects.create(user=user, name="Kids")


@pytest.fixture
def opened(server, frame):
    """A socket that speaks for somebody, its hello read."""

    @contextmanager
    def connected(user):
        headers = {"Origin": f"http://{server.host}", "Cookie": Caller(user).cookie()}
        with server.open(additional_headers=headers) as client:
            frame(client)
            yield client

    return connected


@pytest.mark.django_db
def test_each_profile_has_rails_of_its_own(village, user, kids):
    noir, musical = village.noirs[0], village.musicals[0]
    save_rating(profile_id=profile_of(user), title_id=noir.pk, half_stars=10)
    save_rating(profile_id=kids.pk, title_id=musical.pk, half_stars=10)

    assert _films_named(Caller(user)) == {noir.pk}
    assert _films_named(Caller(user, profile=kids.pk)) == {musical.pk}


def _films_named(caller):
    """The rated films that the caller's rails give as reasons."""
    rails = data(caller("GET", "/api/recommendations/for-you"))["rails"]
    reasons = [reason for rail in rails for item in rail["items"] for reason in item["because"]]
    return {reason["movie"]["id"] for reason in reasons if reason["kind"] == "rated"}


@pytest.mark.django_db
def test_feedback_on_another_profiles_slate_is_refused(village, user, kids):
    rail = data(Caller(user)("GET", "/api/recommendations/for-you"))["rails"][0]
    item = rail["items"][0]
    body = {"slate": item["slate"], "movie": item["movie"]["id"], "kind": "dismiss"}

    answer = Caller(user, profile=kids.pk)("POST", "/api/recommendations/feedback", body)
    assert problem(answer)[0] in (400, 404)


@pytest.mark.django_db(transaction=True)
@pytest.mark.usefixtures("queue")
def test_the_profile_named_in_subscribe_is_followed(opened, frame, ask, village, kids):
    user, profile = kids.user, profile_of(kids.user)
    noir, musical = village.noirs[0], village.musicals[0]
    with opened(user) as first, opened(user) as second:
        own = ask(first, op="subscribe", topic="recommendations")
        frame(first)  # rails that were not kept are kept now
        named = ask(second, op="subscribe", topic="recommendations", profile=kids.pk, id="k")
        frame(second)
        save_rating(profile_id=kids.pk, title_id=musical.pk, half_stars=10)
        save_rating(profile_id=profile, title_id=noir.pk, half_stars=9)
        deliver()
        to_first, to_second = frame(first), frame(second)
        for client in (first, second):
            client.send(json.dumps({"op": "ping"}))
        silent = frame(first)["op"], frame(second)["op"]

    assert (own["op"], named["op"], named["id"]) == ("subscribed", "subscribed", "k")
    assert to_first["topic"] == to_second["topic"] == "recommendations"
    assert to_first["data"]["reason"]["movie"]["id"] == noir.pk
    assert to_second["data"]["reason"]["movie"]["id"] == musical.pk
    assert silent == ("pong", "pong")


@pytest.mark.django_db(transaction=True)
@pytest.mark.usefixtures("queue")
def test_switching_the_profile_on_one_socket(opened, frame, ask, village, kids):
    with opened(kids.user) as client:
        ask(client, op="subscribe", topic="recommendations")
        frame(client)
        ask(client, op="subscribe", topic="recommendations", profile=kids.pk)
        frame(client)
        save_rating(profile_id=profile_of(kids.user), title_id=village.noirs[0].pk, half_stars=9)
        deliver()
        client.send(json.dumps({"op": "ping"}))
        silent = frame(client)

    assert silent["op"] == "pong"


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("whose", ["somebody else's", "nobody's"])
def test_somebody_elses_profile_is_refused(opened, frame, ask, user, whose):
    profile_id = profile_of(UserFactory()) if whose == "somebody else's" else 10**12
    with opened(user) as client:
        answer = ask(client, op="subscribe", id=1, topic="recommendations", profile=profile_id)
        client.send(json.dumps({"op": "ping"}))
        alive = frame(client)

    assert answer == {
        "op": "error",
        "id": 1,
        "code": "VALIDATION_ERROR",
        "message": "profile: this account has no such viewing profile.",
    }
    assert alive["op"] == "pong"


@pytest.mark.django_db(transaction=True)
def test_nobody_follows_a_profile(server, frame, ask, user):
    with server.open() as client:
        frame(client)
        answer = ask(client, op="subscribe", topic="recommendations", profile=profile_of(user))

    assert (answer["op"], answer["code"]) == ("error", "NOT_AUTHENTICATED")


@pytest.mark.django_db(transaction=True)
def test_what_is_no_profile_is_a_malformed_frame(opened, ask, user):
    with opened(user) as client:
        for value in ["3", 0, -1, 1.5, True, 2**63, [], {}]:
            answer = ask(client, op="subscribe", topic="recommendations", profile=value)

            said = (answer["code"], answer["message"].split(":")[0])
            assert said == ("MALFORMED_FRAME", "profile"), value
            assert ask(client, op="ping")["op"] == "pong"

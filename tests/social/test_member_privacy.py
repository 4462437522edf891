"""Every endpoint and topic that tells something of a member, for everybody who may look."""

import json

import pytest

from catalog.library.services import save_rating
from core.accounts.models import User
from tests.callers import Caller, data
from tests.core.relations.conftest import may_see
from tests.core.relations.test_visibility import AUDIENCES, VIEWERS, set_privacy
from tests.factories import TitleFactory, profile_of

SECRETS = ("Slow films.", "Bergen")


@pytest.fixture
def rated(owner):
    film = TitleFactory(title="The Secret Film", genres=["noir"])
    User.objects.filter(pk=owner.pk).update(location="Bergen")
    save_rating(profile_id=profile_of(owner), title_id=film.pk, half_stars=9)
    return film


@pytest.mark.django_db
@pytest.mark.parametrize("activity", AUDIENCES)
@pytest.mark.parametrize("profile", AUDIENCES)
def test_the_page(owner, viewers, rated, profile, activity):
    set_privacy(owner, profile, activity, "private")
    for name in VIEWERS:
        answer = Caller(viewers[name])("GET", "/api/social/users/owner/profile")
        exists = may_see(name, "public" if profile != "private" else "private")
        sees_profile = may_see(name, profile)
        sees_activity = sees_profile and may_see(name, activity)
        if name == "blocker" and profile != "private":
            exists = True  # to take the block back

        assert answer.status_code == (200 if exists else 404), name
        text = answer.content.decode()
        assert all((secret in text) == sees_profile for secret in SECRETS), name
        assert ("The Secret Film" in text) == sees_activity, name
        if not exists:
            assert "owner" not in json.dumps(answer.json()["detail"])
            continue
        page = data(answer)
        assert page["shows"] == {
            "profile": sees_profile,
            "activity": sees_activity,
            "watchlist": name in ("owner", "moderator", "admin"),
        }, name
        assert (page["counts"] is not None) == sees_profile, name
        assert (page["taste"] is not None) == (page["recent"] is not None) == sees_activity, name
        if sees_profile:
            assert (page["counts"]["ratings"] is not None) == sees_activity, name


@pytest.mark.django_db
@pytest.mark.parametrize("profile", AUDIENCES)
def test_a_hidden_member_and_none_look_the_same(owner, viewers, profile):
    set_privacy(owner, profile)
    for name in ("nobody", "stranger", "blocked"):
        caller = Caller(viewers[name])
        hidden = caller("GET", "/api/social/users/owner/profile")
        missing = caller("GET", "/api/social/users/no-such-one/profile")
        if hidden.status_code == 404:
            said = [answer.json() | {"instance": ""} for answer in (hidden, missing)]
            assert said[0] == said[1]


@pytest.mark.django_db
@pytest.mark.parametrize("profile", AUDIENCES)
def test_the_search(owner, viewers, profile):
    set_privacy(owner, profile)
    for name in VIEWERS:
        found = data(Caller(viewers[name])("GET", "/api/social/users/search?q=olga"))
        expected = may_see(name, "public" if profile != "private" else "private")

        assert [one["username"] for one in found] == (["owner"] if expected else []), name


@pytest.mark.django_db
@pytest.mark.parametrize("end", ["followers", "following"])
@pytest.mark.parametrize("profile", AUDIENCES)
def test_their_lists(owner, viewers, profile, end):
    set_privacy(owner, profile)
    for name in VIEWERS:
        answer = Caller(viewers[name])("GET", f"/api/social/users/owner/{end}")

        assert (answer.status_code == 200) == may_see(name, profile), name
        assert answer.status_code in (200, 403, 404)


@pytest.mark.django_db
@pytest.mark.parametrize("profile", AUDIENCES)
def test_they_are_named_in_others_lists_as_they_wish(owner, viewers, profile):
    set_privacy(owner, profile)
    for name in VIEWERS:
        answer = Caller(viewers[name])("GET", "/api/social/users/followed/followers")
        expected = may_see(name, "public" if profile != "private" else "private")

        assert [one["username"] for one in data(answer)] == (["owner"] if expected else []), name


@pytest.mark.django_db
@pytest.mark.parametrize("profile", AUDIENCES)
def test_following_them(owner, viewers, profile):
    set_privacy(owner, profile)
    for name in ("stranger", "blocked"):
        answer = Caller(viewers[name])("PUT", "/api/social/users/owner/follow")
        expected = 200 if name == "stranger" and profile != "private" else 404

        assert answer.status_code == expected, name


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("profile", AUDIENCES)
def test_the_topic(viewers, profile, server, frame, ask):
    owner = viewers["owner"]
    set_privacy(owner, profile)
    for name in VIEWERS:
        headers = {"Origin": f"http://{server.host}"}
        if viewers[name]:
            headers["Cookie"] = Caller(viewers[name]).cookie()
        with server.open(additional_headers=headers) as client:
            frame(client)
            answer = ask(client, op="subscribe", topic=f"user:{owner.pk}")
            unknown = ask(client, op="subscribe", topic="user:999999999")

        if may_see(name, profile):
            assert answer["snapshot"] == {
                "user_id": owner.pk,
                "followers": 0,
                "following": 0,
            }, name
        else:
            assert answer == unknown, name
            assert answer["op"] == "error"

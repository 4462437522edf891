"""A rating in one place, new rails on a socket in another."""

import json

import pytest
from django.test import Client

from catalog.library.services import save_rating
from tests.factories import UserFactory, profile_of


@pytest.fixture
def note_topics(settings):
    """The product's own topics."""
    return settings


@pytest.mark.django_db(transaction=True)
def test_new_rails_reach_the_socket_of_whoever_rated(server, frame, ask, village, queue):
    user, other = UserFactory.create_batch(2)
    profile, noir = profile_of(user), village.noirs[0]
    signed_in = {"Origin": f"http://{server.host}", "Cookie": _cookie(user)}
    elsewhere = {"Origin": f"http://{server.host}", "Cookie": _cookie(other)}

    with (
        server.open(additional_headers=signed_in) as client,
        server.open(additional_headers=elsewhere) as stranger,
    ):
        frame(client), frame(stranger)
        ask(stranger, op="subscribe", topic="recommendations")
        before = ask(client, op="subscribe", id=1, topic="recommendations")
        first = frame(client)
        save_rating(profile_id=profile, title_id=noir.pk, half_stars=9)
        queue.deliver()
        update = frame(client)
        frame(stranger)
        stranger.send(json.dumps({"op": "ping"}))
        silent = frame(stranger)

    assert (before["mode"], before["snapshot"]["generation"]) == ("snapshot", 0)
    assert first["data"]["generation"] == 1
    assert update["type"] == "recommendations.updated"
    assert update["topic"] == "recommendations"
    assert update["data"]["generation"] == 2
    assert update["data"]["reason"]["text"] == "you rated Noir 0 4½"
    shown = {item["movie"]["id"] for rail in update["data"]["rails"] for item in rail["items"]}
    assert noir.pk not in shown
    assert silent["op"] == "pong"


@pytest.mark.django_db(transaction=True)
def test_rails_are_nobodys_without_a_person(server, frame, ask):
    with server.open() as client:
        frame(client)
        answer = ask(client, op="subscribe", topic="recommendations")

    assert (answer["op"], answer["code"]) == ("error", "NOT_AUTHENTICATED")


def _cookie(user) -> str:
    client = Client()
    client.force_login(user)
    return f"sessionid={client.cookies['sessionid'].value}"

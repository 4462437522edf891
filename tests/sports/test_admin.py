"""Matches in the administration."""

import pytest

from sports.live.services import ingest
from tests.factories import UserFactory
from tests.sports.makers import a_match, a_report, goal, kickoff

pytestmark = pytest.mark.django_db


@pytest.fixture
def admin_client(client):
    admin = UserFactory(is_staff=True, is_superuser=True)
    client.force_login(admin)
    return client


@pytest.mark.parametrize("kind", ["competition", "team", "player", "match"])
def test_everything_can_be_looked_at(admin_client, kind):
    match = a_match()
    ingest(a_report(match, kickoff(), goal("g1", 3, 1, 0), at=4))
    found = {
        "competition": match.competition,
        "team": match.home,
        "player": match.home.players.first(),
        "match": match,
    }[kind]

    assert admin_client.get(f"/admin/sports/{kind}/").status_code == 200
    assert admin_client.get(f"/admin/sports/{kind}/{found.pk}/change/").status_code == 200
    assert admin_client.get(f"/admin/sports/{kind}/add/").status_code == 403


def test_a_match_is_not_edited_by_hand(admin_client):
    match = a_match()

    response = admin_client.post(f"/admin/sports/match/{match.pk}/change/", {"status": "finished"})

    assert response.status_code == 403

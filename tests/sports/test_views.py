"""Matches over HTTP."""

from datetime import UTC, datetime, timedelta

import pytest
import time_machine

from sports.live.services import ingest
from tests.sports.makers import (
    KICKOFF,
    a_competition,
    a_match,
    a_report,
    a_team,
    goal,
    kickoff,
    moment,
)

pytestmark = pytest.mark.django_db
HOUR = timedelta(hours=1)
NOW = KICKOFF + HOUR


@pytest.fixture(autouse=True)
def _now():
    with time_machine.travel(NOW, tick=False):
        yield


def finished(home=None, away=None, *, kickoff_at=KICKOFF - 5 * HOUR, goals=(1, 0), **more):
    return a_match(
        home,
        away,
        kickoff=kickoff_at,
        status="finished",
        home_score=goals[0],
        away_score=goals[1],
        finished_at=kickoff_at + 2 * HOUR,
        as_of=kickoff_at + 2 * HOUR,
        **more,
    )


def in_play(home=None, away=None, **more):
    match = a_match(home, away, **more)
    ingest(a_report(match, kickoff(), goal("g1", 12, 1, 0), at=60))
    match.refresh_from_db()
    return match


def ids(response) -> list[int]:
    assert response.status_code == 200, response.content
    return [match["id"] for match in response.json()["data"]]


def bad_field(response) -> str:
    assert response.status_code == 400, response.content
    return response.json()["errors"][0]["field"]


def test_a_match_shows_its_course(client):
    match = in_play()

    body = client.get(f"/api/sports/matches/{match.pk}").json()["data"]

    assert body["status"] == "live"
    assert body["score"] == {"home": 1, "away": 0, "half_time": None, "penalties": None}
    assert [event["kind"] for event in body["events"]] == ["kickoff", "goal"]
    assert body["last_moment"]["kind"] == "goal"
    assert body["home"]["crest_url"].startswith(f"/api/sports/teams/{match.home_id}/crest.svg?v=")
    assert body["kickoff"] == "2026-11-21T15:00:00Z"
    assert body["clock"]["seconds"] == 3600


@pytest.mark.parametrize(
    "path",
    [
        "matches/1",
        "competitions/1",
        "competitions/1/standings",
        "competitions/1/fixtures",
        "teams/1",
        "teams/1/crest.svg",
        "players/1",
        f"matches/{2**63}",
        f"teams/{2**70}",
    ],
)
def test_what_does_not_exist_is_missing(client, path):
    response = client.get(f"/api/sports/{path}")

    assert response.status_code == 404
    assert response.json()["code"] == "NOT_FOUND"


def test_a_list_has_live_matches_first_then_by_kick_off(client):
    late = a_match(kickoff=KICKOFF + 5 * HOUR)
    early = finished()
    live = in_play()

    assert ids(client.get("/api/sports/matches")) == [live.pk, early.pk, late.pk]


def test_finished_matches_alone_come_newest_first(client):
    older = finished(kickoff_at=KICKOFF - 9 * HOUR)
    newer = finished()
    a_match()

    assert ids(client.get("/api/sports/matches?status=finished")) == [newer.pk, older.pk]


def test_live_takes_every_status_in_play(client):
    pause = a_match(status="half_time")
    kicks = a_match(status="penalties")
    a_match()

    assert sorted(ids(client.get("/api/sports/matches?status=live"))) == [pause.pk, kicks.pk]


def test_a_list_can_be_of_a_competition_or_a_team(client):
    alder = a_team("Alder")
    cup = a_competition("Paper Cup", kind="cup")
    mine = a_match(a_team(), alder)
    theirs = a_match(competition=cup)

    assert ids(client.get(f"/api/sports/matches?team={alder.pk}")) == [mine.pk]
    assert ids(client.get(f"/api/sports/matches?competition={cup.pk}")) == [theirs.pk]
    assert ids(client.get(f"/api/sports/competitions/{cup.pk}/fixtures")) == [theirs.pk]


@pytest.mark.parametrize(
    ("zone", "day", "expected"),
    [
        ("UTC", "2026-11-21", True),
        ("UTC", "2026-11-22", False),
        ("Asia/Tokyo", "2026-11-22", True),
        ("Asia/Tokyo", "2026-11-21", False),
    ],
)
def test_a_day_is_a_day_in_the_zone_asked_for(client, zone, day, expected):
    a_match(kickoff=datetime(2026, 11, 21, 23, 30, tzinfo=UTC))

    assert bool(ids(client.get(f"/api/sports/matches?date={day}&tz={zone}"))) is expected


@pytest.mark.parametrize(
    ("query", "field"),
    [
        ("status=running", "status"),
        ("date=21.11.2026", "date"),
        ("date=0001-01-01", "date"),
        ("tz=Mars/Olympus", "tz"),
        ("tz=../../etc/passwd", "tz"),
        ("competition=x", "competition"),
        (f"team={2**63}", "team"),
        ("team=0", "team"),
        ("per_page=51", "per_page"),
        ("page=0", "page"),
    ],
)
def test_a_bad_filter_is_named(client, query, field):
    assert bad_field(client.get(f"/api/sports/matches?{query}")) == field


def test_an_unknown_zone_on_the_front_page_is_named(client):
    assert bad_field(client.get("/api/sports/home?tz=Nowhere")) == "tz"


def test_pages(client):
    matches = [a_match(kickoff=KICKOFF + n * HOUR) for n in range(3)]

    response = client.get("/api/sports/matches?per_page=2&page=2")

    assert ids(response) == [matches[2].pk]
    assert response.json()["pagination"]["total"] == 3
    assert ids(client.get("/api/sports/matches?page=9")) == []


def test_the_front_page(client):
    ended, live = finished(), in_play()
    coming = a_match(kickoff=NOW + 3 * HOUR)
    a_match(kickoff=NOW + 30 * HOUR)

    body = client.get("/api/sports/home?tz=Europe/Berlin").json()["data"]

    assert [match["id"] for match in body["live"]] == [live.pk]
    assert [match["id"] for match in body["next"]] == [coming.pk]
    assert [match["id"] for match in body["recent"]] == [ended.pk]
    assert body["live"][0]["last_moment"]["kind"] == "goal"
    assert [day["date"] for day in body["days"]] == [
        "2026-11-19",
        "2026-11-20",
        "2026-11-21",
        "2026-11-22",
        "2026-11-23",
    ]
    assert body["days"][2] == {"date": "2026-11-21", "matches": 3, "live": 1}
    assert body["competitions"][0]["round"] == "round 1"


def test_a_table_counts_finished_and_live_matches_and_who_moved(client):
    alder, birch, cedar = (a_team(name) for name in ("Alder", "Birch", "Cedar"))
    finished(birch, cedar, goals=(1, 0))
    live = a_match(alder, cedar)
    ingest(a_report(live, kickoff(), at=5))
    ingest(a_report(live, kickoff(), goal("g", 30, 2, 0), at=75))
    a_match(alder, birch, kickoff=NOW + HOUR)

    path = f"/api/sports/competitions/{a_competition().pk}/standings"
    rows = client.get(path).json()["data"]["rows"]

    assert [(row["rank"], row["team"]["name"], row["points"]) for row in rows] == [
        (1, "Alder", 3),
        (2, "Birch", 3),
        (3, "Cedar", 0),
    ]
    assert [row["change"] for row in rows] == [1, -1, 0]
    assert [row["live"] for row in rows] == [True, False, True]
    assert (rows[0]["played"], rows[0]["goal_difference"]) == (1, 2)


def test_another_season_does_not_count(client):
    finished(season="2025")

    path = f"/api/sports/competitions/{a_competition().pk}/standings"
    assert client.get(path).json()["data"]["rows"] == []


def test_a_cup_has_no_table(client):
    cup = a_competition("Paper Cup", kind="cup")
    finished(competition=cup)

    body = client.get(f"/api/sports/competitions/{cup.pk}/standings").json()["data"]
    assert body["rows"] == []


def test_competitions(client):
    league = a_competition()
    cup = a_competition("A Cup", kind="cup")

    assert ids(client.get("/api/sports/competitions")) == [league.pk, cup.pk]
    body = client.get(f"/api/sports/competitions/{league.pk}/").json()["data"]
    assert (body["name"], body["kind"], body["round"]) == ("Paper League", "league", None)


def test_a_team_with_what_belongs_to_it(client):
    alder = a_team("Alder")
    last = [finished(alder, kickoff_at=KICKOFF - n * 24 * HOUR) for n in range(1, 8)]
    coming = [a_match(a_team(), alder, kickoff=NOW + n * HOUR) for n in range(1, 8)]

    response = client.get(f"/api/sports/teams/{alder.pk}")
    body = response.json()["data"]

    assert [match["id"] for match in body["next"]] == [match.pk for match in coming[:5]]
    assert [match["id"] for match in body["last"]] == [match.pk for match in last[:5]]
    assert [player["number"] for player in body["squad"]] == [1, 2, 3]
    assert (body["table_row"]["rank"], body["table_row"]["played"]) == (1, 7)
    assert body["competition"]["name"] == "Paper League"


def test_a_team_that_has_not_played_has_no_row(client):
    body = client.get(f"/api/sports/teams/{a_team('Alder').pk}").json()["data"]

    assert (body["competition"], body["table_row"], body["next"]) == (None, None, [])


def test_a_player_with_goals_and_cards_of_the_season(client):
    match = a_match()
    player, helper = match.home.players.order_by("number")[:2]
    course = [
        kickoff(),
        goal("g1", 9, 1, 0, player=player.provider_id, assist=helper.provider_id),
        moment("y", "yellow", 20, 1, player=player.provider_id),
        moment("o", "own_goal", 30, 1, 1, side="away", player=player.provider_id),
    ]
    ingest(a_report(match, *course, at=31))

    body = client.get(f"/api/sports/players/{player.pk}").json()["data"]
    other = client.get(f"/api/sports/players/{helper.pk}").json()["data"]

    assert body["season"] == {
        "goals": 1,
        "assists": 0,
        "own_goals": 1,
        "yellow_cards": 1,
        "red_cards": 0,
    }
    assert other["season"]["assists"] == 1
    assert body["team"]["id"] == match.home_id
    assert body["full_name"].startswith("Someone")


def test_a_crest_is_kept_for_long_and_asked_for_by_etag(client):
    match = a_match()
    address = client.get(f"/api/sports/matches/{match.pk}").json()["data"]["home"]["crest_url"]

    first = client.get(address)
    again = client.get(address, headers={"If-None-Match": first["ETag"]})
    plain = client.get(f"/api/sports/teams/{match.home_id}/crest.svg")

    assert first["Content-Type"].startswith("image/svg+xml")
    assert "immutable" in first["Cache-Control"]
    assert "immutable" not in plain["Cache-Control"]
    assert again.status_code == 304
    assert first.content.startswith(b"<svg")


@pytest.mark.parametrize("kind", ["teams", "players"])
def test_a_team_and_a_player_are_asked_for_by_etag(client, kind):
    team = a_team("Alder")
    path = f"/api/sports/{kind}/{team.pk if kind == 'teams' else team.players.first().pk}"

    first = client.get(path)
    again = client.get(path, headers={"If-None-Match": first["ETag"]})

    assert first["Cache-Control"] == "public, max-age=5"
    assert (again.status_code, again.content) == (304, b"")


@pytest.mark.parametrize(
    ("path", "queries"),
    [
        ("home", 6),
        ("matches", 3),
        ("matches/{match}", 2),
        ("competitions/{competition}/standings", 4),
        ("competitions/{competition}/fixtures", 4),
        ("teams/{team}", 9),
        ("players/{player}", 4),
    ],
)
def test_queries_do_not_grow_with_the_rows(client, django_assert_max_num_queries, path, queries):
    teams = [a_team(f"Team {letter}") for letter in "ABCDEF"]
    for n in range(3):
        finished(teams[0], teams[n + 1], kickoff_at=KICKOFF - (n + 5) * HOUR)
        live = in_play(teams[n], teams[n + 3])
    path = path.format(
        match=live.pk,
        competition=live.competition_id,
        team=teams[0].pk,
        player=teams[0].players.first().pk,
    )

    with django_assert_max_num_queries(queries):
        assert client.get(f"/api/sports/{path}").status_code == 200

"""Taking reports in on a real database: what is stored, and what is published once it is."""

from datetime import timedelta

import pytest

from realtime.log.reading import events_after
from sports.fixtures.models import Match
from sports.live.services import ingest
from sports.providers.reports import MatchReport
from tests.sports.makers import (
    a_match,
    a_report,
    goal,
    kickoff,
    kinds_stored,
    lineups,
    moment,
    score,
)

pytestmark = pytest.mark.django_db


def data_of(topic):
    import json

    return [json.loads(event.data) for event in events_after(topic, 0, limit=1000).events]


def test_a_kick_off_is_stored_and_announced(published):
    match = a_match()

    assert ingest(a_report(match, kickoff())) == 2

    match.refresh_from_db()
    assert (match.status, match.minute, match.clock_seconds) == ("live", 1, 60)
    assert published("scores") == ["match.started"]
    assert published(f"match:{match.pk}") == ["match.status_changed"]
    [started] = data_of("scores")
    assert started["match"]["id"] == match.pk
    assert started["match"]["status"] == "live"


def test_a_goal_reaches_the_match_and_the_list(published):
    match = a_match()
    scorer = match.home.players.get(number=2)
    ingest(a_report(match, kickoff()))

    ingest(a_report(match, kickoff(), goal("g1", 9, 1, 0, player=scorer.provider_id), at=9))

    assert published(f"match:{match.pk}")[1:] == ["match.goal"]
    told = data_of(f"match:{match.pk}")[1]
    assert told["score"] == {"home": 1, "away": 0, "half_time": None, "penalties": None}
    assert told["moment"]["player"] == {"id": scorer.pk, "name": scorer.name, "number": 2}
    assert told["moment"]["team"] == match.home_id
    board = data_of("scores")[1]
    assert (board["match_id"], board["score"]["home"], board["moment"]["seq"]) == (match.pk, 1, 2)
    match.refresh_from_db()
    assert (match.home_score, match.away_score) == (1, 0)


def test_the_same_report_twice_announces_once(published):
    match = a_match()
    said = a_report(match, kickoff(), goal("g1", 1, 1, 0), lineups=lineups(match))

    ingest(said)
    before = published("scores"), published(f"match:{match.pk}")

    assert ingest(said) == 0
    assert (published("scores"), published(f"match:{match.pk}")) == before


def test_an_older_report_changes_nothing(published):
    match = a_match()
    ingest(a_report(match, kickoff(), goal("g1", 9, 1, 0), at=10))
    before = published("scores")

    assert ingest(a_report(match, kickoff(), at=5)) == 0

    match.refresh_from_db()
    assert (match.home_score, published("scores")) == (1, before)


def test_a_goal_taken_back_rewrites_the_course(published):
    match = a_match()
    ingest(a_report(match, kickoff(), goal("g1", 9, 1, 0), at=9))

    note = moment("v1", "var", 10, side="home", detail="goal ruled out, offside")
    ingest(a_report(match, kickoff(), note, at=11))

    assert kinds_stored(match) == ["kickoff", "var"]
    assert published(f"match:{match.pk}")[-2:] == ["match.corrected", "match.status_changed"]
    assert published("scores")[-2:] == ["match.score_changed", "match.status_changed"]
    corrected = data_of(f"match:{match.pk}")[-2]["match"]
    assert [event["kind"] for event in corrected["events"]] == ["kickoff"]
    assert corrected["score"]["home"] == 0
    back = data_of("scores")[-2]
    assert (back["score"]["home"], back["moment"]) == (0, None)


def test_a_goal_typed_in_late_takes_its_place_in_order():
    match = a_match()
    second = goal("g2", 30, 0, 1, side="away")
    ingest(a_report(match, kickoff(), second, at=31))

    ingest(
        a_report(match, kickoff(), goal("g1", 12, 1, 0), goal("g2", 30, 1, 1, side="away"), at=32)
    )

    course = match.moments.order_by("seq").values_list("seq", "key", "home_score", "away_score")
    assert list(course) == [(1, "start", 0, 0), (2, "g1", 1, 0), (3, "g2", 1, 1)]


def test_a_card_and_a_substitution_are_told_on_the_match_alone(published):
    match = a_match()
    ingest(a_report(match, kickoff()))
    card = moment("c1", "yellow", 20, side="away")
    change = moment("s1", "substitution", 60, side="home")

    ingest(a_report(match, kickoff(), card, change, at=60))

    assert published(f"match:{match.pk}")[1:] == ["match.card", "match.substitution"]
    assert published("scores") == ["match.started"]


def test_a_red_card_and_a_missed_penalty_are_told_in_the_list_too(published):
    match = a_match()
    ingest(a_report(match, kickoff()))

    red = moment("r1", "red", 20, side="away")
    missed = moment("p1", "penalty_missed", 30, side="home", detail="saved")
    ingest(a_report(match, kickoff(), red, missed, at=31))

    assert published(f"match:{match.pk}")[1:] == ["match.card", "match.status_changed"]
    assert published("scores")[1:] == ["match.status_changed", "match.status_changed"]


def test_kicks_of_a_shootout_are_no_goals(published):
    match = a_match()
    ingest(a_report(match, kickoff()))
    scored = moment("k1", "penalty_goal", 120, side="home")
    scored = scored.__class__(
        "k1", "penalty_goal", 120, score(penalties=(1, 0)), side="home", status="penalties"
    )
    missed = scored.__class__(
        "k2", "penalty_missed", 120, score(penalties=(1, 0)), side="away", status="penalties"
    )

    ingest(a_report(match, kickoff(), scored, missed, at=130, minute=120))

    assert published(f"match:{match.pk}")[1:] == ["match.status_changed"] * 2
    assert published("scores")[1:] == ["match.score_changed", "match.status_changed"]
    match.refresh_from_db()
    assert (match.status, match.penalties_home, match.home_score) == ("penalties", 1, 0)


def test_a_match_missed_entirely_is_told_in_order_once(published):
    match = a_match()
    course = [
        kickoff(),
        goal("g1", 12, 1, 0),
        moment("half", "half_time", 45, 1, status="half_time"),
        moment("again", "kickoff", 46, 1, status="live"),
        goal("g2", 80, 1, 1, side="away"),
        moment("end", "full_time", 90, 1, 1, status="finished"),
    ]

    ingest(a_report(match, *course, at=120, minute=90))

    assert published(f"match:{match.pk}") == [
        "match.status_changed",
        "match.goal",
        "match.status_changed",
        "match.status_changed",
        "match.goal",
        "match.status_changed",
    ]
    assert published("scores")[0] == "match.started"
    last = data_of(f"match:{match.pk}")[-1]
    assert (last["status"], last["score"]["home"], last["score"]["away"]) == ("finished", 1, 1)
    match.refresh_from_db()
    assert match.finished_at == match.as_of


def test_a_provider_that_only_knows_scores_is_enough(published):
    match = a_match()

    for at, home, status in ((1, 0, "live"), (30, 1, "live"), (95, 1, "finished")):
        ingest(a_report(match, at=at, status=status, score=score(home), minute=None, clock=None))

    assert published("scores") == [
        "match.started",
        "match.score_changed",
        "match.status_changed",
    ]
    assert published(f"match:{match.pk}") == ["match.status_changed"] * 3


def test_lineups_are_kept_as_first_told_once_the_match_has_begun(published):
    match = a_match()
    ingest(
        a_report(match, status="scheduled", at=-30, lineups=lineups(match), minute=None, clock=None)
    )
    assert published(f"match:{match.pk}") == ["match.corrected"]

    ingest(a_report(match, kickoff(), lineups=None))

    match.refresh_from_db()
    assert len(match.lineups["home"]["players"]) == 3
    assert match.lineups["home"]["players"][0]["position"] == "ST"


def test_the_clock_alone_is_a_signal_and_leaves_no_trace(
    published, monkeypatch, django_capture_on_commit_callbacks
):
    match = a_match()
    ingest(a_report(match, kickoff()))
    before = published(f"match:{match.pk}")
    signals = []
    monkeypatch.setattr(
        "sports.live.services.signal", lambda topic, event: signals.append((topic, event))
    )

    with django_capture_on_commit_callbacks(execute=True):
        ingest(a_report(match, kickoff(), at=5, pressure=(0.1, -0.4)))
    with django_capture_on_commit_callbacks(execute=True):
        ingest(a_report(match, kickoff(), at=5, pressure=(0.1, -0.4)))

    [(topic, event)] = signals
    assert topic == f"match:{match.pk}"
    assert (event.minute, event.clock.seconds, event.pressure) == (5, 300, (0.1, -0.4))
    assert published(f"match:{match.pk}") == before


def test_a_match_that_is_not_stored_is_left_alone(topics_published):
    match = a_match()
    stranger = MatchReport("paper", "nobody", match.kickoff, "live")

    assert ingest(stranger) == 0
    assert topics_published() == []


@pytest.mark.parametrize(
    ("said", "queries"),
    [("clock", 3), ("goal", 5)],
)
def test_queries_of_a_report(django_assert_max_num_queries, said, queries):
    match = a_match()
    ingest(a_report(match, kickoff()))
    more = [goal("g1", 9, 1, 0, player=match.home.players.first().provider_id)]

    # Beside these: a savepoint each way, as a test already runs in a transaction, and the log.
    with django_assert_max_num_queries(queries + 3):
        ingest(a_report(match, kickoff(), *(more if said == "goal" else []), at=9))


def test_as_of_moves_on_so_that_late_reports_are_known_as_late():
    match = a_match()
    ingest(a_report(match, kickoff(), at=3))

    assert Match.objects.get(pk=match.pk).as_of == match.kickoff + timedelta(minutes=3)

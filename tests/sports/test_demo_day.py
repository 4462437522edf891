"""The built-in match day: at any moment, what is computed holds together."""

from collections import Counter
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from statistics import mean

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sports.fixtures.crests import PATTERNS, SHAPES
from sports.fixtures.rules import GOALS, IN_PLAY
from sports.providers.demo.catalogue import catalogue_at
from sports.providers.demo.clubs import CLUBS
from sports.providers.demo.course import AddedGoal
from sports.providers.demo.match_day import EPOCH, LONGEST_MINUTES, MatchDay
from sports.providers.demo.squads import squad_of
from sports.providers.demo.telling import fixture_report, match_report
from sports.providers.demo.timetable import SEASON_MINUTES, season_slots

NOW = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)
DAY = MatchDay(10)
LONGEST = timedelta(minutes=LONGEST_MINUTES / 10)
moments_in_time = st.datetimes(
    datetime(2025, 6, 1),
    datetime(2040, 1, 1),
    timezones=st.just(UTC),
)


def playing_at(day, now):
    longest = timedelta(minutes=LONGEST_MINUTES / day.rate)
    return [
        match_report(day, fixture, now)
        for fixture in day.between(now - longest, now, now)
        if 0 <= day.elapsed(fixture, now) < day.course(fixture).end
    ]


@settings(max_examples=60, deadline=None)
@given(moments_in_time)
def test_there_is_always_something_on(now):
    reports = playing_at(DAY, now)

    assert 3 <= len(reports) <= 7
    assert {report.status for report in reports} <= set(IN_PLAY)


@settings(max_examples=40, deadline=None)
@given(moments_in_time)
def test_a_report_holds_together(now):
    for report in playing_at(DAY, now):
        home = away = 0
        keys = [told.key for told in report.moments]
        assert len(keys) == len(set(keys))
        for told in report.moments:
            if told.kind in GOALS and told.score.penalties is None:
                home, away = home + (told.side == "home"), away + (told.side == "away")
            assert (told.score.home, told.score.away) == (home, away)
            assert told.at is not None
            assert told.at <= now
        assert (report.score.home, report.score.away) == (home, away)
        assert [told.at for told in report.moments] == sorted(t.at for t in report.moments)
        assert len(report.pressure) <= 120
        assert all(-1 <= value <= 1 for value in report.pressure)


@settings(max_examples=25, deadline=None)
@given(moments_in_time, st.integers(0, 900))
def test_what_was_told_stays_told_unless_taken_back(now, seconds):
    before = {report.provider_id: report for report in playing_at(DAY, now)}
    later = now + timedelta(seconds=seconds)
    found = DAY.find([key.partition("@")[0] for key in before], later)
    for report in (match_report(DAY, fixture, later) for fixture in found):
        told = {moment.key: moment for moment in report.moments}
        for moment in before[report.provider_id].moments:
            ruled_out = f"{moment.key}-var" in told
            assert ruled_out or replace(told[moment.key], score=moment.score) == moment


def test_the_same_moment_computed_anew_is_the_same():
    assert playing_at(DAY, NOW) == playing_at(MatchDay(10), NOW)


@pytest.mark.parametrize("rate", [1, 7, 60])
def test_at_another_rate_as_much_is_on(rate):
    counts = {
        len(playing_at(MatchDay(rate), NOW + timedelta(minutes=17 * step))) for step in range(20)
    }

    assert counts <= {3, 4, 5, 6, 7}


def test_no_club_plays_twice_at_once():
    last: dict[str, datetime] = {}
    for fixture in DAY.between(NOW, NOW + timedelta(hours=36), NOW + timedelta(hours=48)):
        kickoff = DAY.real_time(fixture.kickoff)
        for club in (fixture.home, fixture.away):
            assert last.get(club, kickoff) <= kickoff, f"{club} is still playing at {kickoff}"
            last[club] = DAY.real_time(fixture.kickoff, DAY.course(fixture).end)


@pytest.mark.parametrize("season", [0, 1076, 1077, 4321])
def test_a_season_is_everyone_against_everyone_home_and_away(season):
    slots = season_slots(season)
    played = Counter(slot.competition for slot in slots)

    assert (played["meridian"], played["northern"], played["aurora"]) == (132, 90, 132)
    for league in ("meridian", "northern", "aurora"):
        pairs = [(slot.home, slot.away) for slot in slots if slot.competition == league]
        assert len(set(pairs)) == len(pairs)
    assert len({slot.key for slot in slots}) == len(slots)


def test_a_cup_goes_on_until_one_is_left():
    season = DAY.season_at(NOW) - 1
    start = DAY.real_time(season * SEASON_MINUTES)
    end = DAY.real_time((season + 1) * SEASON_MINUTES)
    ties = [f for f in DAY.between(start, end, NOW) if f.slot.competition == "cup"]

    assert Counter(tie.slot.stage for tie in ties) == {
        "round of 16": 24,
        "quarter-final": 12,
        "semi-final": 6,
        "final": 3,
    }
    assert all(DAY.course(tie).winner for tie in ties)
    for edition in {tie.slot.edition for tie in ties}:
        finalists = [t for t in ties if t.slot.edition == edition and t.slot.stage == "final"]
        semis = [t for t in ties if t.slot.edition == edition and t.slot.stage == "semi-final"]
        winners = {t.home if DAY.course(t).winner == "home" else t.away for t in semis}
        assert {finalists[0].home, finalists[0].away} == winners


def test_the_clubs_of_a_final_are_not_known_before_the_semi_finals():
    ahead = DAY.between(NOW, NOW + timedelta(hours=48), NOW)
    unknown = [fixture for fixture in ahead if fixture.slot.stage == "final"]

    assert unknown == []


def test_football_as_it_is():
    matches = list(DAY.between(NOW - timedelta(hours=40), NOW - timedelta(hours=1), NOW))
    reports = [match_report(DAY, fixture, NOW) for fixture in matches]
    kinds = Counter(told.kind for report in reports for told in report.moments)
    goals = [report.score.home + report.score.away for report in reports]
    cards = sum(kinds[kind] for kind in ("yellow", "second_yellow", "red")) / len(reports)
    strong = [
        report.score.home - report.score.away
        for fixture, report in zip(matches, reports, strict=True)
        if CLUBS[fixture.home].strength > CLUBS[fixture.away].strength + 0.4
    ]

    assert {report.status for report in reports} == {"finished"}
    assert 2.5 <= mean(goals) <= 3.0
    assert 3 <= cards <= 4
    assert 4 <= kinds["substitution"] / len(reports) <= 8
    assert mean(strong) > 0.8
    assert {"own_goal", "penalty_goal", "penalty_missed", "red", "var"} <= kinds.keys()


def test_a_goal_ruled_out_shows_and_goes():
    for fixture in DAY.between(NOW - timedelta(hours=10), NOW - timedelta(hours=1), NOW):
        gone = [h for h in DAY.course(fixture).happenings if h.gone is not None]
        if gone:
            break
    goal = gone[0]

    def keys_at(elapsed):
        return {m.key for m in match_report(DAY, fixture, at(elapsed)).moments}

    def at(elapsed):
        return DAY.real_time(fixture.kickoff, elapsed) + timedelta(milliseconds=1)

    assert goal.key in keys_at(goal.elapsed)
    assert goal.key not in keys_at(goal.gone)
    assert f"{goal.key}-var" in keys_at(goal.gone)


def test_an_added_goal_counts_and_stays():
    fixture = next(DAY.between(NOW, NOW + timedelta(hours=1), NOW))
    key = fixture.slot.key
    more = MatchDay(10, {key: (AddedGoal(600, "away"), AddedGoal(660, "away"))})
    end = DAY.real_time(fixture.kickoff, DAY.course(fixture).end)

    before, after = (match_report(day, fixture, end).score for day in (DAY, more))

    assert (after.home, after.away) == (before.home, before.away + 2)


def test_a_cup_follows_from_an_added_goal():
    start = DAY.real_time(DAY.season_at(NOW) * SEASON_MINUTES)
    ties = [
        f for f in DAY.between(start, NOW, NOW) if f.slot.competition == "cup" and f.slot.round == 1
    ]
    tie = ties[0]
    loser = "away" if DAY.course(tie).winner == "home" else "home"
    goals = {tie.slot.key: tuple(AddedGoal(300 + n, loser) for n in range(9))}
    upset = MatchDay(10, goals)
    [quarter] = upset.find([f"cup-{tie.slot.edition}-02-1"], NOW + timedelta(days=1))

    assert getattr(tie, loser) in (quarter.home, quarter.away)


def test_lineups_come_an_hour_of_play_before_and_have_eleven():
    fixture = next(DAY.between(NOW, NOW + timedelta(hours=1), NOW))
    kickoff = DAY.real_time(fixture.kickoff)

    assert match_report(DAY, fixture, kickoff - timedelta(minutes=7)).lineups is None
    lineups = match_report(DAY, fixture, kickoff - timedelta(minutes=5)).lineups
    assert lineups is not None
    for side in lineups:
        assert sum(entry.starts for entry in side.players) == 11
        assert len(side.players) == 18
        assert all(0 <= entry.x <= 1 for entry in side.players if entry.starts)


def test_every_squad_has_eighteen_with_their_own_shirts_and_names():
    for code in CLUBS:
        players = squad_of(code).players
        assert len({player.number for player in players}) == 18
        assert len({player.name for player in players}) == 18


def test_every_club_can_be_drawn_and_shown():
    for team in catalogue_at(DAY.world_minutes(NOW)).teams:
        assert len(team.short_name) <= 12
        assert team.crest[0] in SHAPES
        assert team.crest[1] in PATTERNS


def test_unknown_names_are_left_out():
    assert list(DAY.find(["", "x", "meridian-1-99-9", "cup-x-01-1", "a-b-c-d"], NOW)) == []


def test_a_fixture_names_where_and_when():
    fixture = next(DAY.between(NOW, NOW + timedelta(hours=1), NOW))
    said = fixture_report(DAY, fixture)

    assert said.kickoff >= NOW > EPOCH
    assert said.venue == CLUBS[fixture.home].venue
    assert said.provider_id == f"{fixture.slot.key}@10"

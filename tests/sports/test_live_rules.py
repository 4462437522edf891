"""What a report changes."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sports.live.rules import Decision, MatchState, Step, decide, is_kick
from sports.providers.reports import LineupReport, MatchReport, MomentReport, ScoreReport
from tests.sports.makers import goal, kickoff, moment, score

AT = datetime(2026, 11, 21, 15, 0, tzinfo=UTC)
START = kickoff()
FIRST = goal("g1", 12, 1, 0, player="ana")
SECOND = goal("g2", 30, 1, 1, side="away")


def report(*moments, status="live", at=0, **fields) -> MatchReport:
    defaults = {"score": moments[-1].score if moments else ScoreReport()}
    return MatchReport(
        "paper", "m1", AT + timedelta(minutes=at), status, moments=moments, **defaults | fields
    )


def after(*moments, status="live", **fields) -> MatchState:
    """What is stored once these moments were told."""
    last = moments[-1].score if moments else ScoreReport()
    stored = tuple(replace(told, status=None, at=None) for told in moments)
    return MatchState(AT, status, moments=stored, **{"score": last} | fields)


def told(state, said) -> list[tuple[str, str | None]]:
    steps = decide(state, said).steps
    return [(step.what, step.moment.key if step.moment else None) for step in steps]


CASES = {
    "nothing new": (after(START, FIRST), report(START, FIRST), []),
    "kick-off": (MatchState(), report(START), [("started", None), ("moment", "start")]),
    "kick-off without moments": (
        MatchState(),
        report(),
        [("started", None), ("status", None)],
    ),
    "a goal": (after(START), report(START, FIRST), [("moment", "g1")]),
    "two goals at once": (
        after(START),
        report(START, FIRST, SECOND),
        [("moment", "g1"), ("moment", "g2")],
    ),
    "a goal taken back": (after(START, FIRST), report(START), [("corrected", None)]),
    "a goal taken back with a note": (
        after(START, FIRST),
        report(START, moment("v1", "var", 13)),
        [("corrected", None), ("moment", "v1")],
    ),
    "a scorer changed": (
        after(START, FIRST),
        report(START, replace(FIRST, player="bea")),
        [("corrected", None)],
    ),
    "an earlier goal typed in late": (
        after(START, replace(SECOND, score=score(0, 1))),
        report(START, FIRST, SECOND),
        [("corrected", None), ("moment", "g1")],
    ),
    "a score without moments": (after(), report(score=score(1)), [("score", None)]),
    "a status without moments": (after(), report(status="half_time"), [("status", None)]),
    "score and status without moments": (
        after(),
        report(score=score(1), status="half_time"),
        [("score", None)],
    ),
    "half-time score filled in": (
        after(score=score(1)),
        report(score=score(1, half_time=(1, 0))),
        [("status", None)],
    ),
    "postponed": (MatchState(), report(status="postponed"), [("status", None)]),
    "line-ups before kick-off": (
        MatchState(),
        report(status="scheduled", lineups=(LineupReport("4-4-2", ()),) * 2),
        [("corrected", None)],
    ),
    "line-ups known already": (
        MatchState(has_lineups=True),
        report(status="scheduled", lineups=(LineupReport("4-4-2", ()),) * 2),
        [],
    ),
    "the minute alone": (after(START), report(START, minute=7, stoppage=None, at=7), []),
    "a whole match at once": (
        MatchState(),
        report(
            START, FIRST, moment("end", "full_time", 90, 1, status="finished"), status="finished"
        ),
        [("started", None), ("moment", "start"), ("moment", "g1"), ("moment", "end")],
    ),
}


@pytest.mark.parametrize(("state", "said", "expected"), CASES.values(), ids=CASES.keys())
def test_what_is_told(state, said, expected):
    assert told(state, said) == expected


def test_an_older_report_is_ignored():
    assert decide(after(START), report(START, FIRST, at=-1)) == Decision(ignored=True)


def test_a_correction_carries_the_score_of_what_is_left():
    note = moment("v1", "var", 31, 1, 0)
    steps = decide(after(START, FIRST, SECOND), report(START, FIRST, note)).steps

    assert steps == (
        Step("corrected", "live", score(1, 0), kept=("start", "g1")),
        Step("moment", "live", score(1, 0), note),
    )


def test_the_list_hears_of_a_kick_off_once():
    first, second = decide(MatchState(), report(START)).steps

    assert (first.what, first.announced) == ("started", False)
    assert (second.moment, second.announced) == (START, True)


def test_a_goal_typed_in_late_does_not_turn_the_score_back():
    stored = after(START, replace(SECOND, score=score(0, 1)))
    _, late = decide(stored, report(START, FIRST, SECOND)).steps

    assert (late.moment, late.score) == (FIRST, score(1, 1))


def test_gone_and_new_are_named():
    decision = decide(after(START, FIRST), report(START, SECOND))

    assert (decision.new, decision.gone, decision.rewritten) == (("g2",), ("g1",), True)


def test_a_penalty_in_play_is_no_kick_of_a_shootout():
    penalty = moment("p", "penalty_goal", 40, 1)
    kick = replace(penalty, score=score(1, 1, penalties=(1, 0)))

    assert (is_kick(penalty), is_kick(kick)) == (False, True)


KINDS = ("goal", "yellow", "substitution", "var", "penalty_missed", "half_time")


@st.composite
def reports(draw) -> MatchReport:
    """A report out of nowhere: any moments, scores that follow from them, any time."""
    keys = draw(st.lists(st.integers(0, 6), unique=True, max_size=6))
    home = away = 0
    moments = []
    for key in keys:
        kind = draw(st.sampled_from(KINDS))
        side = draw(st.sampled_from(["home", "away"]))
        home += kind == "goal" and side == "home"
        away += kind == "goal" and side == "away"
        moments.append(MomentReport(str(key), kind, key, score(home, away), side=side))
    status = draw(st.sampled_from(["scheduled", "live", "half_time", "finished"]))
    return report(*moments, status=status, at=draw(st.integers(0, 9)), score=score(home, away))


def stored(state: MatchState, said: MatchReport) -> MatchState:
    """What the service keeps of a report that is not ignored."""
    moments = tuple(replace(told, status=None, at=None) for told in said.moments)
    return MatchState(said.as_of, said.status, said.score, moments)


@given(st.lists(reports(), min_size=1, max_size=8))
def test_whoever_applies_the_steps_arrives_at_the_newest_report(sequence):
    state = MatchState()
    seen: list[str] = []
    status, board = state.status, state.score
    newest = None
    for said in sequence:
        decision = decide(state, said)
        if decision.ignored:
            continue
        newest = said
        for step in decision.steps:
            if step.what == "corrected":
                seen = list(step.kept)
            if step.moment:
                assert step.moment.key not in seen, "told twice"
                seen.append(step.moment.key)
            status, board = step.status, step.score
        state = stored(state, said)

    assert newest is not None
    assert (status, board) == (newest.status, newest.score)
    assert sorted(seen) == sorted(told.key for told in newest.moments)


@given(reports())
def test_the_same_report_twice_says_nothing_new(said):
    assert decide(stored(MatchState(), said), said).steps == ()

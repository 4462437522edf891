"""The match day in a provider's words: a fixture, and a match as it stands at a moment."""

from datetime import datetime

from sports.providers.demo.clubs import CLUBS
from sports.providers.demo.course import Course, Happening
from sports.providers.demo.match_day import Fixture, MatchDay
from sports.providers.demo.pressure import pressure_of
from sports.providers.reports import (
    ClockReport,
    FixtureReport,
    MatchReport,
    MomentReport,
    Pair,
    ScoreReport,
)

PROVIDER = "demo"


def provider_id_of(day: MatchDay, fixture: Fixture) -> str:
    """The rate is part of it: at another rate the same match is played at another time, and so is another one."""
    return f"{fixture.slot.key}@{day.rate}"


def season_name(competition: str, edition: int) -> str:
    """What an edition is called."""
    return f"Edition {edition}" if competition == "cup" else f"Season {edition}"


def fixture_report(day: MatchDay, fixture: Fixture) -> FixtureReport:
    """Who plays whom, where and when."""
    slot = fixture.slot
    return FixtureReport(
        provider_id=provider_id_of(day, fixture),
        competition=slot.competition,
        season=season_name(slot.competition, slot.edition),
        stage=slot.stage,
        kickoff=day.real_time(fixture.kickoff),
        home=fixture.home,
        away=fixture.away,
        venue=CLUBS[fixture.home].venue,
    )


def match_report(day: MatchDay, fixture: Fixture, now: datetime) -> MatchReport:
    """The match as it stands at `now`; the line-ups are out an hour of its own time before it."""
    course = day.course(fixture)
    elapsed = day.elapsed(fixture, now)
    sheets = course.script.sheets
    lineups = (sheets["home"].lineup, sheets["away"].lineup)
    if elapsed < 0:
        out = lineups if elapsed >= -3600 else None
        return MatchReport(PROVIDER, provider_id_of(day, fixture), now, "scheduled", lineups=out)
    moments = tell_moments(day, fixture, course, elapsed)
    position = course.position(elapsed)
    pressed = min(position.clock, 60 * position.minute) // 60 + (position.running and 1)
    return MatchReport(
        provider=PROVIDER,
        provider_id=provider_id_of(day, fixture),
        as_of=now,
        status=position.status,
        score=moments[-1].score,
        minute=position.minute,
        stoppage=position.stoppage,
        clock=ClockReport(position.running, position.clock, now, float(day.rate)),
        moments=moments,
        lineups=lineups,
        attendance=course.script.attendance,
        pressure=pressure_of(fixture.slot.key, fixture.home, fixture.away, course)[:pressed],
    )


def tell_moments(
    day: MatchDay, fixture: Fixture, course: Course, elapsed: int
) -> tuple[MomentReport, ...]:
    """What has happened by then and still stands, in order, each with the score after it."""
    moments: list[MomentReport] = []
    score = ScoreReport()
    for happening in course.happenings:
        if happening.elapsed > elapsed:
            break
        if happening.gone is not None and happening.gone <= elapsed:
            continue
        score = _score_after(score, happening)
        moments.append(_moment(day, fixture, course, happening, score))
    return tuple(moments)


def _score_after(score: ScoreReport, happening: Happening) -> ScoreReport:
    home, away = int(happening.goal_for == "home"), int(happening.goal_for == "away")
    goals, half, kicks = (score.home, score.away), score.half_time, score.penalties
    if happening.in_shootout:
        before: Pair = kicks or (0, 0)
        kicks = (before[0] + home, before[1] + away)
    else:
        goals = (goals[0] + home, goals[1] + away)
    if happening.kind == "half_time":
        half = goals
    return ScoreReport(*goals, half_time=half, penalties=kicks)


def _moment(
    day: MatchDay, fixture: Fixture, course: Course, happening: Happening, score: ScoreReport
) -> MomentReport:
    position = course.position(happening.elapsed)
    return MomentReport(
        key=happening.key,
        kind=happening.kind,
        minute=position.minute,
        stoppage=position.stoppage,
        score=score,
        side=happening.side,
        player=happening.player,
        assist=happening.assist,
        detail=happening.detail,
        status=happening.status,
        at=day.real_time(fixture.kickoff, happening.elapsed),
    )

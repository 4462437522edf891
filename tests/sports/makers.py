"""A small league on paper, and reports about it."""

from datetime import UTC, datetime, timedelta
from itertools import count

from sports.fixtures.models import Competition, Match, Moment, Player, Team
from sports.providers.reports import (
    ClockReport,
    LineupPlayerReport,
    LineupReport,
    MatchReport,
    MomentReport,
    ScoreReport,
)

KICKOFF = datetime(2026, 11, 21, 15, 0, tzinfo=UTC)
PROVIDER = "paper"
_numbers = count(1)


def a_competition(name="Paper League", *, kind="league", season="2026") -> Competition:
    """A competition, made once per name."""
    return Competition.objects.get_or_create(
        provider=PROVIDER,
        provider_id=name,
        defaults={
            "name": name,
            "slug": name.lower().replace(" ", "-"),
            "country": "Paperland",
            "season": season,
            "kind": kind,
            "color_main": "#112233",
            "color_second": "#ffffff",
        },
    )[0]


def a_team(name=None) -> Team:
    """A team with players `<team>-1` to `<team>-3`; made once per name."""
    name = name or f"Team {next(_numbers)}"
    team, made = Team.objects.get_or_create(
        provider=PROVIDER,
        provider_id=name,
        defaults={
            "name": name,
            "short_name": name[:12],
            "slug": name.lower().replace(" ", "-"),
            "city": name,
            "country": "Paperland",
            "venue": f"{name} Ground",
            "color_main": "#aa0000",
            "color_second": "#00bb00",
            "crest_shape": "shield",
            "crest_pattern": "bend",
        },
    )
    if made:
        for number in (1, 2, 3):
            Player.objects.create(
                provider=PROVIDER,
                provider_id=f"{name}-{number}",
                team=team,
                name=f"{name} {number}",
                full_name=f"Someone {name} {number}",
                number=number,
                position="forward",
                country="Paperland",
            )
    return team


def a_match(home=None, away=None, *, competition=None, kickoff=KICKOFF, **fields) -> Match:
    """A stored match, scheduled unless `fields` say otherwise."""
    competition = competition or a_competition()
    return Match.objects.create(
        provider=PROVIDER,
        provider_id=f"m{next(_numbers)}",
        competition=competition,
        **{"season": competition.season, "stage": "round 1", "venue": "Ground"} | fields,
        home=home or a_team(),
        away=away or a_team(),
        kickoff=kickoff,
    )


def score(home=0, away=0, **more) -> ScoreReport:
    return ScoreReport(home, away, **more)


def kickoff(**more) -> MomentReport:
    return MomentReport("start", "kickoff", 1, score(), status="live", **more)


def goal(key, minute, home, away, side="home", **more) -> MomentReport:
    return MomentReport(key, "goal", minute, score(home, away), side=side, **more)


def moment(key, kind, minute, home=0, away=0, **more) -> MomentReport:
    return MomentReport(key, kind, minute, score(home, away), **more)


def a_report(match, *moments, at=1, **fields) -> MatchReport:
    """What is known of the match `at` minutes after its kick-off; status and score follow from the moments."""
    as_of = match.kickoff + timedelta(minutes=at)
    statuses = [m.status for m in moments if m.status]
    defaults = {
        "status": statuses[-1] if statuses else "live",
        "score": moments[-1].score if moments else score(),
        "minute": at,
        "clock": ClockReport(running=True, seconds=at * 60, at=as_of),
    }
    return MatchReport(
        match.provider, match.provider_id, as_of, moments=tuple(moments), **defaults | fields
    )


def lineups(match) -> tuple[LineupReport, LineupReport]:
    def side(team):
        players = team.players.order_by("number")
        entries = [
            LineupPlayerReport(player.provider_id, "ST", starts=True, x=0.5, y=0.5)
            for player in players
        ]
        return LineupReport("4-3-3", tuple(entries))

    return side(match.home), side(match.away)


def kinds_stored(match) -> list[str]:
    return list(Moment.objects.filter(match=match).order_by("seq").values_list("kind", flat=True))

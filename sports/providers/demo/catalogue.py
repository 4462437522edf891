"""The invented competitions and clubs in a provider's words."""

from sports.providers.demo.clubs import AURORA, CLUBS, COASTAL, NORTHERN, Club
from sports.providers.demo.squads import squad_of
from sports.providers.demo.telling import season_name
from sports.providers.demo.timetable import (
    CUP_FIRST,
    CUP_SPACING,
    CUP_TIES,
    CUPS_A_SEASON,
    SEASON_MINUTES,
)
from sports.providers.reports import Catalogue, CompetitionReport, TeamReport


def catalogue_at(world_minutes: int) -> Catalogue:
    """All of them, each competition with the season that is being played then."""
    season, minute = divmod(world_minutes, SEASON_MINUTES)
    cup = min(max(minute - CUP_FIRST, 0) // (CUP_SPACING * CUP_TIES), CUPS_A_SEASON - 1)
    league = season_name("league", season)
    edition = season_name("cup", season * CUPS_A_SEASON + cup)
    competitions = (
        CompetitionReport(
            "meridian", "Meridian League", "Meridia", league, "league", ("#f3b233", "#17130f")
        ),
        CompetitionReport(
            "northern", "Northern Division", "Northmark", league, "league", ("#2c4f8f", "#dfe9f3")
        ),
        CompetitionReport(
            "aurora", "Aurora League", "Meridia", league, "league", ("#5b3a8e", "#f4a03a")
        ),
        CompetitionReport(
            "cup", "Coastal Cup", "The Coast", edition, "cup", ("#1f7f86", "#f5cf6a")
        ),
        CompetitionReport(
            "friendly", "Club Friendlies", "The Coast", league, "cup", ("#6f7078", "#e6e1d3")
        ),
    )
    return Catalogue(competitions, tuple(_team(club) for club in CLUBS.values()))


def _team(club: Club) -> TeamReport:
    return TeamReport(
        key=club.code,
        name=club.name,
        short_name=club.short_name,
        city=club.city,
        country=_country(club),
        founded=club.founded,
        venue=club.venue,
        capacity=club.capacity,
        colors=club.colors,
        crest=club.crest,
        squad=squad_of(club.code).players,
    )


def _country(club: Club) -> str:
    if club in COASTAL:
        return "The Coast"
    return (
        "Northmark" if club in NORTHERN or (club in AURORA and "norr" in club.code) else "Meridia"
    )

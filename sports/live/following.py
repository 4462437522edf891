"""Following providers: which matches are asked about, which fixtures are kept, what is dropped."""

import logging
from datetime import datetime, timedelta

from django.db.models import Exists, F, OuterRef, Q

from core.transactions import in_transaction
from sports.fixtures.models import Match
from sports.fixtures.rules import IN_PLAY
from sports.live.services import ingest
from sports.providers.models import DemoGoal
from sports.providers.protocol import Provider
from sports.providers.storing import store_catalogue, store_fixtures

logger = logging.getLogger(__name__)

# Line-ups come some minutes before a kick-off; a cup's next tie is known not long before it.
AHEAD = timedelta(minutes=10)
FIXTURES_AHEAD = timedelta(hours=48)
FIXTURES_BEHIND = timedelta(hours=1)
KEPT = timedelta(days=3)
# A postponed match is asked about for so long; then a provider has to list it anew.
_WAITED_FOR = timedelta(days=7)
_MOST_AT_ONCE = 60
_DELETED_AT_ONCE = 200


def follow(provider: Provider, now: datetime) -> int:
    """Ask about every match that is in play or due and take in the answers; how many things were told.

    The newest kick-offs come first: after a long absence what is live now is right at once.
    """
    store_fixtures(provider.name, provider.fixtures(now - AHEAD, now + AHEAD, now))
    told = 0
    for report in provider.reports(now, due_matches(provider.name, now)):
        # A match whose report cannot be taken in must not hold up the others.
        try:
            told += ingest(report)
        except Exception:
            logger.exception("The report of match %s could not be taken in.", report.provider_id)
    return told


def due_matches(provider: str, now: datetime) -> list[str]:
    """Provider ids of matches in play, overdue, or soon to begin without line-ups; newest kick-off first. One query."""
    soon = Q(kickoff__lte=now + AHEAD, lineups__isnull=True)
    waiting = Q(status__in=["scheduled", "postponed"], kickoff__gte=now - _WAITED_FOR)
    due = waiting & (Q(kickoff__lte=now) | soon)
    matches = Match.objects.filter(Q(status__in=IN_PLAY) | due, provider=provider)
    return list(matches.order_by("-kickoff").values_list("provider_id", flat=True)[:_MOST_AT_ONCE])


def refresh(provider: Provider, now: datetime) -> int:
    """Store what the provider lists now and drop unfinished matches it no longer knows; how many fixtures are new."""
    store_catalogue(provider.name, provider.catalogue(now))
    drop_unknown(provider)
    fixtures = provider.fixtures(now - FIXTURES_BEHIND, now + FIXTURES_AHEAD, now)
    return store_fixtures(provider.name, fixtures)


@in_transaction
def drop_unknown(provider: Provider) -> None:
    """Delete matches that have not ended and never will, as the provider does not report them any more."""
    open_matches = Match.objects.filter(provider=provider.name).exclude(
        status__in=["finished", "cancelled", "abandoned"]
    )
    unknown = [
        match_id
        for match_id, provider_id in open_matches.values_list("id", "provider_id")
        if not provider.knows(provider_id)
    ]
    Match.objects.filter(pk__in=unknown).delete()


def prune_demo(now: datetime) -> int:
    """Delete old matches of the built-in match day; the season being played stays, as its tables count it."""
    old = Match.objects.filter(provider="demo", kickoff__lt=now - KEPT).exclude(
        season=F("competition__season")
    )
    deleted = 0
    while ids := list(old.values_list("id", flat=True)[:_DELETED_AT_ONCE]):
        Match.objects.filter(pk__in=ids).delete()
        deleted += len(ids)
    kept = Match.objects.filter(provider="demo", provider_id=OuterRef("match_key"))
    DemoGoal.objects.filter(~Exists(kept), created_at__lt=now - KEPT).delete()
    return deleted

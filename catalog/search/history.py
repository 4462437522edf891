"""What a viewing profile searched for: its newest fifty searches, each once."""

from datetime import datetime, timedelta

from django.db.models import QuerySet
from django.utils import timezone

from catalog.search.models import FOLDED_AT_MOST, SearchEntry
from catalog.search.rules import fold
from core.api.errors import NotFoundError
from core.transactions import in_transaction

MOST = 50
# A client that searches while somebody types asks for “sta”, “stal”, “stalker”: only the last one was meant.
_TYPING_ON = timedelta(seconds=10)


@in_transaction
def remember_search(*, profile_id: int, query: str) -> None:
    """Put a search at the top of the history. A query without a letter or digit is none."""
    folded = fold(query)[:FOLDED_AT_MOST]
    if not folded:
        return
    now = timezone.now()
    _forget_beginning(profile_id, folded, now)
    _, is_new = SearchEntry.objects.update_or_create(
        profile_id=profile_id,
        folded=folded,
        defaults={"query": " ".join(query.split()), "searched_at": now},
    )
    if is_new:
        too_old = history_of(profile_id).values_list("pk", flat=True)[MOST:]
        SearchEntry.objects.filter(pk__in=list(too_old)).delete()


def history_of(profile_id: int) -> QuerySet[SearchEntry]:
    """A profile's searches, the last one first."""
    return SearchEntry.objects.filter(profile=profile_id).order_by("-searched_at", "-pk")


@in_transaction
def forget_search(*, profile_id: int, entry_id: int) -> None:
    """Forget one search. Raises NotFoundError when it is none of the profile's."""
    deleted, _ = SearchEntry.objects.filter(profile=profile_id, pk=entry_id).delete()
    if not deleted:
        raise NotFoundError("There is no such search.")


@in_transaction
def forget_searches(*, profile_id: int) -> None:
    """Forget all of a profile's searches."""
    SearchEntry.objects.filter(profile=profile_id).delete()


def _forget_beginning(profile_id: int, folded: str, now: datetime) -> None:
    last = history_of(profile_id).filter(searched_at__gt=now - _TYPING_ON).first()
    if last is not None and folded.startswith(last.folded) and folded != last.folded:
        last.delete()

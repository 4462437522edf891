"""What a socket gets of a film when it subscribes."""

from catalog.library.selectors import summaries_of
from catalog.library.services import counts
from catalog.titles.models import Title
from realtime.events import MovieSnapshot
from realtime.presence.leases import viewers_of
from realtime.topics import Caller


def movie_snapshot(caller: Caller, movie_id: int | None) -> MovieSnapshot | None:
    """The film's public numbers; None when there is no such film. Two queries, one trip to Redis."""
    if movie_id is None or not Title.objects.filter(pk=movie_id).exists():
        return None
    return MovieSnapshot(
        movie_id=movie_id,
        rating=counts(summaries_of([movie_id])[movie_id]),
        viewers=viewers_of(f"movie:{movie_id}"),
    )

"""Rails as they are pushed: films with what a card needs."""

from collections.abc import Iterable, Mapping

from catalog.movies.addresses import poster_url
from catalog.titles.models import Title
from realtime.events import RecommendedItem, RecommendedMovie, RecommendedRail
from recsys.serving.kept import KeptItem, KeptRail, film_ids

ITEMS = 10


def pushed_rails(rails: list[KeptRail]) -> tuple[RecommendedRail, ...]:
    """The first films of each rail. One query."""
    titles = Title.objects.in_bulk(film_ids(rails, ITEMS))
    return tuple(
        RecommendedRail(
            id=rail["id"],
            title=rail["title"],
            reason=rail["reason"],
            items=tuple(_items(rail["items"][:ITEMS], titles, rail["slate"])),
        )
        for rail in rails
    )


def _items(
    items: Iterable[KeptItem], titles: Mapping[int, Title], slate: str | None
) -> Iterable[RecommendedItem]:
    for item in items:
        title = titles.get(item["movie"])
        if title is not None:
            yield RecommendedItem.model_validate(
                {
                    "movie": _movie(title),
                    "score": item["score"],
                    "because": item["because"],
                    "slate": slate,
                }
            )


def _movie(title: Title) -> RecommendedMovie:
    return RecommendedMovie(
        id=title.pk,
        title=title.title,
        poster_url=poster_url(title),
        release_year=title.release_year,
    )

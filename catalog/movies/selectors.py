"""Reading films for the API."""

from collections.abc import Sequence

from django.db.models import Prefetch, QuerySet

from catalog.movies.filters import Filters
from catalog.titles.age import EVERYTHING, suitable_for
from catalog.titles.models import Credit, Title, TitleGenre

_GENRES = Prefetch(
    "titlegenre_set", TitleGenre.objects.select_related("genre").order_by("position")
)
_CREDITS = Prefetch("credits", Credit.objects.select_related("person"))


def movies_for_lists() -> QuerySet[Title]:
    """Every film, with its genres: two queries whatever their number."""
    return Title.objects.filter(kind=Title.Kind.MOVIE).prefetch_related(_GENRES)


def filtered(filters: Filters, maturity: int = EVERYTHING) -> QuerySet[Title]:
    """The films that pass and suit the age, in the order asked for."""
    titles = filters.apply(movies_for_lists().filter(suitable_for(maturity)))
    return titles.order_by(*filters.order)


def movies_in_order(title_ids: Sequence[int]) -> list[Title]:
    """These films in this order, unknown ones left out. Two queries."""
    found = {title.pk: title for title in movies_for_lists().filter(pk__in=title_ids)}
    return [found[title_id] for title_id in title_ids if title_id in found]


def movie_detail(title_id: int) -> Title | None:
    """One film with genres, people and texts: four queries. None when there is none."""
    return movies_for_lists().prefetch_related(_CREDITS, "texts").filter(pk=title_id).first()


def movies_with_people(title_ids: Sequence[int]) -> QuerySet[Title]:
    """These films with genres and people: three queries, in no order."""
    return movies_for_lists().prefetch_related(_CREDITS).filter(pk__in=title_ids)

"""What a list of films may be narrowed and ordered by."""

from dataclasses import dataclass

from django.db.models import Count, F, OrderBy, Q, QuerySet

from catalog.titles.models import Title

# `-x` is descending; what has no value comes last either way; the id makes every order total.
ORDERS: dict[str, OrderBy] = {
    "popularity": F("popularity").asc(),
    "-popularity": F("popularity").desc(),
    "release_date": F("release_year").asc(),
    "-release_date": F("release_year").desc(),
    "title": F("title").asc(),
    "-title": F("title").desc(),
    "runtime": F("runtime").asc(nulls_last=True),
    "-runtime": F("runtime").desc(nulls_last=True),
}


@dataclass(frozen=True, slots=True)
class Filters:
    """Each None or empty: not narrowed by it. runtime_max in minutes; genres by slug."""

    genres: tuple[str, ...] = ()
    all_genres: bool = False
    language: str | None = None
    country: str | None = None
    year_min: int | None = None
    year_max: int | None = None
    runtime_max: int | None = None
    person: int | None = None
    sort: str = "-popularity"

    @property
    def order(self) -> tuple[OrderBy | str, ...]:
        """For `order_by`."""
        return (ORDERS[self.sort], "pk")

    def apply(self, titles: QuerySet[Title]) -> QuerySet[Title]:
        """The titles that pass."""
        condition = Q()
        if self.language:
            condition &= Q(language=self.language)
        if self.country:
            condition &= Q(countries__contains=[self.country])
        if self.year_min is not None:
            condition &= Q(release_year__gte=self.year_min)
        if self.year_max is not None:
            condition &= Q(release_year__lte=self.year_max)
        if self.runtime_max is not None:
            condition &= Q(runtime__lte=self.runtime_max)
        if self.person is not None:
            condition &= Q(pk__in=Title.objects.filter(credits__person=self.person).values("pk"))
        return titles.filter(condition & self._of_genres())

    def _of_genres(self) -> Q:
        if not self.genres:
            return Q()
        matching = Title.objects.filter(genres__slug__in=self.genres).values("pk")
        if self.all_genres:
            matching = matching.annotate(Count("genres", distinct=True)).filter(
                genres__count=len(set(self.genres))
            )
        return Q(pk__in=matching.values("pk"))

"""The query parameters of film lists."""

from typing import Any

from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers

from catalog.movies.filters import ORDERS, Filters


@extend_schema_field(str)
class SlugList(serializers.Field):  # type: ignore[type-arg]
    """`?genre=noir&genre=drama` or `?genre=noir,drama`."""

    def get_value(self, dictionary: Any) -> Any:
        values = dictionary.getlist(self.field_name)
        return ",".join(values) if values else serializers.empty

    def to_internal_value(self, data: str) -> tuple[str, ...]:
        slugs = tuple(slug.strip() for slug in data.split(",") if slug.strip())
        if len(slugs) > 20 or any(len(slug) > 50 for slug in slugs):
            raise serializers.ValidationError("At most 20 genres, each by its slug.")
        return slugs

    def to_representation(self, value: tuple[str, ...]) -> str:
        return ",".join(value)


class FilterQuery(serializers.Serializer[Any]):
    """What a list of films may be narrowed and ordered by."""

    genre = SlugList(required=False, help_text="Slugs, repeated or separated by commas.")
    genre_match = serializers.ChoiceField(["any", "all"], default="any")
    language = serializers.RegexField(r"^[a-z]{2,3}$", required=False, help_text="ISO 639.")
    country = serializers.RegexField(r"^[A-Z]{2}$", required=False, help_text="ISO 3166-1.")
    year_min = serializers.IntegerField(required=False, min_value=1874, max_value=2200)
    year_max = serializers.IntegerField(required=False, min_value=1874, max_value=2200)
    runtime_max = serializers.IntegerField(required=False, min_value=1, max_value=2000)
    person = serializers.IntegerField(required=False, min_value=1, max_value=2**62)
    sort = serializers.ChoiceField(sorted(ORDERS), default="-popularity")


class LimitQuery(serializers.Serializer[Any]):
    """How many to return."""

    limit = serializers.IntegerField(required=False, min_value=1, max_value=50, default=12)


def filters_of(values: dict[str, Any]) -> Filters:
    """The validated query as filters."""
    return Filters(
        genres=values.get("genre", ()),
        all_genres=values["genre_match"] == "all",
        **{name: values.get(name) for name in _PLAIN},
        sort=values["sort"],
    )


_PLAIN = ("language", "country", "year_min", "year_max", "runtime_max", "person")

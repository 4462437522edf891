"""Reading genres."""

from collections.abc import Collection

from catalog.titles.models import Genre


def existing_slugs(slugs: Collection[str]) -> frozenset[str]:
    """Those of these slugs that are genres. One query."""
    return frozenset(Genre.objects.filter(slug__in=slugs).values_list("slug", flat=True))

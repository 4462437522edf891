"""From which age a film is fit to be seen. Our own advice, not an authority's certificate.

A viewing profile's maturity is such an age; a film of which nothing is said suits nobody younger than 18.
"""

from collections.abc import Iterable

from django.db.models import Q

from catalog.titles.models import Title
from core.api.errors import ApiError
from core.profiles.models import EVERYTHING

__all__ = ["EVERYTHING", "check_suitable", "suitable_for", "unsuitable"]


class NotForThisProfileError(ApiError):
    """The film is there, but beyond the age limit of the viewing profile."""

    status = 403
    code = "PERMISSION_DENIED"
    title = "Not for this profile"

    def __init__(self, maturity: int) -> None:
        super().__init__(
            f"This viewing profile sees films for ages up to {maturity}. Choose another profile."
        )


def suitable_for(maturity: int, of: str = "") -> Q:
    """The titles that a profile may see. maturity: years. of: where rows of other tables have their title."""
    path = f"{of}__age_rating__lte" if of else "age_rating__lte"
    return Q() if maturity >= EVERYTHING else Q((path, maturity))


def unsuitable(title_ids: Iterable[int], maturity: int) -> frozenset[int]:
    """Those of these titles that a profile may not see. One query; none for a profile without a limit."""
    if maturity >= EVERYTHING:
        return frozenset()
    asked = frozenset(title_ids)
    suitable = Title.objects.filter(suitable_for(maturity), pk__in=asked)
    return asked - set(suitable.values_list("pk", flat=True))


def check_suitable(title: Title, maturity: int) -> None:
    """Raise NotForThisProfileError for a title that a profile may not see."""
    age = EVERYTHING if title.age_rating is None else title.age_rating
    if age > maturity:
        raise NotForThisProfileError(maturity)

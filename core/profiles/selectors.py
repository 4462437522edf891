"""Reading viewing profiles, and which of them a request speaks for."""

from dataclasses import dataclass

from django.db.models import QuerySet
from django.http import HttpRequest
from rest_framework.request import Request

from core.api.errors import InvalidError
from core.profiles.models import EVERYTHING, Profile

HEADER = "X-Profile"


@dataclass(frozen=True, slots=True)
class Viewer:
    """Who watches. profile_id: None for a caller not signed in.

    maturity: the age up to which films are shown, 18 for all of them. language: ISO 639-1, "" for no wish.
    """

    profile_id: int | None = None
    maturity: int = EVERYTHING
    language: str = ""


ANYBODY = Viewer()


def viewer_of(request: Request) -> Viewer:
    """The viewing profile of the request: the one its `X-Profile` names, else the account's default one.

    One query, whatever the number of calls for one request; none for a caller not signed in, whose header
    means nothing. Raises InvalidError for a header that names no profile of the account.
    """
    if not request.user.is_authenticated:
        return ANYBODY
    asked: HttpRequest = request._request
    kept: tuple[int, Viewer] | None = getattr(asked, "_viewer", None)
    if kept is None or kept[0] != request.user.pk:
        kept = (request.user.pk, _read(request.user.pk, request.headers.get(HEADER)))
        asked._viewer = kept  # type: ignore[attr-defined]
    return kept[1]


def viewer_of_account(user_id: int, profile_id: int | None = None) -> Viewer | None:
    """That profile of the account, or its default one; None when it has no such profile. One query."""
    profiles = Profile.objects.filter(user=user_id)
    chosen = (
        profiles.filter(is_default=True) if profile_id is None else profiles.filter(pk=profile_id)
    )
    row = chosen.values_list("pk", "maturity", "language").first()
    return None if row is None else Viewer(*row)


def profiles_of(user_id: int) -> QuerySet[Profile]:
    """An account's profiles, the default one first, then as they were made."""
    return Profile.objects.filter(user=user_id).order_by("-is_default", "pk")


def _read(user_id: int, named: str | None) -> Viewer:
    viewer = viewer_of_account(user_id, None if named is None else _number(named))
    if viewer is None and named is not None:
        raise _no_such_profile()
    assert viewer is not None  # every account has a default profile
    return viewer


def _number(text: str) -> int:
    if not (text.isascii() and text.isdigit() and len(text) < 19):
        raise _no_such_profile()
    return int(text)


def _no_such_profile() -> InvalidError:
    return InvalidError(HEADER, "This account has no such viewing profile.", code="unknown")

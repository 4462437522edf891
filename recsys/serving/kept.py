"""Rails as they are kept: JSON in a row, typed in code."""

from collections.abc import Iterable
from typing import Any, TypedDict


class NamedFilm(TypedDict):
    """A film a reason speaks of."""

    id: int
    title: str


class KeptBecause(TypedDict):
    """One reason."""

    kind: Any
    text: str
    movie: NamedFilm | None


class KeptItem(TypedDict):
    """A pick; the film by id."""

    movie: int
    score: float
    because: list[KeptBecause]


class KeptRail(TypedDict):
    """A rail. slate: None while it was not logged."""

    id: str
    title: str
    reason: str
    slate: str | None
    items: list[KeptItem]


def film_ids(rails: Iterable[KeptRail], most: int) -> list[int]:
    """The films among the first `most` of each rail, each once, in order."""
    return list(dict.fromkeys(item["movie"] for rail in rails for item in rail["items"][:most]))


def same_content(one: Iterable[KeptRail], two: Iterable[KeptRail]) -> bool:
    """Whether a person would see no difference: films, order and words; scores and slates aside."""
    return _content(one) == _content(two)


def _content(rails: Iterable[KeptRail]) -> list[Any]:
    return [
        (
            rail["id"],
            rail["title"],
            rail["reason"],
            [(item["movie"], item["because"]) for item in rail["items"]],
        )
        for rail in rails
    ]

"""The addresses there are."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from django.urls import URLPattern, URLResolver, get_resolver

METHODS = ("GET", "POST", "PUT", "PATCH", "DELETE")


@dataclass(frozen=True)
class Address:
    """One row of the URL table below `/api/`."""

    route: str
    view: Any
    parameters: tuple[str, ...]

    @property
    def methods(self) -> tuple[str, ...]:
        return tuple(method for method in METHODS if hasattr(self.view, method.lower()))

    def path(self, values: dict[str, Any]) -> str:
        path = self.route
        for name in self.parameters:
            start = path.index("<")
            end = path.index(">") + 1
            assert path[start:end].endswith(f"{name}>")
            path = f"{path[:start]}{values[name]}{path[end:]}"
        return f"/{path}"


def rows(prefix: str = "", patterns: Any = None) -> Iterator[tuple[str, URLPattern]]:
    """Every address with its whole route."""
    for pattern in get_resolver().url_patterns if patterns is None else patterns:
        route = prefix + str(pattern.pattern)
        if isinstance(pattern, URLResolver):
            yield from rows(route, pattern.url_patterns)
        else:
            yield route, pattern


def api_addresses() -> list[Address]:
    """One row for each address of the API; its other spellings are left out."""
    return [
        Address(
            route,
            getattr(pattern.callback, "cls", pattern.callback),
            tuple(pattern.pattern.converters),
        )
        for route, pattern in rows()
        if route.startswith("api/") and not route.startswith("api/v1/") and not route.endswith("/")
    ]


def spellings() -> dict[str, set[Any]]:
    """Address below `/api/` -> the views that its four spellings lead to."""
    found: dict[str, set[Any]] = {}
    for route, pattern in rows():
        if route.startswith("api/"):
            plain = route.removeprefix("api/").removeprefix("v1/").rstrip("/")
            found.setdefault(plain, set()).add(pattern.callback)
    return found


def other_addresses() -> set[str]:
    """What is not below `/api/`: the first part of each route."""
    return {_first_part(route) for route, _ in rows() if not route.startswith("api/")}


def _first_part(route: str) -> str:
    first, slash, _ = route.partition("/")
    return route if route.startswith("^") or "<" in first else first + slash

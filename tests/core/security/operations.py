"""Every call that the API's description knows, made sendable."""

from dataclasses import dataclass
from functools import cache
from typing import Any

from drf_spectacular.generators import SchemaGenerator

_METHODS = ("get", "post", "put", "patch", "delete")


@dataclass(frozen=True, order=True)
class Operation:
    """One method of one address; `path` has 1 in the places of ids and names."""

    method: str
    template: str
    takes_sessions: bool

    @property
    def path(self) -> str:
        parts = self.template.split("/")
        return "/".join("1" if part.startswith("{") else part for part in parts)

    @property
    def is_safe(self) -> bool:
        return self.method == "get"

    def __str__(self) -> str:
        return f"{self.method.upper()} {self.template}"


@cache
def description() -> dict[str, Any]:
    """The OpenAPI document."""
    generator: Any = SchemaGenerator()
    document: dict[str, Any] = generator.get_schema(request=None, public=True)
    return document


def operations() -> list[Operation]:
    """All of them, those with a body that changes something too."""
    return sorted(
        Operation(method, template, any("cookieAuth" in way for way in described["security"]))
        for template, methods in description()["paths"].items()
        for method, described in methods.items()
        if method in _METHODS
    )


def writing() -> list[Operation]:
    """Those that change something."""
    return [operation for operation in operations() if not operation.is_safe]

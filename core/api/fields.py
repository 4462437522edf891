"""`?fields=id,title`: only some of an object's fields, in the order of the object."""

from collections.abc import Collection

from rest_framework.request import Request

from core.api.errors import InvalidError


def wanted_fields(request: Request, known: Collection[str]) -> tuple[str, ...]:
    """The fields asked for; empty when all are. Raises InvalidError naming one that does not exist."""
    text = request.query_params.get("fields")
    if text is None:
        return ()
    asked = [name.strip() for name in text.split(",")]
    for name in asked:
        if name not in known:
            raise InvalidError("fields", f"There is no field called “{name[:50]}”.", code="unknown")
    return tuple(name for name in known if name in asked)

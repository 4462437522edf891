"""What drf-spectacular is told: one path an endpoint, the envelope, problem documents."""

from collections.abc import Callable
from typing import Any

from drf_spectacular.openapi import AutoSchema

Endpoint = tuple[str, str, str, Callable[..., Any]]

_PROBLEM_STATUSES = {
    "400": "Something about the request is wrong; `errors` names the fields.",
    "401": "Credentials are missing or no longer valid.",
    "403": "The caller may not do this.",
    "404": "It does not exist, or the caller may not know that it does.",
    "405": "The method is not offered here.",
    "406": "No such representation.",
    "409": "The state does not allow it now.",
    "415": "Bodies have to be JSON.",
    "429": "Too many requests; `Retry-After` says when to come back.",
}
_METHODS_WITH_BODY = {"post", "put", "patch"}
# Status -> the methods that can answer it; any other is for all of them.
_ONLY_OF = {"409": {*_METHODS_WITH_BODY, "delete"}, "415": _METHODS_WITH_BODY}


class Operation(AutoSchema):
    """Names operations by what they do and groups them by the first part of their path."""

    def get_tags(self) -> list[str]:
        """The part of the path after `/api/`."""
        return [self.path.removeprefix("/api/").split("/")[0]]


def one_path_each(endpoints: list[Endpoint]) -> list[Endpoint]:
    """Leave out what is the same endpoint under another address, and the documents themselves."""
    return [
        endpoint
        for endpoint in endpoints
        if endpoint[0].startswith("/api/")
        and not endpoint[0].startswith("/api/v1/")
        and not endpoint[0].endswith("/")
        and endpoint[0] not in ("/api/schema", "/api/docs", "/api/redoc")
    ]


def add_envelope_and_problems(
    result: dict[str, Any], generator: object, request: object, public: bool
) -> dict[str, Any]:
    """Wrap every success in the envelope and add the problem answers to every operation."""
    schemas = result.setdefault("components", {}).setdefault("schemas", {})
    schemas["Pagination"] = _PAGINATION
    schemas["Problem"] = _PROBLEM
    for path in result["paths"].values():
        for method, operation in path.items():
            responses = operation["responses"]
            for status, response in responses.items():
                if status.startswith("2"):
                    _wrap(response, schemas)
            for status, text in _PROBLEM_STATUSES.items():
                if method not in _ONLY_OF.get(status, {method}):
                    continue
                responses.setdefault(status, _problem_response(text))
    return result


def _wrap(response: dict[str, Any], schemas: dict[str, Any]) -> None:
    content = response.get("content", {})
    schema = content.get("application/json", {}).get("schema")
    if schema is None:
        return
    content.pop("application/json; envelope=none", None)
    examples = content["application/json"].get("examples")
    content["application/json"] = {"schema": _enveloped(schema, schemas)}
    content["application/json; envelope=none"] = {"schema": schema}
    if examples:
        content["application/json; envelope=none"]["examples"] = examples


def _enveloped(schema: dict[str, Any], schemas: dict[str, Any]) -> dict[str, Any]:
    named = schemas.get(schema.get("$ref", "").rpartition("/")[2], schema)
    listed = named.get("properties", {})
    is_page = {"results", "pagination"} <= listed.keys()
    properties = {
        "success": {"type": "boolean", "const": True},
        "data": listed["results"] if is_page else schema,
        "message": {"type": "string"},
    }
    if is_page:
        properties |= {name: inner for name, inner in listed.items() if name != "results"}
    return {"type": "object", "required": sorted(properties), "properties": properties}


def _problem_response(text: str) -> dict[str, Any]:
    return {
        "description": text,
        "content": {
            "application/problem+json": {"schema": {"$ref": "#/components/schemas/Problem"}}
        },
    }


_WHOLE = {"type": "integer"}
_ADDRESS = {"type": ["string", "null"], "format": "uri"}

_PAGINATION: dict[str, Any] = {
    "type": "object",
    "required": ["page", "per_page", "total", "pages", "total_pages", "next", "previous"],
    "properties": {
        "page": _WHOLE,
        "per_page": _WHOLE,
        "total": _WHOLE,
        "pages": _WHOLE,
        "total_pages": _WHOLE,
        "next": _ADDRESS,
        "previous": _ADDRESS,
    },
}

_PROBLEM: dict[str, Any] = {
    "type": "object",
    "description": "RFC 9457 problem details; `code` is stable.",
    "required": [
        "type",
        "title",
        "status",
        "detail",
        "instance",
        "success",
        "message",
        "code",
        "errors",
    ],
    "properties": {
        "type": {"type": "string", "format": "uri-reference"},
        "title": {"type": "string"},
        "status": _WHOLE,
        "detail": {"type": "string"},
        "instance": {"type": "string"},
        "success": {"type": "boolean", "const": False},
        "data": {"type": "null"},
        "message": {"type": "string"},
        "code": {"type": "string"},
        "errors": {
            "type": "array",
            "items": {
                "type": "object",
                "required": ["field", "code", "message"],
                "properties": {
                    "field": {"type": "string"},
                    "code": {"type": "string"},
                    "message": {"type": "string"},
                },
            },
        },
    },
}

"""Which requests need none of what Django's middleware does for others."""

from collections.abc import MutableMapping
from typing import Any

from django.conf import settings
from django.http.request import validate_host

from core.access.token_text import is_personal
from core.accounts.bearer_header import bearer_token

Headers = dict[bytes, bytes]

_ACCEPTED = frozenset({None, b"*/*", b"application/json"})
_JSON = frozenset({b"application/json", b"application/json; charset=utf-8"})
# They make a request one that middleware has to see.
_NOT_PLAIN = frozenset(
    {b"origin", b"idempotency-key", b"transfer-encoding", b"expect", b"content-encoding"}
)


def plain_token(scope: MutableMapping[str, Any], headers: Headers) -> str | None:
    """The personal token of a request that is plain, else None."""
    token = bearer_token(headers.get(b"authorization", b"").decode("latin-1"))
    length = headers.get(b"content-length", b"")
    host = headers.get(b"host", b"").decode("latin-1")
    is_plain = (
        token is not None
        and is_personal(token)
        and headers.get(b"content-type", b"").lower() in _JSON
        and headers.get(b"accept") in _ACCEPTED
        and len(headers) == len(scope["headers"])
        and not _NOT_PLAIN & headers.keys()
        and length.isdigit()
        and len(length) < 10
        and int(length) <= settings.DATA_UPLOAD_MAX_MEMORY_SIZE
        and validate_host(host.rpartition(":")[0] or host, settings.ALLOWED_HOSTS)
        and not (settings.SECURE_SSL_REDIRECT and _came_in_clear(scope, headers))
    )
    return token if is_plain else None


def _came_in_clear(scope: MutableMapping[str, Any], headers: Headers) -> bool:
    if settings.SECURE_PROXY_SSL_HEADER:
        return headers.get(b"x-forwarded-proto") != b"https"
    return bool(scope.get("scheme") != "https")

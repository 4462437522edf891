"""Where a socket comes from."""

from typing import Any

from django.conf import settings

from core.api.addresses import client_address


def address_of(scope: dict[str, Any]) -> str:
    """The client's address, as requests have it: behind a proxy of ours everybody would be the proxy."""
    remote = (scope.get("client") or ["?"])[0]
    forwarded = [value for name, value in scope["headers"] if name == b"x-forwarded-for"]
    return client_address(
        remote,
        b",".join(forwarded).decode("latin-1"),
        trusted_proxies=settings.ALLAUTH_TRUSTED_PROXY_COUNT,
    )

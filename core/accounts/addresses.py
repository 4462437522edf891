"""Where a request comes from."""

from ipaddress import ip_address

from django.conf import settings
from django.http import HttpRequest

from core.api.addresses import client_address

# A server that listens on a Unix socket has peers without an address. Nothing is bound to this one.
NOWHERE = "0.0.0.0"  # noqa: S104  # nosec B104


def address_of(request: HttpRequest) -> str:
    """The client's address, which headers can state only through a proxy of ours; always one that can be stored."""
    found = client_address(
        request.META.get("REMOTE_ADDR") or "",
        request.META.get("HTTP_X_FORWARDED_FOR"),
        trusted_proxies=settings.ALLAUTH_TRUSTED_PROXY_COUNT,
    )
    try:
        ip_address(found)
    except ValueError:
        return NOWHERE
    return found

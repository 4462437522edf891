"""Where a socket comes from."""

from functools import lru_cache
from ipaddress import IPv6Address, IPv6Network, ip_address
from typing import Any

from django.conf import settings

from core.api.addresses import client_address

# What one household is given at least; all of it is one client's to use.
_IPV6_PREFIX = 64


def address_of(scope: dict[str, Any]) -> str:
    """The client's address, as requests have it: behind a proxy of ours everybody would be the proxy.

    Of version 6 the network, as limits for requests count it.
    """
    remote = (scope.get("client") or ["?"])[0]
    forwarded = [value for name, value in scope["headers"] if name == b"x-forwarded-for"]
    address = client_address(
        remote,
        b",".join(forwarded).decode("latin-1"),
        trusted_proxies=settings.ALLAUTH_TRUSTED_PROXY_COUNT,
    )
    return _counted_as(address)


@lru_cache(4096)
def _counted_as(address: str) -> str:
    try:
        read = ip_address(address)
    except ValueError:
        return address
    if isinstance(read, IPv6Address):
        return str(IPv6Network((read, _IPV6_PREFIX), strict=False))
    return address

"""Where a request comes from, as far as it can be believed, and how much of that is shown."""

from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address

Address = IPv4Address | IPv6Address


def client_address(remote: str, forwarded: str | None, *, trusted_proxies: int) -> str:
    """The client's address: what the outermost proxy of ours saw, else who is connected to us. Pure.

    remote: the peer of the connection. forwarded: `X-Forwarded-For`, each proxy having added its peer
    on the right; what stands further left than our own proxies' entries, anybody can write. A header
    that is shorter than our proxies make it, or holds no address, did not come through them.
    """
    hops = (forwarded or "").split(",")
    if trusted_proxies > 0 and len(hops) >= trusted_proxies:
        told = _read(hops[-trusted_proxies])
        if told is not None:
            return str(told)
    peer = _read(remote)
    return remote if peer is None else str(peer)


def address_hint(address: str) -> str:
    """Enough to recognise one's own network, too little to place a person: `203.0.113.x`, `2001:db8:1:2::/64`."""
    read = _read(address)
    if read is None:
        return ""
    if isinstance(read, IPv4Address):
        return f"{str(read).rpartition('.')[0]}.x"
    return str(IPv6Network((read, 64), strict=False))


def _read(text: str) -> Address | None:
    """An address; one of version 4 in the clothes of version 6 (a dual socket's peer) is of version 4."""
    try:
        # Some proxies name the zone, or put brackets around.
        address = ip_address(text.strip().strip("[]").partition("%")[0])
    except ValueError:
        return None
    if isinstance(address, IPv6Address) and address.ipv4_mapped is not None:
        return address.ipv4_mapped
    return address

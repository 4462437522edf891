"""Which scopes an account may hand on, and which addresses an app may be sent back to."""

import re
import unicodedata
from collections.abc import Iterable
from urllib.parse import SplitResult, urlsplit

from core.api.scopes import Scope

# Scope -> the roles whose tokens may carry it; any other is for everybody.
_FOR_ROLES = {
    Scope.MODERATION_ACT: frozenset({"moderator", "admin"}),
    Scope.ADMIN_READ: frozenset({"admin"}),
}
_KNOWN = frozenset(scope.value for scope in Scope)
_LOOPBACK_ADDRESSES = ("127.0.0.1", "::1")
# RFC 3986's characters without those that browsers and libraries read differently, `*` and `#`.
_PLAIN_ADDRESS = re.compile(r"[A-Za-z0-9._~:/?\[\]@!$&'()+,;=%-]+")
_HOST = re.compile(r"[a-z0-9-]+(\.[a-z0-9-]+)*")
# RFC 8252, 7.1: a domain of one's own, backwards. Leaves out `javascript:` and its like as well.
_OWN_SCHEME = re.compile(r"[a-z][a-z0-9-]*(\.[a-z0-9-]+)+")


class RefusedAddressError(ValueError):
    """An address that an app may not be sent back to, or not name as its page; the text says why."""


def within_role(scopes: Iterable[str], role: str) -> frozenset[Scope]:
    """Those of the scopes that an account of this role may use. Words that are no scope of ours are left out."""
    known = (Scope(name) for name in scopes if name in _KNOWN)
    return frozenset(scope for scope in known if role in _FOR_ROLES.get(scope, (role,)))


def beyond_role(scopes: Iterable[str], role: str) -> frozenset[str]:
    """Those of our scopes that the role does not allow."""
    named = tuple(scopes)
    return _KNOWN.intersection(named) - within_role(named, role)


def hides_letters(text: str) -> bool:
    """Is something in it that cannot be seen: a control, a direction, a space of no width."""
    return any(unicodedata.category(letter).startswith("C") for letter in text)


def check_website(address: str) -> None:
    """Raise RefusedAddressError unless it is a page that people can be shown a link to, "" for none."""
    if not address:
        return
    if hides_letters(address):
        raise RefusedAddressError("Use letters that can be seen.")
    parts = _split(address)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise RefusedAddressError("Use an address that begins with https:// or http://.")
    if "@" in parts.netloc:
        raise RefusedAddressError("Leave out the user name and password.")


def check_redirect_uri(address: str) -> None:
    """Raise RefusedAddressError unless codes may be sent there: https, this computer, or an app's own scheme."""
    if not _PLAIN_ADDRESS.fullmatch(address):
        raise RefusedAddressError("Use a plain address, without wildcards or a part after #.")
    parts = _split(address)
    if "@" in parts.netloc:
        raise RefusedAddressError("Leave out the user name and password.")
    if parts.scheme == "https" and _HOST.fullmatch(parts.hostname or ""):
        return
    if parts.scheme == "http" and parts.hostname in (*_LOOPBACK_ADDRESSES, "localhost"):
        return
    if not _OWN_SCHEME.fullmatch(parts.scheme):
        raise RefusedAddressError(
            "Use https://, http://127.0.0.1 or a scheme of your own such as org.example.app:/."
        )


def may_return_to(address: str, registered: Iterable[str]) -> bool:
    """Is it, to the letter, one that was registered. A program on this computer chooses its port when it starts."""
    if address in (known := tuple(registered)):
        return True
    try:
        check_redirect_uri(address)
        without_port = _without_port(_split(address))
        return without_port is not None and without_port in map(_without_port, map(_split, known))
    except RefusedAddressError:
        return False


def _without_port(parts: SplitResult) -> SplitResult | None:
    """RFC 8252, 7.3. None for an address that is not of this computer."""
    if parts.scheme != "http" or parts.hostname not in _LOOPBACK_ADDRESSES:
        return None
    host, _, port = parts.netloc.rpartition(":")
    return parts._replace(netloc=host if port.isdigit() else parts.netloc)


def _split(address: str) -> SplitResult:
    try:
        parts = urlsplit(address)
        _ = parts.port
    except ValueError:
        raise RefusedAddressError("This is not an address.") from None
    return parts

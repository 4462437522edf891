"""When to try again, when to give up, what an address may look like. Pure: no I/O, no settings."""

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network
from urllib.parse import urlsplit

MOST_HOOKS = 10
MOST_TOPICS = 50
LONGEST_URL = 1_000

# Before each attempt, counted from the end of the one before it. Together they take a day, so that
# the last attempt of a target's first failure is the one that pauses it.
WAITS = (
    timedelta(0),
    timedelta(seconds=5),
    timedelta(minutes=1),
    timedelta(minutes=5),
    timedelta(minutes=20),
    timedelta(hours=1),
    timedelta(hours=2),
    timedelta(hours=4),
    timedelta(hours=7),
    timedelta(hours=9, minutes=40),
)
MOST_ATTEMPTS = len(WAITS)
# Up to so much later, so that what failed together does not come back together.
_JITTER = 0.2
_LONGEST_ASKED = timedelta(hours=6)

# A target that fails is asked ever more seldom, whatever waits for it.
_PATIENCE_ATTEMPTS = 3
_LONGEST_REST = timedelta(minutes=5)
_PAUSED_AFTER = timedelta(hours=24)
_PAUSED_AFTER_ATTEMPTS = 5

FORMER_SECRET_FOR = timedelta(hours=24)

_PORTS = frozenset({80, 443})
_FIRST_FREE_PORT = 1024
_HOST = re.compile(r"[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+\.?")
_INSIDE = (".localhost", ".local", ".internal", ".home.arpa", ".lan")
# What Python's releases do not agree about: protocol assignments (Oracle's metadata among them), the old
# relay, and IPv4 in IPv6's clothes, where it depends on the translator what is behind.
_NEVER = tuple(
    map(
        ip_network,
        (
            *("192.0.0.0/24", "192.88.99.0/24", "::/96", "::ffff:0:0/96", "64:ff9b::/96"),
            *("64:ff9b:1::/48", "100::/64", "2001::/23", "2002::/16", "3fff::/20", "5f00::/16"),
        ),
    )
)
# Public by its number, but answered by the machine's own cloud.
_METADATA = frozenset({IPv4Address("168.63.129.16")})


@dataclass(frozen=True, slots=True)
class Target:
    """Where a hook leads. host: without the brackets of version 6."""

    is_tls: bool
    host: str
    port: int


class RefusedTargetError(ValueError):
    """Nothing is sent to this address; the text says why."""


def next_wait(attempts: int, random: float, asked: timedelta | None = None) -> timedelta | None:
    """How long to wait after so many attempts failed; None to give up.

    random: 0 to 1. asked: what the target's `Retry-After` said; it lengthens the wait, within bounds.
    """
    if attempts >= MOST_ATTEMPTS:
        return None
    wait = WAITS[attempts] * (1 + _JITTER * random)
    return max(wait, min(asked, _LONGEST_ASKED)) if asked else wait


def rest_after(failures: int, asked: timedelta | None = None) -> timedelta | None:
    """For how long to send nothing at all to a target that failed so often in a row; None for not at all."""
    rest = timedelta(0)
    if failures >= _PATIENCE_ATTEMPTS:
        rest = min(timedelta(seconds=2.0 ** min(failures - 1, 20)), _LONGEST_REST)
    rest = max(rest, min(asked, _LONGEST_ASKED)) if asked else rest
    return rest or None


def is_given_up(failures: int, failing_since: datetime, now: datetime) -> bool:
    """Has a target failed for so long that it is paused."""
    return failures >= _PAUSED_AFTER_ATTEMPTS and now - failing_since >= _PAUSED_AFTER


def retry_after(text: str, now: datetime) -> timedelta | None:
    """What a `Retry-After` asks for: seconds, or a date. None for none that can be read, or that is over."""
    text = text.strip()
    if text.isascii() and text.isdigit() and len(text) < 10:
        return timedelta(seconds=int(text)) or None
    try:
        at = parsedate_to_datetime(text)
    except (ValueError, TypeError, IndexError):
        return None
    at = at if at.tzinfo else at.replace(tzinfo=UTC)
    return at - now if at > now else None


def read_target(url: str, *, allow_private: bool) -> Target:
    """Take an address apart. allow_private: hosts inside and `http:` too, for development.

    Looks at the text alone: a name that leads inside is found when it is resolved. Raises RefusedTargetError.
    """
    target = _taken_apart(url)
    if not target.is_tls and not allow_private:
        raise RefusedTargetError("Use an address that begins with https://.")
    if target.port not in _PORTS and not _FIRST_FREE_PORT <= target.port <= 65535:
        raise RefusedTargetError("Use port 443, 80, or one from 1024 up.")
    if not allow_private:
        _check_host(target.host)
    return target


def is_public(text: str) -> bool:
    """Is it an address out there: not of this machine, its networks, its cloud, a group, or a translator."""
    try:
        address = ip_address(text)
    except ValueError:
        return False
    if (
        address in _METADATA
        or any(address in network for network in _NEVER)
        or not address.is_global
    ):
        return False
    if address.is_multicast or address.is_reserved or address.is_unspecified:
        return False
    return not (isinstance(address, IPv6Address) and address.is_site_local)


def _taken_apart(url: str) -> Target:
    if not url.isascii() or not url.isprintable() or any(sign in url for sign in ' \\"<>^`{|}'):
        raise RefusedTargetError("Use plain letters; write others as a browser shows them copied.")
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        raise RefusedTargetError("This is no address.") from None
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise RefusedTargetError("Use a whole address, like https://example.org/hook.")
    if "@" in parts.netloc:
        raise RefusedTargetError(
            "Leave out the user name and the password; the signature proves who sends."
        )
    if "#" in url:
        raise RefusedTargetError("Leave out what follows the “#”; it is never sent.")
    is_tls = parts.scheme == "https"
    if port is None:
        port = 443 if is_tls else 80
    return Target(is_tls, parts.hostname, port)


def _check_host(host: str) -> None:
    if ":" in host or re.fullmatch(r"[0-9.]+", host):
        if not is_public(host):
            raise RefusedTargetError("This address lies inside a private network.")
        return
    if host == "localhost" or host.rstrip(".").endswith(_INSIDE):
        raise RefusedTargetError("This address lies inside a private network.")
    # No last part begins with a digit, unless it is a number (0x7f.1) that some resolvers take for an address.
    if not _HOST.fullmatch(host) or host.rstrip(".").rpartition(".")[2][0].isdigit():
        raise RefusedTargetError("Use the whole name of a host, like hooks.example.org.")

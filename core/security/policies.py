"""Content policies: what a browser may do with an answer. Values and pure functions; no request, no settings.

Each answer gets the one of its address. A page's own scripts and styles carry the nonce of its
answer, so markup that somebody smuggles in neither runs nor looks like ours.
"""

import re
from collections.abc import Iterable
from typing import Any
from urllib.parse import urlsplit

from csp.constants import NONCE, NONE, SELF, STRICT_DYNAMIC

Policy = dict[str, Any]

_CLOSED: Policy = {
    "default-src": [NONE],
    "base-uri": [NONE],
    "form-action": [NONE],
    "frame-ancestors": [NONE],
}
# Data, pictures, files: nothing of it is a page, and opened as one it does nothing.
DATA: Policy = _CLOSED | {"sandbox": [""]}

_PAGE: Policy = _CLOSED | {
    "connect-src": [SELF],
    "font-src": [SELF],
    "form-action": [SELF],
    "img-src": [SELF, "data:", "blob:"],
    "object-src": [NONE],
}
# Scripts that a trusted script imports are trusted (the app loads a page's code when it is opened), whatever else
# lies at our address is not. Text never becomes markup or code: there is no Trusted Types policy that could make it so.
APP: Policy = _PAGE | {
    "manifest-src": [SELF],
    "media-src": [SELF, "blob:"],
    "script-src": [NONCE, STRICT_DYNAMIC],
    "style-src": [SELF, NONCE],
    "worker-src": [SELF],
    "require-trusted-types-for": ["'script'"],
    "trusted-types": [NONE],
}
# Pages made on the server: consent, device codes, the returns from other services.
FORMS: Policy = _PAGE | {
    "script-src": [NONCE],
    "style-src": [SELF, NONCE],
    "require-trusted-types-for": ["'script'"],
    "trusted-types": [NONE],
}
# Django's administration keeps scripts and styles in files. Its jQuery writes markup, so no Trusted Types.
ADMIN: Policy = _PAGE | {"script-src": [SELF], "style-src": [SELF]}
# Swagger UI draws its icons from `data:`; its own script and style carry the nonce.
SWAGGER: Policy = _PAGE | {"script-src": [NONCE], "style-src": [SELF, NONCE]}
# Redoc makes two style elements while it runs, and takes no nonce for them: its scroll bar's, and one that begins
# empty and is filled rule by rule, which no policy governs. Both are known by hash. Searching runs in a `blob:`.
_SCROLL_BAR = "'sha256-QMIg+bpjm3JdElJ388KYke01izlUW0UoNOeKjpMxdgc='"
_EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='"
REDOC: Policy = _PAGE | {
    "script-src": [NONCE],
    "style-src": [NONCE, _EMPTY_STYLE, _SCROLL_BAR],
    "worker-src": ["blob:"],
}

_BY_ADDRESS: tuple[tuple[re.Pattern[str], Policy], ...] = (
    (re.compile(r"/admin(/|$)"), ADMIN),
    (re.compile(r"/api(/v1)?/docs/?$"), SWAGGER),
    (re.compile(r"/api(/v1)?/redoc/?$"), REDOC),
    (re.compile(r"/(identity|accounts)(/|$)"), FORMS),
    (re.compile(r"/(api|_allauth|assets|health|media|metrics|static|\.well-known)(/|$)"), DATA),
)
_HOST = re.compile(r"[a-z0-9.-]+(:[0-9]{1,5})?|\[[0-9a-f:.]+\](:[0-9]{1,5})?", re.IGNORECASE)
_SCHEME = re.compile(r"[a-z][a-z0-9+.-]*", re.IGNORECASE)
# What runs or reads where it is opened; never where a form may lead.
_NO_TARGETS = frozenset({"about", "blob", "data", "file", "filesystem", "javascript", "vbscript"})


def policy_for(path: str, content_type: str) -> Policy:
    """The policy of an answer at this address; pages of the browser app lie wherever nothing else does."""
    for address, policy in _BY_ADDRESS:
        if address.match(path):
            return policy
    return APP if content_type.partition(";")[0].strip() in ("", "text/html") else DATA


def with_sockets(policy: Policy, *, host: str, is_secure: bool) -> Policy:
    """The policy with our own sockets: `'self'` means those too, but not to every browser."""
    scheme = "wss" if is_secure else "ws"
    if "connect-src" not in policy or not _HOST.fullmatch(host):
        return policy
    return policy | {"connect-src": [*policy["connect-src"], f"{scheme}://{host}"]}


def with_form_targets(policy: Policy, addresses: Iterable[str]) -> Policy:
    """The policy of a page whose forms may lead, by redirect, to these addresses."""
    targets = [target for address in addresses if (target := form_target(address))]
    return policy | {"form-action": [*policy["form-action"], *targets]}


def form_target(address: str) -> str | None:
    """What a policy calls an address: its origin, or the scheme of an app; None for what is none. Never raises."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return None
    scheme = parts.scheme.lower()
    if scheme in ("http", "https"):
        host = parts.netloc.rpartition("@")[2]
        return f"{scheme}://{host}" if _HOST.fullmatch(host) else None
    if scheme in _NO_TARGETS or not _SCHEME.fullmatch(scheme):
        return None
    return f"{scheme}:"

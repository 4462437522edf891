"""What is made of what another service says about a person."""

import unicodedata
from collections.abc import Iterable, Mapping
from typing import Any

_KEPT = ("username", "first_name", "name", "email")
_LONGEST_KEPT = 150
# Ten fewer than a username may have, for what makes it unlike others.
_LONGEST_NAME = 40
_SHORTEST_NAME = 3
_NAMELESS = "member"


def kept(said: Mapping[str, Any]) -> dict[str, str]:
    """The little that is kept: what tells a person which of their accounts this is. No tokens, no pictures."""
    texts = {name: printable(said.get(name)) for name in _KEPT}
    return {name: text for name, text in texts.items() if text}


def printable(value: object) -> str:
    """A text without control characters and of bounded length; "" for what is no text."""
    if not isinstance(value, str):
        return ""
    return "".join(filter(str.isprintable, value)).strip()[:_LONGEST_KEPT]


def username_from(said: Mapping[str, str]) -> str:
    """A name within the rule for usernames, made of what was kept; never of an address, since names are public."""
    for text in _names(said):
        name = _plain(text)
        if len(name) >= _SHORTEST_NAME and any(map(str.isalpha, name)):
            return name
    return _NAMELESS


def nonce_in(claims: Mapping[str, Any]) -> str | None:
    """The nonce that an identity token came with."""
    token = claims.get("id_token")
    found = (token if isinstance(token, Mapping) else claims).get("nonce")
    return found if isinstance(found, str) else None


def is_one_person(claims: Mapping[str, Any]) -> bool:
    """Do the identity token and what the service says besides speak of the same person (OpenID Connect 5.3.2)."""
    token, besides = claims.get("id_token"), claims.get("userinfo")
    if not isinstance(token, Mapping) or not isinstance(besides, Mapping):
        return True
    return token.get("sub") == besides.get("sub")


def _names(said: Mapping[str, str]) -> Iterable[str]:
    texts = (said.get(name, "") for name in ("username", "first_name", "name"))
    return (text for text in texts if "@" not in text)


def _plain(text: str) -> str:
    letters = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    return "".join(c for c in letters if c.isalnum() or c in "_-")[:_LONGEST_NAME]

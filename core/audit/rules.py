"""What may stand in the log: pure."""

import unicodedata
from collections.abc import Mapping
from typing import Any

MOST_ENTRIES = 50
LONGEST_TEXT = 500
DEEPEST = 4
HIDDEN = "(hidden)"

_SECRET_WORDS = ("password", "secret", "token", "private_key", "hash", "recovery", "credential")


def printable(text: str, *, longest: int = LONGEST_TEXT) -> str:
    """The text on one line: control, formatting and half characters as escapes, cut to `longest`.

    Nobody can begin a line, move the cursor or turn the direction of writing in the log.
    """
    escaped = "".join(
        character if character == " " or _is_plain(character) else _escape(character)
        for character in text[:longest]
    )
    return escaped[:longest]


def without_secrets(value: Any, depth: int = 0) -> Any:
    """A value for the log: JSON, bounded, printable, with what is called like a secret hidden."""
    if value is None or isinstance(value, (bool, int, float)):
        return value
    if isinstance(value, str):
        return printable(value)
    if depth >= DEEPEST:
        return "…"
    if isinstance(value, Mapping):
        return {
            printable(str(name), longest=100): HIDDEN
            if is_secret(str(name))
            else without_secrets(inner, depth + 1)
            for name, inner in list(value.items())[:MOST_ENTRIES]
        }
    if isinstance(value, (list, tuple, set, frozenset)):
        return [without_secrets(inner, depth + 1) for inner in list(value)[:MOST_ENTRIES]]
    return printable(str(value))


def is_secret(name: str) -> bool:
    """Does the name of a field promise a secret."""
    lowered = name.lower()
    return any(word in lowered for word in _SECRET_WORDS)


def _is_plain(character: str) -> bool:
    return unicodedata.category(character)[0] not in "CZ"


def _escape(character: str) -> str:
    code = ord(character)
    return f"\\u{code:04x}" if code <= 0xFFFF else f"\\U{code:08x}"

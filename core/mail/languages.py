"""Which language to write in."""

from typing import Any

from django.http import HttpRequest
from django.utils.translation.trans_real import parse_accept_lang_header

DEFAULT = "en"
LANGUAGES = ("en", "de", "es", "ar")
RIGHT_TO_LEFT = frozenset({"ar"})


def language_of(user: Any) -> str:
    """The language an account wants its mail in."""
    wanted = getattr(user, "language", DEFAULT)
    return wanted if wanted in LANGUAGES else DEFAULT


def language_asked_for(request: HttpRequest | None) -> str:
    """The language the browser asks for, of those we write: for whoever has no account (yet)."""
    header = request.headers.get("Accept-Language", "") if request else ""
    for asked, _ in parse_accept_lang_header(header.lower()):
        if asked.split("-")[0] in LANGUAGES:
            return str(asked.split("-")[0])
    return DEFAULT

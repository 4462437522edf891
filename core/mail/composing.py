"""From a kind of mail and its values to a subject, a text and a page."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from django.template.loader import render_to_string
from django.utils import formats, translation

from core.mail.languages import RIGHT_TO_LEFT

Details = Mapping[str, str | datetime]

_TEXTS = Path(__file__).parent / "texts"


@dataclass(frozen=True, slots=True)
class Composed:
    """A mail ready to be sent."""

    subject: str
    text: str
    html: str


@dataclass(frozen=True, slots=True)
class Wording:
    """One kind of mail in one language; the sentences have places like `{name}`."""

    subject: str
    title: str
    body: tuple[str, ...]
    button: str = ""
    after: tuple[str, ...] = ()


def compose(
    kind: str,
    language: str,
    *,
    name: str = "",
    link: str = "",
    details: Details | None = None,
    time_zone: str = "UTC",
) -> Composed:
    """Write the mail.

    name: how the person is greeted, "" for nobody we know. link: where the button leads. details: facts
    shown as a small table under the labels that the language has for them; sentences may use them too.
    Raises KeyError for a kind that is not written, and for a place without a value.
    """
    frame, wording = _frame(language), _wording(language, kind)
    shown = _readable(details or {}, language, time_zone)
    values = {"name": name, **shown}
    parts: dict[str, Any] = {
        "language": language,
        "direction": "rtl" if language in RIGHT_TO_LEFT else "ltr",
        "frame": frame,
        "title": wording.title.format_map(values),
        "greeting": frame["greeting" if name else "greeting_unknown"].format_map(values),
        "paragraphs": [line.format_map(values) for line in wording.body],
        "button": wording.button if link else "",
        "link": link,
        "facts": [(frame["labels"][key], value) for key, value in shown.items()],
        "after": [line.format_map(values) for line in wording.after],
    }
    return Composed(
        subject=" ".join(wording.subject.format_map(values).split()),
        text=_tidy(render_to_string("mail/mail.txt", parts)),
        html=render_to_string("mail/mail.html", parts),
    )


def kinds() -> list[str]:
    """All kinds of mail there are."""
    return sorted(set(_read("en")) - {"frame"})


def _readable(details: Details, language: str, time_zone: str) -> dict[str, str]:
    return {
        key: value if isinstance(value, str) else _moment(value, language, time_zone)
        for key, value in details.items()
    }


def _moment(at: datetime, language: str, time_zone: str) -> str:
    """The person's own time; Django knows how each language writes it."""
    local = at.astimezone(ZoneInfo(time_zone))
    with translation.override(language):
        return f"{formats.date_format(local, 'DATETIME_FORMAT')} ({local.tzname()})"


def _tidy(text: str) -> str:
    """One empty line between paragraphs, whatever the template left out."""
    return "\n\n".join(part.strip() for part in text.split("\n\n") if part.strip()) + "\n"


def _frame(language: str) -> dict[str, Any]:
    frame: dict[str, Any] = _read(language)["frame"]
    return frame


def _wording(language: str, kind: str) -> Wording:
    said = _read(language)[kind]
    return Wording(
        subject=said["subject"],
        title=said["title"],
        body=tuple(said["body"]),
        button=said.get("button", ""),
        after=tuple(said.get("after", ())),
    )


@cache
def _read(language: str) -> dict[str, Any]:
    return tomllib.loads((_TEXTS / f"{language}.toml").read_text(encoding="utf-8"))

"""What mail says: every kind, in every language, for readers of text and of pages."""

import re
import tomllib
from datetime import UTC, datetime
from pathlib import Path
from string import Formatter

import pytest

import core.mail
from core.accounts import letters
from core.mail.composing import compose, kinds
from core.mail.languages import LANGUAGES

TEXTS = Path(core.mail.__file__).parent / "texts"
DETAILS = {
    "device": "Firefox on Linux",
    "address": "203.0.113.x",
    "at": datetime(2026, 11, 21, 20, 15, tzinfo=UTC),
    "due": datetime(2026, 12, 5, 20, 15, tzinfo=UTC),
    "expires": datetime(2026, 11, 28, 20, 15, tzinfo=UTC),
    "token": "Backup",
    "provider": "Example",
    "old_email": "old@films.example",
    "new_email": "new@films.example",
    "removed_email": "gone@films.example",
    "follower": "ben_k",
    "target": "hooks.example.org",
}
LINK = "https://films.example/go/abc-123"


def texts(language):
    return tomllib.loads((TEXTS / f"{language}.toml").read_text())


def places(sentence):
    return {name for _, name, _, _ in Formatter().parse(sentence) if name}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", kinds())
def test_every_kind_is_written_in_every_language(kind, language):
    mail = compose(kind, language, name="Ana", link=LINK, details=DETAILS)

    assert mail.subject
    assert "{" not in mail.subject + mail.text
    assert LINK in mail.text
    assert f'href="{LINK}"' in mail.html
    assert f'<html lang="{language}" dir="{"rtl" if language == "ar" else "ltr"}">' in mail.html
    assert not re.search(r'(src|background)="?https?:', mail.html)
    assert "<img" not in mail.html
    assert "<script" not in mail.html


@pytest.mark.parametrize("language", LANGUAGES[1:])
def test_a_translation_has_the_same_parts_and_places_as_the_english_one(language):
    english, other = texts("en"), texts(language)

    assert set(other) == set(english)
    assert set(other["frame"]["labels"]) == set(english["frame"]["labels"])
    for kind, wording in english.items():
        assert set(other[kind]) == set(wording), kind
        if kind != "frame":
            assert len(other[kind]["body"]) == len(wording["body"]), kind
            for part in ("subject", "title"):
                assert places(other[kind][part]) == places(wording[part]), (kind, part)
            assert other[kind]["title"] != wording["title"], kind


def test_each_language_reads_as_itself():
    subjects = {language: compose("password_changed", language).subject for language in LANGUAGES}

    assert subjects == {
        "en": "Your password was changed",
        "de": "Dein Passwort wurde geändert",
        "es": "Tu contraseña ha cambiado",
        "ar": "تغيّرت كلمة مرورك",
    }


def test_times_are_the_persons_own_and_written_as_their_language_writes_them():
    mail = compose("new_device", "de", name="Ana", details=DETAILS, time_zone="Europe/Berlin")

    assert "Wann: 21. November 2026 21:15 (CET)" in mail.text


def test_what_people_and_programs_call_themselves_is_text_and_nothing_else():
    name = '<img src=x onerror="alert(1)">{frame}'
    mail = compose("new_device", "en", name=name, details={"device": "a\r\nBcc: b@c.example"})

    assert "<img" not in mail.html
    assert "&lt;img" in mail.html
    assert name in mail.text
    assert "\n" not in mail.subject
    assert "\r" not in mail.subject


def test_every_mail_that_allauth_can_send_is_one_of_ours():
    """A new release with a new mail fails here, not in a person's request."""
    import allauth

    folder = Path(allauth.__file__).parent / "templates"
    known = {
        str(file.relative_to(folder)).removesuffix("_subject.txt")
        for file in folder.glob("*/email/*_subject.txt")
    }
    # Ways of signing in, verifying and resetting by a code to type, which our settings leave off, and
    # one that no code of allauth's sends.
    off = {
        "account/email/login_code",
        "account/email/password_reset_code",
        "account/email/email_confirm",
    }

    assert set(letters._LETTERS) == known - off
    assert {letter.kind for letter in letters._LETTERS.values()} <= set(kinds())

"""Text that people write for others to read."""

import pytest
from django.test import Client
from django.urls import get_resolver
from hypothesis import given
from hypothesis import strategies as st
from rest_framework import serializers
from rest_framework.exceptions import ValidationError

from core.api.bodies import StrictSerializer, Written
from core.connections.rules import kept


class Body(StrictSerializer):
    name = Written(max_length=10, required=False)
    bio = Written(max_length=40, lines=True, required=False)


def read(**values):
    body = Body(data=values)
    body.is_valid(raise_exception=True)
    return body.validated_data


def test_one_spelling_for_each_character():
    assert read(name="e\u0301t\u00e9") == {"name": "\u00e9t\u00e9"}


def test_the_length_counts_what_is_sent():
    assert read(name="x" * 10) == {"name": "x" * 10}
    with pytest.raises(ValidationError):
        read(name="x" * 11)


def test_a_bio_has_lines_and_a_name_has_not():
    assert read(bio="one\r\ntwo\tthree") == {"bio": "one\ntwo\tthree"}
    for text in ("one\ntwo", "one\ttwo", "one\u2028two"):
        with pytest.raises(ValidationError):
            read(name=text)


@pytest.mark.parametrize(
    "text",
    ["\x00", "\x1b[31m", "\x7f", "\x85", "\u202egpj.exe", "\u2066x\u2069", "\u2028"],
)
def test_what_hides_or_turns_text_is_refused(text):
    with pytest.raises(ValidationError) as refused:
        read(bio=f"a{text}b")

    assert refused.value.detail.keys() == {"bio"}


@pytest.mark.parametrize("text", ["مرحبا", "שלום", "👩‍🚀 film", "<b>bold</b>", "ﬁn", "日本"])
def test_every_script_is_welcome_and_markup_is_just_text(text):
    assert read(bio=text)["bio"] == text


@given(st.text(max_size=40))
def test_what_is_taken_is_the_same_when_taken_again(text):
    try:
        taken = read(bio=text)["bio"]
    except ValidationError:
        return
    assert read(bio=taken)["bio"] == taken


# What is no free text, is checked elsewhere, or is read by nobody but its writer.
NOT_WRITTEN = {
    "RegisterBody.username": "ASCII letters, digits, _ and - (the adapter's rule)",
    "RegisterBody.email": "an address, checked as one",
    "RegisterBody.password": "read by nobody",
    "LoginBody.login": "compared, not kept",
    "LoginBody.email": "compared, not kept",
    "LoginBody.username": "compared, not kept",
    "LoginBody.password": "read by nobody",
    "RefreshBody.refresh_token": "compared, not kept",
    "SecondStepBody.mfa_token": "compared, not kept",
    "SecondStepBody.code": "compared, not kept",
    "DeletionBody.password": "compared, not kept",
    "AccountBody.time_zone": "a name of the IANA database",
    "PreferencesBody.preferred_genres": "slugs of genres that exist",
    "PreferencesBody.preferred_languages": "codes of ISO 639-1",
    "ProfileBody.language": "a code of ISO 639-1",
    "ProfileChangesBody.language": "a code of ISO 639-1",
    "ClientBody.redirect_uris": "addresses, checked to the letter",
    "ClientChangesBody.redirect_uris": "addresses, checked to the letter",
    "FeedbackBody.slate": "an id, looked up",
    "CustomTopicBody.topic": "ASCII letters, digits, _, - and .",
    "WebhookBody.url": "an address, checked as one, read by its owner alone",
    "WebhookChange.url": "an address, checked as one, read by its owner alone",
    "WebhookBody.topics": "names of topics, looked up",
    "WebhookChange.topics": "names of topics, looked up",
    "WebhookBody.secret": "read by nobody",
    "RotationBody.secret": "read by nobody",
}


def _texts():
    """Every text in a body, as `Body.field`, with the field that reads it."""
    get_resolver().url_patterns  # noqa: B018  loads every view
    waiting = [*StrictSerializer.__subclasses__()]
    while waiting:
        body = waiting.pop()
        waiting += body.__subclasses__()
        if body.__module__.startswith("tests."):
            continue
        for name, field in body().fields.items():
            inner = getattr(field, "child", field)
            if isinstance(inner, serializers.CharField):
                yield f"{body.__name__}.{name}", inner


def test_every_text_that_others_read_is_written_or_has_a_reason_not_to_be():
    texts = dict(_texts())
    others = {name for name, field in texts.items() if not isinstance(field, Written)}

    assert others == set(NOT_WRITTEN)
    assert {"AccountBody.display_name", "AccountBody.bio", "ClientBody.name"} < set(texts)


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("request_line", "body"),
    [
        ("PATCH /api/me", {"display_name": "ana\u202egpj.exe"}),
        ("PATCH /api/me", {"bio": "ana\u202egpj.exe"}),
        ("PATCH /api/me", {"location": "ana\u202egpj.exe"}),
        ("PATCH /api/me/preferences", {"location": "ana\u202egpj.exe"}),
        ("POST /api/me/profiles", {"name": "ana\u202egpj.exe"}),
        ("POST /api/me/tokens", {"name": "ana\u202egpj.exe", "scopes": ["social:read"]}),
        (
            "POST /api/me/clients",
            {
                "name": "ana\u202egpj.exe",
                "kind": "public",
                "scopes": ["social:read"],
                "redirect_uris": ["https://app.example/back"],
            },
        ),
    ],
)
def test_nobody_gets_to_read_text_that_turns_round(new_api, person, problem, request_line, body):
    person("ana")
    api = new_api()
    api.login("ana")

    answer = api(*request_line.split(), body)

    assert problem(answer) == (400, "VALIDATION_ERROR")
    [field] = {"display_name", "bio", "location", "name"} & set(body)
    assert [error["field"] for error in answer.json()["errors"]] == [field]


@pytest.mark.django_db
def test_nor_does_the_administration_take_it(person):
    boss = person("boss", role="admin", is_staff=True, is_superuser=True)
    ana = person("ana", bio="as it was")
    client = Client()
    client.force_login(boss)
    values = {"display_name": "a\u202eb", "bio": "one\r\ntwo", "location": "", "role": "user"}

    refused = client.post(f"/admin/core/user/{ana.pk}/change/", values)
    ana.refresh_from_db()
    assert (refused.status_code, ana.bio) == (200, "as it was")

    client.post(f"/admin/core/user/{ana.pk}/change/", values | {"display_name": "e\u0301t\u00e9"})
    ana.refresh_from_db()
    assert (ana.display_name, ana.bio) == ("\u00e9t\u00e9", "one\ntwo")


@given(st.text(max_size=40))
def test_what_another_service_says_brings_none_of_it(text):
    for taken in kept({"name": text, "username": text}).values():
        assert Written(max_length=200).run_validation(taken)

"""Text that people write for others to read."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rest_framework.exceptions import ValidationError

from core.api.bodies import StrictSerializer, Written


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

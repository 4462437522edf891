"""D8: what a password needs."""

import pytest
from django.contrib.auth.password_validation import (
    password_validators_help_texts,
    validate_password,
)
from django.core.exceptions import ValidationError
from django.db import connection

from core.accounts.models import User


@pytest.mark.parametrize(
    ("password", "codes"),
    [
        ("Quiet-Harbour-7", set()),
        ("Тихая-Гавань-7", set()),
        ("Aa1 Aa1 Aa1", set()),
        ("Qh-7", {"password_too_short"}),
        ("quiet-harbour-7", {"password_no_uppercase"}),
        ("Quiet-Harbour", {"password_no_digit"}),
        ("28471956-3301", {"password_no_letter", "password_no_uppercase"}),
        ("12345678", {"password_too_common", "password_no_letter", "password_no_uppercase"}),
        ("Password1", {"password_too_common"}),
        ("AnaMaria7", {"password_too_similar"}),
        ("Quiet-Harbour-7" * 20, {"password_not_usable"}),
        ("Quiet-Harbour-7\udfff", {"password_not_usable"}),
    ],
)
def test_passwords(password, codes):
    ana = User(username="ana-maria7", email="anamaria7@films.example")

    try:
        validate_password(password, ana)
        found = set()
    except ValidationError as error:
        found = {one.code for one in error.error_list}

    assert found == codes


def test_each_rule_can_be_told():
    assert "Use at least one digit." in password_validators_help_texts()


@pytest.mark.django_db(transaction=True)
def test_who_waits_to_be_hashed_holds_no_connection(api, person, monkeypatch):
    """Twenty people who sign in at once would else hold all there are."""
    person("ana")
    held = []

    class Turn:
        def __enter__(self):
            held.append(connection.connection is not None)

        def __exit__(self, *error):
            pass

    monkeypatch.setattr("core.accounts.hashers._TURNS", Turn())

    assert api.login("ana").status_code == 200
    assert api.login("ana", "Wrong-1").status_code == 401
    assert held == [False, False]

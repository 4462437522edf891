"""Scopes within a role, and where an app may be sent back to."""

import pytest

from core.access.rules import (
    RefusedAddressError,
    beyond_role,
    check_redirect_uri,
    may_return_to,
    within_role,
)
from core.access.scope_words import IDENTITY, WORDS
from core.api.scopes import Scope

ALL = [scope.value for scope in Scope]


def test_a_role_limits_scopes():
    assert within_role(ALL, "admin") == set(Scope)
    assert within_role(ALL, "moderator") == set(Scope) - {Scope.ADMIN_READ}
    assert within_role(ALL, "user") == set(Scope) - {Scope.ADMIN_READ, Scope.MODERATION_ACT}
    assert beyond_role(ALL, "user") == {"admin:read", "moderation:act"}
    assert beyond_role(["openid", "nonsense"], "user") == set()


def test_words_that_are_no_scope_of_ours_give_nothing():
    assert within_role(["openid", "library:read", "library:*", "*", ""], "admin") == {
        Scope.LIBRARY_READ
    }


def test_every_scope_has_its_sentence():
    assert set(WORDS) == {*IDENTITY, *ALL}


@pytest.mark.parametrize(
    "address",
    [
        "https://films.example/back",
        "https://films.example:8443/back?from=marquee",
        "http://127.0.0.1/back",
        "http://127.0.0.1:9999/back",
        "http://[::1]/back",
        "http://localhost:3000/back",
        "org.example.films:/back",
        "org.example.films://back",
    ],
)
def test_addresses_that_may_be_registered(address):
    check_redirect_uri(address)


@pytest.mark.parametrize(
    "address",
    [
        "",
        "films.example/back",
        "/back",
        "//films.example/back",
        "http://films.example/back",
        "https:///back",
        "https://films.example/back#part",
        "https://*.films.example/back",
        "https://ana@films.example/back",
        "https://ana:secret@films.example/back",
        "https://evil.example\\@films.example/back",
        "https://films.example/b ack",
        "https://films.example/back\r\nSet-Cookie: a=b",
        "https://films.example;script-src/back",
        "https://films.example:port/back",
        "https://[films.example/back",
        "https://bücher.example/back",
        "javascript:alert(1)",
        "data:text/html,hello",
        "file:///etc/passwd",
        "myapp:/back",
    ],
)
def test_addresses_that_may_not(address):
    with pytest.raises(RefusedAddressError):
        check_redirect_uri(address)


@pytest.mark.parametrize(
    ("address", "holds"),
    [
        ("https://films.example/back", True),
        ("https://films.example/back/", False),
        ("https://films.example/Back", False),
        ("https://films.example/back?more=1", False),
        ("https://films.example/back#part", False),
        ("https://films.example:443/back", False),
        ("https://films.example/back/../back", False),
        ("https://FILMS.example/back", False),
        ("https://evil.example/back", False),
        ("https://films.example.evil.example/back", False),
        ("https://ana@films.example/back", False),
        ("http://films.example/back", False),
        ("http://127.0.0.1:52000/back", True),
        ("http://127.0.0.1/back", True),
        ("http://127.0.0.1:52000/other", False),
        ("http://localhost:52000/back", False),
        ("http://127.0.0.1:52000/back?more=1", False),
        ("http://127.0.0.1:99999/back", False),
        ("http://127.0.0.1.evil.example/back", False),
        ("org.example.films:/back", True),
        ("org.example.films:/other", False),
        ("", False),
    ],
)
def test_an_app_is_sent_back_to_the_letter_but_for_the_port_of_this_computer(address, holds):
    registered = [
        "https://films.example/back",
        "http://127.0.0.1:1/back",
        "org.example.films:/back",
    ]

    assert may_return_to(address, registered) is holds

"""Which policy an answer gets, and what may stand in it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.security.policies import (
    ADMIN,
    APP,
    DATA,
    FORMS,
    REDOC,
    SWAGGER,
    form_target,
    policy_for,
    with_form_targets,
    with_sockets,
)

HTML = "text/html; charset=utf-8"


@pytest.mark.parametrize(
    ("path", "content_type", "policy"),
    [
        ("/", HTML, APP),
        ("/films/1", HTML, APP),
        ("/administer", HTML, APP),
        ("/apiary", HTML, APP),
        ("/theme.js", "text/javascript", DATA),
        ("/favicon.svg", "image/svg+xml", DATA),
        ("/admin/", HTML, ADMIN),
        ("/admin", HTML, ADMIN),
        ("/api/docs", HTML, SWAGGER),
        ("/api/v1/docs/", HTML, SWAGGER),
        ("/api/redoc", HTML, REDOC),
        ("/api/docs/realtime", HTML, DATA),
        ("/api/movies", "application/json", DATA),
        ("/api/anything", HTML, DATA),
        ("/_allauth/browser/v1/config", "application/json", DATA),
        ("/media/avatars/1.svg", "image/svg+xml", DATA),
        ("/static/evil.html", HTML, DATA),
        ("/identity/o/authorize", HTML, FORMS),
        ("/accounts/google/login/callback/", HTML, FORMS),
    ],
)
def test_the_address_decides(path, content_type, policy):
    assert policy_for(path, content_type) == policy


@pytest.mark.parametrize("policy", [ADMIN, APP, DATA, FORMS, REDOC, SWAGGER])
def test_no_policy_lets_inline_code_run_or_the_answer_be_framed(policy):
    sources = [source for sources in policy.values() for source in sources]

    assert not [source for source in sources if isinstance(source, str) and "unsafe" in source]
    assert policy["default-src"] == policy["base-uri"] == policy["frame-ancestors"] == ["'none'"]
    assert "*" not in sources


@pytest.mark.parametrize(
    ("address", "target"),
    [
        ("https://accounts.example/o/auth?x=1", "https://accounts.example"),
        ("https://id.example:8443", "https://id.example:8443"),
        ("http://[::1]:9000/back", "http://[::1]:9000"),
        ("https://user:pass@id.example/", "https://id.example"),
        ("com.example.player:/back", "com.example.player:"),
        ("javascript:alert(1)", None),
        ("data:text/html,x", None),
        ("https://", None),
        ("https://evil.example; script-src *", None),
        ("https://evil.example, https://more.example", None),
        ("https://*", None),
        ("//evil.example", None),
        ("", None),
        ("https://[broken", None),
    ],
)
def test_a_form_may_lead_to_an_origin_or_an_apps_scheme(address, target):
    assert form_target(address) == target


@given(st.text())
def test_no_address_writes_into_the_policy(address):
    target = form_target(address) or ""

    assert not set(target) & set("; ,'\"*\r\n\t")


def test_sockets_of_our_own_host_alone():
    assert with_sockets(APP, host="films.example:8443", is_secure=True)["connect-src"] == [
        "'self'",
        "wss://films.example:8443",
    ]
    assert with_sockets(APP, host="a b; script-src *", is_secure=True) == APP
    assert with_sockets(DATA, host="films.example", is_secure=True) == DATA


def test_forms_lead_to_origins_alone():
    assert with_form_targets(APP, ["https://id.example/x", "javascript:x"])["form-action"] == [
        "'self'",
        "https://id.example",
    ]

"""The services that Marquee knows by name: set up by the environment, where they send people, and odd answers."""

import json
from urllib.parse import parse_qs, urlsplit

import pytest
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from core.accounts.models import User
from core.connections.rules import kept, nonce_in, username_from
from core.connections.usernames import free_username
from project.settings.connections import providers
from tests.core.browsers import Browser, codes
from tests.core.connections.conftest import BACK, error_in, leave

OPENID = {
    "MARQUEE_OIDC": "acme",
    "MARQUEE_OIDC_ACME_NAME": "Acme",
    "MARQUEE_OIDC_ACME_URL": "https://id.acme.example/",
    "MARQUEE_OIDC_ACME_CLIENT_ID": "a",
    "MARQUEE_OIDC_ACME_SECRET": "b",
}
KEY = (
    ec.generate_private_key(ec.SECP256R1())
    .private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    .decode()
)
ALL = {
    "MARQUEE_GOOGLE_CLIENT_ID": "google-id",
    "MARQUEE_GOOGLE_SECRET": "s",
    "MARQUEE_GITHUB_CLIENT_ID": "github-id",
    "MARQUEE_GITHUB_SECRET": "s",
    "MARQUEE_FACEBOOK_CLIENT_ID": "facebook-id",
    "MARQUEE_FACEBOOK_SECRET": "s",
    "MARQUEE_APPLE_CLIENT_ID": "apple-id",
    "MARQUEE_APPLE_TEAM_ID": "team",
    "MARQUEE_APPLE_KEY_ID": "key",
    "MARQUEE_APPLE_PRIVATE_KEY": KEY.replace("\n", "\\n"),
}
SIGN_INS = {
    "apple": "https://appleid.apple.com/auth/authorize",
    "facebook": "https://www.facebook.com/",
    "github": "https://github.com/login/oauth/authorize",
    "google": "https://accounts.google.com/o/oauth2/v2/auth",
}


@pytest.fixture
def all_services(settings):
    settings.SOCIALACCOUNT_PROVIDERS = providers(ALL, is_production=True)


@pytest.mark.django_db
def test_none_is_offered_without_settings(browser):
    data = browser("GET", "config").json()["data"]["socialaccount"]["providers"]

    assert data == []


@pytest.mark.django_db
def test_each_is_offered_once_it_is_set_up(all_services, browser):
    data = browser("GET", "config").json()["data"]["socialaccount"]["providers"]

    assert [(one["id"], one["name"], one["client_id"]) for one in data] == [
        (name, label, f"{name}-id")
        for name, label in [
            ("apple", "Apple"),
            ("facebook", "Facebook"),
            ("github", "GitHub"),
            ("google", "Google"),
        ]
    ]


@pytest.mark.django_db
@pytest.mark.parametrize("name", SIGN_INS)
def test_the_button_leads_to_the_service(all_services, browser, name):
    answer = leave(browser, {"provider": name, "process": "login", "callback_url": BACK})

    asked = {key: values[0] for key, values in parse_qs(urlsplit(answer["Location"]).query).items()}
    assert answer.status_code == 302
    assert answer["Location"].startswith(SIGN_INS[name])
    assert asked["client_id"] == f"{name}-id"
    assert asked["redirect_uri"] == f"http://localhost/accounts/{name}/login/callback/"
    assert len(asked["state"]) == 16
    assert (asked.get("code_challenge_method") == "S256") is (name != "apple")
    assert ("nonce" in asked) is (name in ("apple", "google"))
    assert not {"client_secret", "secret"} & set(asked)


@pytest.mark.django_db
@pytest.mark.parametrize("name", [*SIGN_INS, "oidc/acme"])
def test_what_is_not_set_up_has_no_address(browser, name):
    path = f"/accounts/{name}/login/callback/"

    assert browser.client.get(path).status_code == 404
    assert browser("POST", path).status_code in (403, 404)


@pytest.mark.django_db
@pytest.mark.parametrize(
    "path",
    [
        "google/login/",
        "google/login/token/",
        "facebook/login/token/",
        "github/login/",
        "oidc/acme/login/",
        "3rdparty/",
        "login/",
        "signup/",
    ],
)
def test_allauth_s_other_addresses_are_closed(all_services, browser, path):
    assert browser.client.get(f"/accounts/{path}").status_code == 404
    assert browser("POST", f"/accounts/{path}").status_code == 404


@pytest.mark.django_db
def test_apple_posts_its_answer_from_its_own_page(all_services):
    browser = Browser()
    left = leave(browser, {"provider": "apple", "process": "login", "callback_url": BACK})
    state = parse_qs(urlsplit(left["Location"]).query)["state"][0]
    elsewhere = Browser()

    posted = elsewhere.client.post(
        "/accounts/apple/login/callback/", {"state": state, "error": "user_cancelled_authorize"}
    )
    finish = urlsplit(posted["Location"])
    answer = browser.client.get(f"{finish.path}?{finish.query}")

    assert posted.status_code == 302
    assert finish.path == "/accounts/apple/login/callback/finish/"
    assert posted.cookies["apple-login-session"]["httponly"] is True
    assert error_in(answer) == ("/sign-in/arrived", "cancelled")


@pytest.mark.django_db
@pytest.mark.parametrize(
    "token",
    [
        None,
        "x",
        {},
        {"client_id": "google-id"},
        {"client_id": "google-id", "id_token": "x"},
        {"client_id": "google-id", "id_token": "e30.e30.e30"},
        {"client_id": "google-id", "id_token": 7},
        {"client_id": "another", "id_token": "e30.e30.e30"},
    ],
    ids=json.dumps,
)
def test_a_token_that_cannot_be_read(all_services, browser, token):
    body = {"provider": "google", "process": "login", "token": token}

    answer = browser("POST", "auth/provider/token", body)

    assert answer.status_code == 400
    assert not {"google-id"} & set(codes(answer))


def test_the_environment_says_which_there_are():
    assert providers({}, is_production=True) == {}
    assert providers(OPENID, is_production=True) == {
        "openid_connect": {
            "APPS": [
                {
                    "provider_id": "acme",
                    "name": "Acme",
                    "client_id": "a",
                    "secret": "b",
                    "settings": {"server_url": "https://id.acme.example"},
                }
            ],
            "OAUTH_PKCE_ENABLED": True,
        }
    }
    apple = providers(ALL, is_production=True)["apple"]["APPS"][0]
    assert apple["settings"] == {"certificate_key": KEY}


@pytest.mark.parametrize(
    ("environment", "named"),
    [
        ({"MARQUEE_GOOGLE_CLIENT_ID": "x"}, "MARQUEE_GOOGLE_SECRET"),
        ({"MARQUEE_APPLE_TEAM_ID": "x"}, "MARQUEE_APPLE_CLIENT_ID"),
        ({"MARQUEE_OIDC": "acme"}, "MARQUEE_OIDC_ACME_URL"),
        ({"MARQUEE_OIDC": "Acme Ltd"}, "MARQUEE_OIDC"),
        ({"MARQUEE_OIDC": "google"}, "MARQUEE_OIDC"),
        (OPENID | {"MARQUEE_OIDC_ACME_URL": "http://id.acme.example"}, "MARQUEE_OIDC_ACME_URL"),
    ],
)
def test_what_is_half_set_up_is_named(environment, named):
    with pytest.raises(ValueError, match=named):
        providers(environment, is_production=True)


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ({"username": "ana"}, "ana"),
        ({"username": "Ana-Lucía_7"}, "Ana-Lucia_7"),
        ({"username": "ana@films.example", "first_name": "Ana"}, "Ana"),
        ({"username": "007", "name": "Ana López"}, "AnaLopez"),
        ({"name": "آنا"}, "member"),
        ({"username": "a"}, "member"),
        ({"username": "x" * 100}, "x" * 40),
        ({"email": "ana@films.example"}, "member"),
        ({}, "member"),
    ],
)
def test_names_within_our_rule(said, name):
    assert username_from(said) == name


@pytest.mark.django_db
@pytest.mark.parametrize("wish", ["admin", "ana"])
def test_what_is_taken_or_claims_authority_gets_digits(person, wish):
    person("ana")

    name = free_username(wish)

    assert name.startswith(wish)
    assert name[len(wish) :].isdigit()


def test_only_texts_are_kept():
    said = {"username": "a\x00na\u202e", "name": ["x"], "email": None, "picture": "https://x"}

    assert kept(said | {"first_name": "A" * 500}) == {"username": "ana", "first_name": "A" * 150}


@pytest.mark.parametrize(
    ("claims", "nonce"),
    [
        ({"nonce": "n"}, "n"),
        ({"id_token": {"nonce": "n"}, "userinfo": {"nonce": "x"}}, "n"),
        ({"id_token": {}}, None),
        ({"nonce": 7}, None),
        ({"id_token": "a text", "nonce": "n"}, "n"),
    ],
)
def test_where_the_nonce_is(claims, nonce):
    assert nonce_in(claims) == nonce


@pytest.mark.django_db
def test_connecting_takes_a_proof_though_there_is_no_password_to_show(
    browser, person, all_services
):
    person("ana")
    browser.login("ana")
    User.objects.update(password="!none")
    browser.client.force_login(User.objects.get())

    answer = leave(browser, {"provider": "github", "process": "connect", "callback_url": BACK})

    assert error_in(answer) == ("/sign-in/arrived", "reauthentication_required")

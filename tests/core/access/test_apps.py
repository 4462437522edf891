"""Apps of others: consent, codes, tokens, and taking it all back."""

from datetime import timedelta
from urllib.parse import parse_qs, urlsplit

import pytest
import time_machine
from allauth.idp.oidc.models import Token
from django.test import Client as Browser
from django.utils import timezone

from core.access.bearers import read_bearer
from core.access.models import AppPermission
from core.accounts.models import User
from core.audit.models import AuditEntry
from tests.core.access.conftest import BACK, Dance, sign_in

pytestmark = pytest.mark.django_db


@pytest.fixture
def ana(person):
    return person("ana")


@pytest.fixture
def browser(ana, browser_of):
    return browser_of(ana)


def use(new_api, token, path="/api/movies", method="GET"):
    other = new_api()
    other.token = token
    return other(method, path)


def error_of(answer):
    """What the app is told at its own address."""
    assert answer.status_code == 302
    assert answer["Location"].startswith(BACK)
    return parse_qs(urlsplit(answer["Location"]).query)["error"][0]


def test_the_whole_way(dance, ana, browser, new_api, problem):
    told = dance.consent(browser, scope="openid profile library:read social:read catalogue:read")
    answer = dance.fetch(told["code"])
    tokens = answer.json()
    said = use(new_api, tokens["access_token"], "/identity/o/api/userinfo")

    assert told["state"] == "its-own-state"
    assert tokens["token_type"] == "Bearer"
    assert tokens["expires_in"] == 3600
    assert tokens.keys() >= {"access_token", "refresh_token", "id_token", "scope"}
    assert answer["Cache-Control"] == "no-store"
    assert said.json() == {"sub": str(ana.pk), "name": "ana", "preferred_username": "ana"}
    assert use(new_api, tokens["access_token"], "/api/me").json()["data"]["username"] == "ana"
    refused = use(new_api, tokens["access_token"], "/api/recommendations/for-you")
    assert problem(refused) == (403, "PERMISSION_DENIED")
    assert 'scope="recommendations:read"' in refused["WWW-Authenticate"]


def test_nothing_that_opens_is_kept_in_the_clear(dance, browser):
    tokens = dance.tokens(browser)

    rows = str(list(Token.objects.values()))
    assert tokens["access_token"] not in rows
    assert tokens["refresh_token"] not in rows


def test_a_signed_out_person_signs_in_first_and_comes_back(dance):
    answer = Browser().get(dance.address_to_ask())

    assert answer.status_code == 302
    assert answer["Location"].startswith("/sign-in?next=/identity/o/authorize")


def test_a_page_that_says_who_asks_for_what_and_cannot_be_framed(dance, browser):
    page = browser.get(dance.address_to_ask(scope="openid library:read moderation:act"))

    text = page.content.decode()
    assert "Film Diary would like to act for you" in text
    assert "developer" in text
    assert "Signed in as <strong>ana</strong>" in text
    assert "see your ratings, diary, history and watchlist" in text
    assert "films.example" in text
    assert "<script" not in text
    assert page["X-Frame-Options"] == "DENY"
    assert page["Cache-Control"] == "no-store"
    policy = page["Content-Security-Policy"]
    assert "frame-ancestors 'none'" in policy
    assert "default-src 'none'" in policy
    assert "form-action 'self' https://films.example" in policy


def test_a_name_is_only_a_name(person, app_by, browser):
    client, _ = app_by(person(), name="<b>Bold</b>")

    assert b"&lt;b&gt;Bold" in browser.get(Dance(client).address_to_ask()).content


def test_what_is_not_ticked_is_not_given(dance, browser, new_api):
    page = browser.get(dance.address_to_ask(scope="openid library:read library:write"))
    answer = browser.post(
        "/identity/o/authorize",
        {
            "csrfmiddlewaretoken": browser.cookies["csrftoken"].value,
            "request": page.context["form"]["request"].value(),
            "scopes": ["openid", "library:read"],
            "action": "grant",
        },
    )
    code = parse_qs(urlsplit(answer["Location"]).query)["code"][0]

    token = dance.fetch(code).json()["access_token"]

    assert read_bearer(token).scopes == {"library:read"}


def test_a_person_may_say_no(dance, browser):
    told = dance.consent(browser, action="cancel")

    assert told == {"error": "access_denied", "state": "its-own-state"}
    assert not AppPermission.objects.exists()


def test_consent_without_our_page_is_refused(dance, browser):
    page = browser.get(dance.address_to_ask())
    form = page.context["form"]

    answer = browser.post(
        "/identity/o/authorize",
        {"request": form["request"].value(), "scopes": ["openid"], "action": "grant"},
    )

    assert answer.status_code == 403
    assert not Token.objects.exists()


@pytest.mark.parametrize(
    "address",
    [
        "https://evil.example/back",
        BACK + "/",
        BACK + "?more=1",
        BACK + "#part",
        "https://evil.example\\@films.example/signed-in",
        "https://ana@films.example/signed-in",
        "javascript:alert(1)",
        "",
    ],
)
def test_an_address_that_is_not_registered_to_the_letter_is_never_gone_to(dance, browser, address):
    page = browser.get(dance.address_to_ask(redirect_uri=address))

    assert page.status_code == 200
    assert "Location" not in page
    assert b"in a way we cannot answer" in page.content


def test_an_unknown_app_and_one_of_a_blocked_developer_are_not_asked_about(dance, browser):
    for client_id in ("unknown", "nul\0", ""):
        page = browser.get(dance.address_to_ask(client_id=client_id))
        assert b"in a way we cannot answer" in page.content
    User.objects.filter(username="developer").update(is_active=False)

    assert b"in a way we cannot answer" in browser.get(dance.address_to_ask()).content


@pytest.mark.parametrize(
    ("changes", "error"),
    [
        ({"code_challenge": None, "code_challenge_method": None}, "invalid_request"),
        ({"code_challenge_method": "plain"}, "invalid_request"),
        ({"code_challenge_method": None}, "invalid_request"),
        ({"scope": "library:read webhooks:manage"}, "invalid_scope"),
        ({"response_type": "token"}, "unauthorized_client"),
        ({"prompt": "none"}, "consent_required"),
    ],
)
def test_what_an_app_may_not_ask(dance, browser, changes, error):
    assert error_of(browser.get(dance.address_to_ask(**changes))) == error


def test_consent_given_to_one_app_is_none_for_another(dance, browser, person, app_by):
    dance.tokens(browser)
    other = Dance(app_by(person("other"))[0])

    assert error_of(browser.get(other.address_to_ask(prompt="none"))) == "consent_required"
    silent = browser.get(dance.address_to_ask(prompt="none"))
    assert "code" in parse_qs(urlsplit(silent["Location"]).query)


def test_an_app_that_wants_a_fresh_sign_in(dance, ana):
    fresh = sign_in(Browser(), ana)
    stale = sign_in(Browser(), ana, seconds_ago=3600)

    sent = stale.get(dance.address_to_ask(prompt="login"))
    assert sent["Location"].startswith("/sign-in/confirm?next=/identity/o/authorize")
    assert fresh.get(dance.address_to_ask(prompt="login")).status_code == 200
    signed_out = Browser().get(dance.address_to_ask(prompt="login"))
    assert signed_out["Location"].startswith("/sign-in?next=")


def test_a_code_counts_once_and_used_twice_takes_back_what_it_brought(
    dance, browser, new_api, ends
):
    code = dance.consent(browser)["code"]
    token = dance.fetch(code).json()["access_token"]
    row = Token.objects.get(type=Token.Type.ACCESS_TOKEN)
    assert read_bearer(token)

    again = dance.fetch(code)

    assert (again.status_code, again.json()["error"]) == (400, "invalid_grant")
    assert read_bearer(token) is None
    assert ends == [f"app:{row.pk}"]


@pytest.mark.parametrize("verifier", [None, "x" * 64])
def test_a_code_without_its_proof_is_worth_nothing(dance, browser, verifier):
    code = dance.consent(browser)["code"]

    stolen = dance.fetch(code, code_verifier=verifier)

    assert stolen.status_code == 400
    assert not Token.objects.exists()
    assert dance.fetch(code).status_code == 200


def test_a_code_of_one_app_is_nothing_for_another(dance, browser, person, app_by):
    code = dance.consent(browser)["code"]
    thief = Dance(app_by(person("thief"))[0], verifier=dance.verifier)

    assert thief.fetch(code).status_code == 400


def test_a_code_lasts_a_minute(dance, browser, settings):
    settings.IDP_OIDC_AUTHORIZATION_CODE_EXPIRES_IN = -1

    code = dance.consent(browser)["code"]

    assert dance.fetch(code).status_code == 400


def test_a_confidential_app_proves_itself(person, app_by, browser):
    client, secret = app_by(person("developer"), kind="confidential")
    dance = Dance(client, secret)
    code = dance.consent(browser)["code"]

    assert Dance(client, "wrong", verifier=dance.verifier).fetch(code).status_code == 401
    assert Dance(client, None, verifier=dance.verifier).fetch(code).status_code == 401
    assert dance.fetch(code, code_verifier=None).status_code == 400
    assert dance.fetch(code).status_code == 200


@pytest.mark.parametrize("challenge", [None, ""])
def test_an_app_with_a_secret_needs_a_challenge_too(person, app_by, browser, challenge):
    dance = Dance(*app_by(person("developer"), kind="confidential"))

    answer = browser.get(dance.address_to_ask(code_challenge=challenge))

    assert error_of(answer) == "invalid_request"


def test_what_staff_let_an_app_do_is_written_down(dance, person, browser_of, browser):
    dance.tokens(browser)
    assert not AuditEntry.objects.exists()
    boss = person("boss", role="moderator")

    dance.tokens(browser_of(boss), scope="library:read moderation:act")

    entry = AuditEntry.objects.get()
    assert (entry.action, entry.actor_id, entry.target) == (
        "app.let_in",
        boss.pk,
        f"client:{dance.client.pk}",
    )
    assert sorted(entry.detail["scopes"]) == ["library:read", "moderation:act"]


def test_secrets_are_not_guessed_without_end(person, app_by, settings):
    client, _ = app_by(person("developer"), kind="confidential")
    guesser = Dance(client, "wrong")

    statuses = {guesser.refresh("x").status_code for _ in range(121)}

    assert 429 in statuses


def test_a_refresh_token_rotates(dance, browser):
    tokens = dance.tokens(browser)

    answer = dance.refresh(tokens["refresh_token"])

    assert answer.status_code == 200
    fresh = answer.json()
    assert fresh["refresh_token"] != tokens["refresh_token"]
    assert read_bearer(fresh["access_token"]).scopes == {"library:read"}


def test_a_refresh_token_used_twice_ends_the_permission(dance, browser):
    tokens = dance.tokens(browser)
    fresh = dance.refresh(tokens["refresh_token"]).json()

    stolen = dance.refresh(tokens["refresh_token"])

    assert (stolen.status_code, stolen.json()["error"]) == (400, "invalid_grant")
    assert read_bearer(fresh["access_token"]) is None
    assert dance.refresh(fresh["refresh_token"]).status_code == 400
    assert not AppPermission.objects.exists()


def test_tokens_of_an_app_are_over_at_their_time(dance, browser):
    tokens = dance.tokens(browser)

    with time_machine.travel(timezone.now() + timedelta(minutes=61)):
        assert read_bearer(tokens["access_token"]) is None
        assert dance.refresh(tokens["refresh_token"]).status_code == 200
    with time_machine.travel(timezone.now() + timedelta(days=200)):
        assert dance.refresh(tokens["refresh_token"]).status_code == 400


def test_a_refresh_or_identity_token_is_no_access_token(dance, browser, new_api):
    tokens = dance.tokens(browser)

    assert use(new_api, tokens["refresh_token"], "/api/me").status_code == 401
    assert use(new_api, tokens["id_token"], "/api/me").status_code == 401


def test_a_blocked_account_has_no_apps(dance, ana, browser):
    tokens = dance.tokens(browser)

    User.objects.filter(pk=ana.pk).update(is_active=False)

    assert read_bearer(tokens["access_token"]) is None
    assert dance.refresh(tokens["refresh_token"]).status_code == 400


@pytest.mark.usefixtures("ana")
def test_the_list_and_taking_it_back(dance, browser, api, new_api, ends):
    tokens = dance.tokens(browser)
    assert use(new_api, tokens["access_token"], "/api/movies").status_code == 403
    api.login("ana")

    (app,) = api("GET", "/api/me/apps").json()["data"]
    assert app["name"] == "Film Diary"
    assert app["scopes"] == ["library:read", "openid"]
    assert app["website"] == ""
    assert app["last_used_at"] is not None
    row = Token.objects.get(type=Token.Type.ACCESS_TOKEN)
    ends.clear()

    assert api("DELETE", f"/api/me/apps/{app['id']}").status_code == 204

    assert ends == [f"app:{row.pk}"]
    assert use(new_api, tokens["access_token"], "/api/movies").status_code == 401
    assert dance.refresh(tokens["refresh_token"]).status_code == 400
    assert api("GET", "/api/me/apps").json()["data"] == []
    assert api("DELETE", f"/api/me/apps/{app['id']}").status_code == 404


def test_somebody_elses_permission_cannot_be_ended(dance, browser, person, api):
    tokens = dance.tokens(browser)
    person("ben")
    api.login("ben")

    answer = api("DELETE", f"/api/me/apps/{AppPermission.objects.get().pk}")

    assert answer.status_code == 404
    assert read_bearer(tokens["access_token"])


def test_an_app_gives_its_tokens_back(dance, browser, person, app_by):
    tokens = dance.tokens(browser)
    other = Dance(app_by(person("other"))[0])

    assert other.revoke(tokens["refresh_token"]).status_code == 400
    assert read_bearer(tokens["access_token"])
    assert dance.revoke(tokens["refresh_token"]).status_code == 200
    assert read_bearer(tokens["access_token"]) is None
    assert not AppPermission.objects.exists()
    assert dance.revoke("unknown").status_code == 200


def test_reading_a_token_of_an_app_costs_one_query_and_its_use_one_a_minute(
    dance, browser, django_assert_num_queries
):
    token = dance.tokens(browser)["access_token"]

    with django_assert_num_queries(2):
        read_bearer(token)
    with django_assert_num_queries(1):
        read_bearer(token)


def test_a_token_whose_permission_is_gone_is_worth_nothing(dance, browser):
    token = dance.tokens(browser)["access_token"]

    AppPermission.objects.all().delete()

    assert read_bearer(token) is None


def test_the_description_tells_what_is_offered(client):
    said = client.get("/.well-known/openid-configuration").json()
    (key,) = client.get("/.well-known/jwks.json").json()["keys"]

    assert said["code_challenge_methods_supported"] == ["S256"]
    assert said["response_types_supported"] == ["code"]
    assert {"openid", "library:read", "realtime:subscribe"} <= set(said["scopes_supported"])
    assert "client_credentials" not in said["grant_types_supported"]
    assert "registration_endpoint" not in said
    assert key["kty"] == "RSA"
    assert "d" not in key


def test_without_a_key_nobody_is_told_who_somebody_is(client, settings, person, app_by):
    settings.MARQUEE_SIGNING_KEY_FILE = None

    said = client.get("/.well-known/openid-configuration").json()

    assert "openid" not in said["scopes_supported"]
    with pytest.raises(Exception, match="openid"):
        app_by(person())


@pytest.mark.parametrize("grant", ["password", "client_credentials", "implicit", ""])
def test_no_other_grant_is_known(dance, grant):
    answer = Browser().post(
        "/identity/o/api/token",
        {"client_id": dance.client.pk, "grant_type": grant, "username": "a", "password": "b"},
    )

    assert (answer.status_code, answer.json()) == (400, {"error": "unsupported_grant_type"})

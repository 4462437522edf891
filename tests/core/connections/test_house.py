"""Signing up, signing in and connecting, at a real OpenID Connect provider over real HTTP."""

import time
from urllib.parse import parse_qs, urlencode, urlsplit

import pytest
import time_machine
from allauth.account.models import EmailAddress
from allauth.socialaccount.models import SocialAccount, SocialToken
from django.contrib.sessions.models import Session

from core.accounts.models import User
from project.settings.accounts import _PER_ADDRESS
from tests.core.browsers import Browser, codes, pending
from tests.core.connections.conftest import (
    BACK,
    CONNECTIONS,
    HERE,
    Traveller,
    error_in,
    leave,
    providers,
)
from tests.core.second_factor.conftest import TOTP, CodeApp

pytestmark = pytest.mark.django_db

ANA = {"email": "ana@films.example", "verified": "1"}


def me(traveller):
    return traveller.browser.client.get("/api/me").json()["data"]


def test_the_button_is_offered(house, browser):
    data = browser("GET", "config").json()["data"]["socialaccount"]["providers"]

    assert [(one["id"], one["name"]) for one in data] == [("house", "House")]


def test_what_the_house_is_asked(traveller):
    asked = urlsplit(traveller("ana").leave()["Location"])

    query = {name: values[0] for name, values in parse_qs(asked.query).items()}
    assert asked.path == "/identity/o/authorize"
    assert set(query["scope"].split()) == {"openid", "profile", "email"}
    assert query["code_challenge_method"] == "S256"
    assert len(query["code_challenge"]) == 43
    assert len(query["state"]) == 16
    assert len(query["nonce"]) == 22
    assert "secret" not in query


def test_signing_up(traveller):
    ana = traveller("ana", first_name="Ana", **ANA)
    left = ana.leave()
    on_the_way = ana.browser.session_id

    answer = ana.come_back(ana.answer_of(left["Location"]))

    account = me(ana)
    assert (answer.status_code, answer["Location"]) == (302, BACK)
    assert (account["username"], account["email"]) == ("ana", "ana@films.example")
    assert (account["verified"], account["has_password"]) == (True, False)
    assert ana.browser.session_id != on_the_way
    assert "messages" not in ana.browser.client.cookies


def test_little_is_kept_of_what_the_house_said(traveller):
    traveller("ana", first_name="Ana", **ANA).travel()

    assert SocialAccount.objects.get().extra_data == {
        "username": "ana",
        "first_name": "Ana",
        "name": "Ana",
        "email": "ana@films.example",
    }
    assert not SocialToken.objects.exists()


def test_signing_in_again_is_the_same_account(traveller):
    traveller("ana", **ANA).travel()
    again = traveller("ana", email="new@films.example", verified="1")

    answer = again.travel()

    assert answer["Location"] == BACK
    assert me(again)["email"] == "ana@films.example"
    assert User.objects.count() == 1


def test_a_name_that_is_taken_gets_digits(traveller, person):
    person("ana", email="other@films.example")
    ana = traveller("ana", **ANA)

    ana.travel()

    assert me(ana)["username"].startswith("ana")
    assert len(me(ana)["username"]) == 6


def test_an_address_is_never_made_a_name(traveller):
    ana = traveller("ana.secret@films.example", **ANA)

    ana.travel()

    assert me(ana)["username"] == "member"


def test_without_an_address_one_is_asked_for(traveller):
    ana = traveller("ana")

    answer = ana.travel()
    waiting = ana.browser("GET", "auth/session")
    done = ana.browser(
        "POST", "auth/provider/signup", {"email": "ana@films.example", "username": "ana-b"}
    )

    assert answer["Location"] == BACK
    assert pending(waiting) == ["provider_signup"]
    assert done.status_code == 200
    assert (me(ana)["username"], me(ana)["verified"]) == ("ana-b", False)


def test_two_services_may_know_us_by_the_same_client_id(traveller, house, settings):
    settings.SOCIALACCOUNT_PROVIDERS = providers(house, "house", "cottage")
    ana = traveller("ana")

    answer = ana.travel()
    shown = ana.browser("GET", "auth/provider/signup").json()["data"]
    done = ana.browser(
        "POST", "auth/provider/signup", {"email": "ana@films.example", "username": "ana-b"}
    )

    assert answer["Location"] == BACK
    assert shown["account"]["provider"]["name"] == "House"
    assert done.status_code == 200
    assert SocialAccount.objects.get().provider == "house"


def test_an_address_that_the_house_has_not_confirmed_has_to_be(traveller, settings):
    settings.ACCOUNT_EMAIL_VERIFICATION = "mandatory"
    ana = traveller("ana", email="ana@films.example")

    answer = ana.travel()

    assert answer["Location"] == BACK
    assert pending(ana.browser("GET", "auth/session")) == ["verify_email"]
    assert not User.objects.get().verified


@pytest.mark.parametrize("verified", ["0", "1"])
@pytest.mark.parametrize("verified_here", [False, True])
def test_an_address_with_an_account_does_not_open_it(traveller, person, verified, verified_here):
    user = person("ana")
    EmailAddress.objects.create(user=user, email=user.email, primary=True, verified=verified_here)
    thief = traveller("thief", email="ANA@films.example", verified=verified)

    answer = thief.travel()

    assert error_in(answer) == ("/sign-in/arrived", "email_taken")
    assert not thief.browser.is_signed_in
    assert not SocialAccount.objects.exists()
    assert User.objects.count() == 1


def test_nor_does_an_unconfirmed_address_tell_that_there_is_one(
    traveller, person, settings, mailoutbox
):
    settings.ACCOUNT_EMAIL_VERIFICATION = "mandatory"
    person("ana")
    spy = traveller("spy", email="ana@films.example")
    stranger = traveller("stranger", email="nobody@films.example")

    answers = [one.travel()["Location"] for one in (spy, stranger)]
    seen = [pending(one.browser("GET", "auth/session")) for one in (spy, stranger)]

    assert answers == [BACK, BACK]
    assert seen == [["verify_email"], ["verify_email"]]
    assert SocialAccount.objects.count() == 1


def test_connecting(traveller, person):
    user = person("ana")
    ana = traveller("ana-there", email="elsewhere@films.example", verified="1")
    ana.browser.login("ana")

    answer = ana.travel("connect", HERE)
    shown = ana.browser("GET", CONNECTIONS).json()["data"]

    assert answer["Location"] == HERE
    assert [(one["provider"]["id"], one["display"]) for one in shown] == [("house", "ana-there")]
    assert me(ana)["email"] == user.email
    other = traveller("ana-there", email="elsewhere@films.example", verified="1")
    other.travel()
    assert me(other)["id"] == user.pk


def test_connecting_asks_for_a_recent_proof(traveller, person):
    person("ana")
    ana = traveller("ana-there")
    ana.browser.login("ana")
    with time_machine.travel(time.time() + 601):
        before = ana.leave("connect", HERE)

    assert error_in(before) == (HERE, "reauthentication_required")
    left = ana.leave("connect", HERE)
    back = ana.answer_of(left["Location"])
    ana.browser.client.cookies["sessionid"] = _without_proof(ana)
    after = ana.come_back(back)
    assert error_in(after) == (HERE, "reauthentication_required")
    assert not SocialAccount.objects.exists()


def _without_proof(traveller):
    session = traveller.browser.client.session
    records = session["account_authentication_methods"]
    session["account_authentication_methods"] = [{**one, "at": 0} for one in records]
    session.save()
    return session.session_key


def test_connecting_is_for_who_is_signed_in(traveller):
    assert error_in(traveller("ana").leave("connect", HERE)) == (HERE, "denied")


def test_who_signed_out_on_the_way_connects_nothing(traveller, person):
    person("ana")
    ana = traveller("ana-there")
    ana.browser.login("ana")
    back = ana.answer_of(ana.leave("connect", HERE)["Location"])
    ana.browser.logout()

    assert error_in(ana.come_back(back)) == ("/sign-in/failed", "unknown")
    assert not SocialAccount.objects.exists()


def test_what_is_somebody_elses_is_not_connected(traveller, person):
    traveller("ana", **ANA).travel()
    person("ben")
    ben = traveller("ana", **ANA)
    ben.browser.login("ben")

    answer = ben.travel("connect", HERE)

    assert error_in(answer) == (HERE, "connected_other")
    assert SocialAccount.objects.get().user.username == "ana"


def test_disconnecting(traveller, person):
    person("ana")
    ana = traveller("ana-there")
    ana.browser.login("ana")
    ana.travel("connect", HERE)
    body = {"provider": "house", "account": SocialAccount.objects.get().uid}

    answer = ana.browser("DELETE", CONNECTIONS, body)

    assert (answer.status_code, answer.json()["data"]) == (200, [])
    assert codes(ana.browser("DELETE", CONNECTIONS, body)) == ["account_not_found"]


def test_the_last_way_in_stays(traveller, house):
    ana = traveller("ana", **ANA)
    ana.travel()
    account = SocialAccount.objects.get()
    body = {"provider": "house", "account": account.uid}
    first = ana.browser("DELETE", CONNECTIONS, body)
    # Of a service that is not set up any more: no way in.
    SocialAccount.objects.create(user=account.user, provider="gone", uid="1")

    second = ana.browser("DELETE", CONNECTIONS, body)
    shown = ana.browser("GET", CONNECTIONS).json()["data"]

    assert (codes(first), codes(second)) == (["no_password"], ["no_password"])
    assert [one["provider"]["id"] for one in shown] == ["house"]


def test_nobody_disconnects_anothers(traveller, person):
    traveller("ana", **ANA).travel()
    person("ben")
    ben = Browser()
    ben.login("ben")

    answer = ben("DELETE", CONNECTIONS, {"provider": "house", "account": _uid()})

    assert codes(answer) == ["account_not_found"]
    assert SocialAccount.objects.exists()


def _uid():
    return SocialAccount.objects.get().uid


def test_a_second_factor_is_asked_for_all_the_same(traveller, person):
    ana = traveller("ana", **ANA)
    ana.travel()
    app = CodeApp(ana.browser("GET", TOTP).json()["meta"]["secret"])
    assert ana.browser("POST", TOTP, {"code": app.code(-1)}).status_code == 200
    ana.browser.logout()

    answer = ana.travel()

    assert answer["Location"] == BACK
    assert pending(ana.browser("GET", "auth/session")) == ["mfa_authenticate"]
    assert not ana.browser.is_signed_in


def test_a_closed_account_stays_closed(traveller):
    ana = traveller("ana", **ANA)
    ana.travel()
    User.objects.update(is_active=False)

    answer = traveller("ana", **ANA).travel()

    assert error_in(answer) == ("/sign-in/arrived", "account_inactive")


def test_an_answer_works_once(traveller):
    ana = traveller("ana", **ANA)
    back = ana.answer_of(ana.leave()["Location"])
    assert ana.come_back(back)["Location"] == BACK

    assert error_in(ana.come_back(back)) == ("/sign-in/failed", "unknown")


def test_a_code_works_once(traveller):
    ana = traveller("ana", **ANA)
    code = parse_qs(urlsplit(ana.answer_of(ana.leave()["Location"])).query)["code"][0]
    state = parse_qs(urlsplit(ana.leave()["Location"]).query)["state"][0]
    # The code of one sign-in with the state of another: its verifier is not the right one.
    answer = ana.browser.client.get(
        "/accounts/oidc/house/login/callback/", {"code": code, "state": state}
    )

    assert error_in(answer) == ("/sign-in/arrived", "unknown")
    assert not ana.browser.is_signed_in


def test_an_answer_is_for_the_browser_that_asked(traveller, house):
    ana = traveller("ana", **ANA)
    back = ana.answer_of(ana.leave()["Location"])
    victim = Traveller(house)

    assert error_in(victim.come_back(back)) == ("/sign-in/failed", "unknown")
    assert not victim.browser.is_signed_in


@pytest.mark.parametrize("state", ["", "x", "ä" * 400])
def test_a_forged_state(traveller, state):
    ana = traveller("ana", **ANA)
    ana.leave()

    answer = ana.browser.client.get(
        "/accounts/oidc/house/login/callback/", {"code": "x", "state": state}
    )

    assert error_in(answer) == ("/sign-in/failed", "unknown")


@pytest.mark.parametrize(
    "change", [{"nonce": "another"}, {"code_challenge": "x" * 43}], ids=["nonce", "challenge"]
)
def test_an_answer_to_another_question(traveller, change):
    ana = traveller("ana", **ANA)

    answer = ana.come_back(ana.answer_of(ana.leave()["Location"], **change))

    assert error_in(answer) == ("/sign-in/arrived", "unknown")
    assert not User.objects.exists()


def test_an_answer_that_comes_too_late(traveller):
    ana = traveller("ana", **ANA)
    back = ana.answer_of(ana.leave()["Location"])

    with time_machine.travel(time.time() + 601):
        assert error_in(ana.come_back(back)) == ("/sign-in/failed", "unknown")


@pytest.mark.parametrize(
    ("said", "code"), [("access_denied", "cancelled"), ("server_error", "unknown")]
)
def test_who_turns_back_comes_back(traveller, said, code):
    ana = traveller("ana")
    state = parse_qs(urlsplit(ana.leave()["Location"]).query)["state"][0]

    answer = ana.browser.client.get(
        "/accounts/oidc/house/login/callback/",
        {"error": said, "error_description": "<b>at the house</b>", "state": state},
    )

    assert error_in(answer) == ("/sign-in/arrived", code)
    assert "house" not in answer["Location"].partition("?")[2]


@pytest.mark.parametrize(
    "back",
    [
        "https://evil.example/",
        "//evil.example",
        "/\\evil.example",
        "///evil.example",
        "javascript:alert(1)",
        "http://localhost/",
        "settings",
        "",
    ],
)
def test_nobody_is_sent_elsewhere(traveller, back):
    assert error_in(traveller("ana").leave(back=back)) == ("/sign-in/failed", "unknown")


@pytest.mark.parametrize(
    "values",
    [
        {"provider": "google", "process": "login", "callback_url": BACK},
        {"provider": "house", "process": "redirect", "callback_url": BACK},
        {"provider": "house", "process": "", "callback_url": BACK},
        {},
    ],
    ids=repr,
)
def test_what_is_not_offered(house, browser, values):
    assert error_in(leave(browser, values)) == ("/sign-in/failed", "unknown")


def test_leaving_needs_the_page_s_token(house, browser):
    values = {"provider": "house", "process": "login", "callback_url": BACK}

    answer = browser.client.post("/_allauth/browser/v1/auth/provider/redirect", values)

    assert answer.status_code == 403


def test_a_house_that_does_not_answer(house, browser, settings):
    settings.SOCIALACCOUNT_PROVIDERS = providers("http://127.0.0.1:1")
    answer = leave(browser, {"provider": "house", "process": "login", "callback_url": BACK})

    assert error_in(answer) == ("/sign-in/arrived", "unknown")


@pytest.mark.parametrize("said", ["5", '"x"', '{"sub": "another"}', "not JSON", "{}"])
def test_a_house_that_talks_nonsense(traveller, settings, said):
    app = settings.SOCIALACCOUNT_PROVIDERS["openid_connect"]["APPS"][0]
    liar = f"{app['settings']['server_url']}/say?{urlencode({'json': said})}"
    app["settings"]["openid_configuration_overrides"] = {"userinfo_endpoint": liar}

    page, code = error_in(traveller("ana").travel())

    assert page in ("/sign-in/arrived", "/sign-in/failed")
    assert code == "unknown"
    assert not User.objects.exists()


def test_no_session_holds_the_house_s_tokens(traveller):
    ana = traveller("ana")

    ana.travel()

    held = [session.get_decoded() for session in Session.objects.all()]
    assert any("socialaccount_sociallogin" in one for one in held)
    assert not any("token" in one.get("socialaccount_sociallogin", {}) for one in held)


def test_two_names_in_a_row_do_not_mix(traveller):
    ana = traveller("ana", **ANA)
    ana.travel()
    ana.be("ben", email="ben@films.example", verified="1")

    ana.travel()

    assert me(ana)["username"] == "ben"
    assert User.objects.count() == 2


def test_new_accounts_of_an_address_are_limited_as_those_with_a_password(traveller, settings):
    settings.ACCOUNT_RATE_LIMITS = _PER_ADDRESS
    for number in range(3):
        name = f"ana-{number}"
        made = traveller(name, email=f"{name}@films.example", verified="1").travel()
        assert made["Location"] == BACK

    fourth = traveller("ben", email="ben@films.example", verified="1")
    by_form = traveller("cem")
    by_form.travel()
    refused = by_form.browser(
        "POST", "auth/provider/signup", {"email": "cem@films.example", "username": "cem-b"}
    )

    assert error_in(fourth.travel()) == ("/sign-in/arrived", "too_many_sign_ups")
    assert (refused.status_code, int(refused["Retry-After"]) > 3000) == (429, True)
    assert User.objects.count() == 3
    again = traveller("ana-0", email="ana-0@films.example", verified="1")
    assert again.travel()["Location"] == BACK

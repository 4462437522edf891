"""Passkeys: made, used, refused and removed, by a security key in software."""

import time

import pytest
import time_machine
from allauth.account.utils import user_pk_to_url_str
from allauth.mfa.models import Authenticator
from fido2.utils import websafe_encode
from fido2.webauthn import AuthenticatorData

from core.accounts.models import User
from core.second_factor.passkeys import MOST
from tests.core.browsers import Browser, codes, pending
from tests.core.second_factor.passkey_device import Device

pytestmark = pytest.mark.django_db

KEYS = "account/authenticators/webauthn"
SIGN_IN = "auth/webauthn/login"
STEP = "auth/webauthn/authenticate"
AGAIN = "auth/webauthn/reauthenticate"


def make(browser, device, *, origin=None, **body):
    options = browser("GET", f"{KEYS}?passwordless").json()["data"]["creation_options"]
    given = {"origin": origin} if origin else {}
    return browser(
        "POST", KEYS, {"credential": device.make(options, **given), "passwordless": True, **body}
    )


def use(browser, path, device, **given):
    options = browser("GET", path).json()["data"]["request_options"]
    return browser("POST", path, {"credential": device.use(options, **given)})


@pytest.fixture
def signed_in(browser, person):
    person("ana")
    browser.login("ana")
    return browser


@pytest.fixture
def device(signed_in):
    """Ana's passkey; she has signed out."""
    made = Device()
    assert make(signed_in, made).status_code == 200
    signed_in.logout()
    return made


def test_making_one(signed_in):
    options = signed_in("GET", f"{KEYS}?passwordless").json()["data"]["creation_options"]
    answer = make(signed_in, Device(), name="My phone")

    data = answer.json()["data"]
    assert options["publicKey"]["rp"] == {"id": "localhost", "name": "Marquee"}
    assert options["publicKey"]["authenticatorSelection"]["userVerification"] == "required"
    assert answer.json()["meta"] == {"recovery_codes_generated": True}
    assert (data["type"], data["name"], data["is_passwordless"]) == ("webauthn", "My phone", True)


def test_unnamed_ones_are_numbered(signed_in):
    names = [make(signed_in, Device()).json()["data"]["name"] for _ in range(2)]

    assert names == ["Passkey", "Passkey 2"]


@pytest.mark.parametrize("uses", [0, 7])
def test_signing_in_with_nothing_else(browser, device, uses):
    device.uses = uses
    browser("GET", SIGN_IN)
    before = browser.session_id

    answer = use(browser, SIGN_IN, device)

    assert answer.status_code == 200
    assert answer.json()["data"]["user"]["username"] == "ana"
    assert browser.session_id != before
    assert browser.is_signed_in


def test_after_the_password_it_is_the_second_step(browser, device):
    assert pending(browser.login("ana")) == ["mfa_authenticate"]

    assert use(browser, STEP, device).status_code == 200
    assert browser.is_signed_in


def test_confirming_with_it(browser, device):
    use(browser, SIGN_IN, device)
    with time_machine.travel(time.time() + 601):
        refused = browser("DELETE", KEYS, {"authenticators": _ids()})
        confirmed = use(browser, AGAIN, device)
        removed = browser("DELETE", KEYS, {"authenticators": _ids()})

    assert [refused.status_code, confirmed.status_code, removed.status_code] == [401, 200, 200]
    assert not Authenticator.objects.exists()


def _ids():
    return list(Authenticator.objects.filter(type="webauthn").values_list("pk", flat=True))


def test_a_removed_one_signs_nobody_in(browser, device):
    browser.login("ana")
    use(browser, STEP, device)
    browser("DELETE", KEYS, {"authenticators": _ids()})
    browser.logout()

    assert codes(use(browser, SIGN_IN, device)) == ["incorrect_code"]
    assert browser.login("ana").status_code == 200


@pytest.mark.parametrize(
    "origin",
    ["https://evil.example", "http://localhost.evil.example", "http://127.0.0.1", "null"],
)
def test_a_page_elsewhere_cannot_use_it(browser, device, origin):
    assert codes(use(browser, SIGN_IN, device, origin=origin)) == ["incorrect_code"]
    assert not browser.is_signed_in


def test_a_page_elsewhere_cannot_make_one(signed_in):
    answer = make(signed_in, Device(), origin="https://evil.example")

    assert codes(answer) == ["incorrect_code"]
    assert not Authenticator.objects.exists()


def test_an_answer_works_once(browser, device):
    options = browser("GET", SIGN_IN).json()["data"]["request_options"]
    credential = device.use(options)
    assert browser("POST", SIGN_IN, {"credential": credential}).status_code == 200
    browser.logout()

    assert codes(browser("POST", SIGN_IN, {"credential": credential})) == ["incorrect_code"]
    # Nor does it answer the challenge of another browser.
    other = Browser()
    other("GET", SIGN_IN)
    assert codes(other("POST", SIGN_IN, {"credential": credential})) == ["incorrect_code"]


def test_somebody_elses_key_does_not_answer(browser, device):
    thief = Device(person=device.person, id=device.id)

    assert codes(use(browser, SIGN_IN, thief)) == ["incorrect_code"]


def test_a_key_does_not_sign_in_to_another_account(browser, device, person):
    ben = person("ben")
    device.person = _handle(ben)

    assert codes(use(browser, SIGN_IN, device)) == ["incorrect_code"]


def _handle(user):
    return websafe_encode(user_pk_to_url_str(user).encode())


def test_alone_it_has_to_know_its_owner(browser, device):
    device.flags = AuthenticatorData.FLAG.UP

    assert codes(use(browser, SIGN_IN, device)) == ["incorrect_code"]


def test_a_copy_is_noticed(browser, device):
    use(browser, SIGN_IN, device)
    use(browser, SIGN_IN, device)
    browser.logout()
    copy = Device(uses=device.uses - 1, id=device.id, key=device.key, person=device.person)

    answer = use(browser, SIGN_IN, copy)

    assert codes(answer) == ["copied_passkey"]
    assert not browser.is_signed_in
    # A refused one is no proof for anything that follows.
    assert pending(browser.login("ana")) == ["mfa_authenticate"]
    assert use(browser, STEP, device).status_code == 200


def test_one_that_counts_in_the_beginning_has_to_go_on(browser, signed_in):
    device = Device(uses=5)
    make(signed_in, device)
    signed_in.logout()
    device.step, device.uses = 0, 5

    assert codes(use(browser, SIGN_IN, device)) == ["copied_passkey"]


def test_one_that_never_counts_works_every_time(browser, signed_in):
    device = Device(step=0)
    make(signed_in, device)
    signed_in.logout()

    for _ in range(2):
        assert use(browser, SIGN_IN, device).status_code == 200
        browser.logout()


def test_a_blocked_account(browser, device):
    User.objects.update(is_active=False)

    use(browser, SIGN_IN, device)

    assert not browser.is_signed_in


def test_there_is_an_end_to_them(signed_in):
    for _ in range(MOST):
        make(signed_in, Device())

    assert codes(make(signed_in, Device())) == ["too_many_passkeys"]


def test_names_have_an_end(signed_in):
    assert codes(make(signed_in, Device(), name="x" * 101)) == ["max_length"]


def test_nobody_signed_out_makes_one(browser, person):
    assert browser("GET", KEYS).status_code == 401


def test_nobody_changes_anothers(browser, device, person):
    person("ben")
    ben = Browser()
    ben.login("ben")
    key = _ids()[0]

    assert ben("DELETE", KEYS, {"authenticators": [key]}).status_code == 400
    assert ben("PUT", KEYS, {"id": key, "name": "Mine"}).status_code == 400
    assert _ids() == [key]


NONSENSE = {
    "none": None,
    "number": 7,
    "text": "x",
    "list": [],
    "empty": {},
    "response is a list": {"response": []},
    "handle is a number": {"response": {"userHandle": 7}},
    "only an id": {"id": "x" * 10_000},
    "nothing in it": {"id": "eA", "rawId": "eA", "type": "public-key", "response": {}},
    "broken data": {
        "id": "eA",
        "rawId": "eA",
        "type": "public-key",
        "response": {"clientDataJSON": "e30", "attestationObject": "_w", "authenticatorData": "AA"},
    },
}


@pytest.mark.parametrize("credential", NONSENSE.values(), ids=NONSENSE)
def test_nonsense_signs_nobody_in(browser, device, credential):
    browser("GET", SIGN_IN)

    assert browser("POST", SIGN_IN, {"credential": credential}).status_code == 400


@pytest.mark.parametrize("credential", NONSENSE.values(), ids=NONSENSE)
def test_nonsense_is_no_passkey(signed_in, credential):
    signed_in("GET", f"{KEYS}?passwordless")

    assert signed_in("POST", KEYS, {"credential": credential}).status_code == 400
    assert not Authenticator.objects.exists()


def test_a_household_that_opens_the_sign_in_page_often_is_not_turned_away(browser):
    answers = [browser("GET", SIGN_IN).status_code for _ in range(30)]
    wrong = [browser("POST", SIGN_IN, {"credential": {}}).status_code for _ in range(30)]

    assert (set(answers), set(wrong)) == ({200}, {400})

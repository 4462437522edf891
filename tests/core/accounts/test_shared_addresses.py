"""One address, several accounts that claim it: it opens one of them, and failures count for that one."""

import pytest
from allauth.account.models import EmailAddress

from core.accounts import hashers
from tests.factories import UserFactory

pytestmark = pytest.mark.django_db

ADDRESS = "ana@example.org"
PASSWORD = "Harbour-Lights-7"


@pytest.fixture
def ana():
    """Signed up with the address; it was never confirmed."""
    user = UserFactory(username="ana", email=ADDRESS)
    user.set_password(PASSWORD)
    user.save()
    EmailAddress.objects.create(user=user, email=ADDRESS, primary=True)
    return user


@pytest.fixture
def claimant():
    """Added the same address to an account of their own, with a password they know."""
    user = UserFactory(username="eve", email="eve@example.org")
    user.set_password("Somebody-Else-9")
    user.save()
    EmailAddress.objects.create(user=user, email=ADDRESS)
    return user


def sign_in(client, password):
    body = {"login": ADDRESS, "password": password}
    return client.post("/api/login", body, content_type="application/json")


def test_an_address_that_was_merely_added_opens_nothing(client, ana, claimant):
    assert sign_in(client, "Somebody-Else-9").status_code == 401
    answer = sign_in(client, PASSWORD)

    assert answer.json()["data"]["user"]["username"] == "ana"


def test_whoever_confirmed_it_is_meant(client, ana, claimant):
    EmailAddress.objects.filter(user=claimant, email=ADDRESS).update(verified=True)

    assert sign_in(client, PASSWORD).status_code == 401
    assert sign_in(client, "Somebody-Else-9").json()["data"]["user"]["username"] == "eve"


def test_others_who_claim_it_cost_no_further_hash(client, ana, claimant, settings, monkeypatch):
    settings.PASSWORD_HASHERS = ["core.accounts.hashers.BoundedArgon2Hasher"]
    ana.set_password(PASSWORD)
    ana.save()
    counted = []

    class Turn:
        def __enter__(self):
            counted.append(1)

        def __exit__(self, *problem):
            pass

    monkeypatch.setattr(hashers, "_TURNS", Turn())

    assert sign_in(client, "Wrong-Wrong-1").status_code == 401
    assert len(counted) == 1


def test_a_wrong_current_password_counts_for_ones_own_account(client, ana, claimant):
    """Whoever signed up with an address that somebody else confirmed could lock that one out."""
    EmailAddress.objects.filter(user=ana).delete()
    EmailAddress.objects.create(user=claimant, email="eve@example.org", verified=True)
    EmailAddress.objects.filter(user=claimant, email=ADDRESS).update(primary=True)
    EmailAddress.objects.create(user=ana, email=ADDRESS, verified=True)
    client.force_login(claimant, backend="core.accounts.backend.OneAccountBackend")
    for _ in range(5):
        refused = client.post(
            "/_allauth/browser/v1/account/password/change",
            {"current_password": "Wrong-Wrong-1", "new_password": "Another-Harbour-8"},
            content_type="application/json",
        )
        assert refused.status_code == 400
    client.logout()

    assert sign_in(client, PASSWORD).status_code == 200

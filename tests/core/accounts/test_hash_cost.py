"""What a password costs: one hash a sign-in, and old hashes made anew."""

import pytest
from django.contrib.auth.hashers import Argon2PasswordHasher, identify_hasher

from core.accounts import hashers
from tests.factories import UserFactory

pytestmark = pytest.mark.django_db

PASSWORD = "Harbour-Lights-7"


@pytest.fixture(autouse=True)
def _cheap_hashing():
    """Not here: the real cost is what these tests are about."""


@pytest.fixture
def person(settings):
    settings.PASSWORD_HASHERS = [
        "core.accounts.hashers.BoundedArgon2Hasher",
        "django.contrib.auth.hashers.BCryptSHA256PasswordHasher",
    ]
    return UserFactory(username="ana")


def sign_in(client):
    return client.post(
        "/api/login", {"login": "ana", "password": PASSWORD}, content_type="application/json"
    )


def test_signing_in_hashes_once(client, person, monkeypatch):
    person.set_password(PASSWORD)
    person.save()
    counted = []

    class Turn:
        def __enter__(self):
            counted.append(1)

        def __exit__(self, *problem):
            pass

    monkeypatch.setattr(hashers, "_TURNS", Turn())

    assert sign_in(client).status_code == 200
    assert len(counted) == 1


def test_a_hash_of_other_cost_is_made_anew_at_sign_in(client, person):
    person.password = Argon2PasswordHasher().encode(PASSWORD, "saltsaltsaltsalt")
    person.save()

    assert sign_in(client).status_code == 200

    person.refresh_from_db()
    assert "$m=47104,t=1,p=1$" in person.password
    assert identify_hasher(person.password).must_update(person.password) is False

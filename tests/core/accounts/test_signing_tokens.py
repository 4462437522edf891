"""JSON web tokens: what is in them, what signs them, what reading one costs."""

import os
import subprocess
import sys
from pathlib import Path

import jwt
import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from django.conf import settings as django_settings

pytestmark = pytest.mark.django_db
ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture(scope="module")
def private_key() -> str:
    return (
        rsa.generate_private_key(65537, 2048)
        .private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
        .decode()
    )


def test_the_claims_are_these_and_name_nobody(api, person):
    ana = person("ana")
    api.login("ana")
    claims = jwt.decode(api.token, django_settings.SECRET_KEY, ["HS256"])

    assert set(claims) == {"sub", "exp", "iat", "jti", "sid", "token_use"}
    assert claims["sub"] == str(ana.pk)
    assert claims["exp"] - claims["iat"] == 900
    assert jwt.get_unverified_header(api.token)["alg"] == "HS256"


def test_signed_by_a_private_key_they_are_checked_by_the_public_one(
    api, person, settings, private_key
):
    settings.HEADLESS_JWT_ALGORITHM = "RS256"
    settings.HEADLESS_JWT_PRIVATE_KEY = private_key
    person("ana")
    api.login("ana")
    public = serialization.load_pem_private_key(private_key.encode(), None).public_key()

    assert jwt.decode(api.token, public, ["RS256"])["token_use"] == "access"
    assert api("GET", "/api/me").status_code == 200
    assert api.post("/api/token/refresh").status_code == 200


def test_a_public_key_used_as_a_secret_forges_nothing(api, person, settings, private_key):
    settings.HEADLESS_JWT_ALGORITHM = "RS256"
    settings.HEADLESS_JWT_PRIVATE_KEY = private_key
    person("ana")
    api.login("ana")
    claims = jwt.decode(api.token, options={"verify_signature": False})
    forged = [
        jwt.encode(claims, "x" * 64, "HS256"),
        jwt.encode(claims, None, "none"),
    ]

    for token in forged:
        api.token = token
        assert api("GET", "/api/me").status_code == 401


def test_reading_one_costs_one_query(api, person, django_assert_num_queries):
    from core.accounts.tokens import read_access_token

    ana = person("ana")
    api.login("ana")
    read_access_token(api.token)

    # The account; the session comes from the cache.
    with django_assert_num_queries(1):
        found = read_access_token(api.token)

    assert found is not None
    assert found.user == ana


def started(**environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [
            sys.executable,
            "-c",
            "from project.settings.sessions import *\n"
            "print(HEADLESS_JWT_ALGORITHM, len(HEADLESS_JWT_PRIVATE_KEY))",
        ],
        cwd=ROOT,
        env=os.environ | environment,
        capture_output=True,
        text=True,
    )


def test_the_environment_chooses_the_algorithm(tmp_path, private_key):
    file = tmp_path / "key.pem"
    file.write_text(private_key)
    chosen = started(MARQUEE_JWT_ALGORITHM="RS256", MARQUEE_JWT_PRIVATE_KEY=str(file))

    assert started().stdout.split() == ["HS256", "0"]
    assert chosen.stdout.split() == ["RS256", str(len(private_key))]


@pytest.mark.parametrize(
    "environment",
    [
        {"MARQUEE_JWT_ALGORITHM": "none"},
        {"MARQUEE_JWT_ALGORITHM": "RS256"},
        {"MARQUEE_JWT_ALGORITHM": "RS256", "MARQUEE_JWT_PRIVATE_KEY": "/nonexistent/key.pem"},
        {"MARQUEE_JWT_ALGORITHM": "RS256", "MARQUEE_JWT_PRIVATE_KEY": "README.md"},
    ],
    ids=str,
)
def test_a_choice_that_cannot_be_is_refused_at_the_start(environment):
    refused = started(**environment)

    assert refused.returncode != 0
    assert "MARQUEE_JWT_" in refused.stderr

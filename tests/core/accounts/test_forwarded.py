"""Who a limit counts, on a web process started as the product starts it: headers alone change nothing."""

import httpx
import pytest

from tests.core.accounts.conftest import PASSWORD
from tests.web_process import web_process

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.processes]

ON = {"MARQUEE_RATE_LIMITS": "on"}


def sign_up(address, number, forwarded):
    """The status of one sign-up that claims to come from elsewhere."""
    name = f"person-{number}"
    return httpx.post(
        f"http://{address}/api/register",
        json={"username": name, "email": f"{name}@films.example", "password": PASSWORD},
        headers={
            "X-Forwarded-For": forwarded,
            "X-Real-IP": forwarded,
            "Forwarded": f"for={forwarded}",
        },
        timeout=30,
    ).status_code


def test_a_forged_address_gets_past_no_limit(tmp_path):
    with web_process(tmp_path / "web.log", **ON) as address:
        statuses = [sign_up(address, number, f"203.0.113.{number}") for number in range(4)]

    assert statuses == [201, 201, 201, 429]


def test_behind_a_proxy_of_ours_what_it_saw_counts_and_what_the_client_claims_does_not(tmp_path):
    with web_process(tmp_path / "web.log", **ON, MARQUEE_TRUSTED_PROXIES="1") as address:
        one = [sign_up(address, number, f"6.6.6.{number}, 203.0.113.1") for number in range(4)]
        other = sign_up(address, 9, "6.6.6.1, 203.0.113.2")

    assert (one, other) == ([201, 201, 201, 429], 201)

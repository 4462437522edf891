"""People with a second factor."""

import time
from collections.abc import Callable
from dataclasses import dataclass

import pytest
import time_machine
from allauth.mfa.totp.internal.auth import format_hotp_value, hotp_value

from core.accounts.models import User
from tests.core.accounts.conftest import (  # noqa: F401  # fixtures
    _cheap_hashing,
    _no_earlier_counts,
    _no_waiting,
    api,
    new_api,
    person,
    problem,
)
from tests.core.browsers import Browser

TOTP = "account/authenticators/totp"
RECOVERY = "account/authenticators/recovery-codes"


@dataclass
class CodeApp:
    """What a person has on the phone."""

    secret: str

    def code(self, steps: int = 0) -> str:
        """The code that is shown now, or that many steps of half a minute from now."""
        return format_hotp_value(hotp_value(self.secret, int(time.time()) // 30 + steps))


@pytest.fixture
def browser(db) -> Browser:
    return Browser()


@pytest.fixture
def set_up(person) -> Callable[[Browser], CodeApp]:  # noqa: F811
    """Give whoever is signed in to a browser one-time codes; the code of the step before now is spent on it."""

    def activate(browser: Browser) -> CodeApp:
        app = CodeApp(browser("GET", TOTP).json()["meta"]["secret"])
        answer = browser("POST", TOTP, {"code": app.code(-1)})
        assert answer.status_code == 200, answer.content
        return app

    return activate


@dataclass
class Protected:
    """An account with one-time codes, and what its owner has for them."""

    user: User
    app: CodeApp
    recovery_codes: list[str]


@pytest.fixture
def ana(person, set_up) -> Protected:  # noqa: F811
    user = person("ana")
    browser = Browser()
    browser.login("ana")
    app = set_up(browser)
    codes = browser("GET", RECOVERY).json()["data"]["unused_codes"]
    browser.logout()
    return Protected(user, app, codes)


@pytest.fixture(autouse=True)
def _steady_clock():
    """In the middle of a step of half a minute, so that none ends while a test runs."""
    with time_machine.travel(time.time() // 30 * 30 + 10, tick=True):
        yield

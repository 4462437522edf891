"""People with several devices."""

import pytest

from tests.core.accounts.conftest import (  # noqa: F401  fixtures
    Api,
    _cheap_hashing,
    _no_earlier_counts,
    _no_waiting,
    new_api,
    person,
    problem,
)
from tests.core.browsers import IPHONE, Browser


@pytest.fixture
def browser(person):  # noqa: F811
    """Ana's browser, signed in."""
    person("ana")
    ana = Browser()
    assert ana.login("ana").status_code == 200
    return ana


@pytest.fixture
def phone(browser):
    """Ana's telephone, signed in as well."""
    other = Browser(IPHONE, "2001:db8:1:2:3:4:5:6")
    assert other.login("ana").status_code == 200
    return other


@pytest.fixture
def app(browser, new_api) -> Api:  # noqa: F811
    """A program of Ana's, signed in for tokens."""
    client = new_api()
    client.client.defaults |= {
        "HTTP_USER_AGENT": "python-httpx/0.28",
        "REMOTE_ADDR": "198.51.100.9",
    }
    assert client.login("ana").status_code == 200
    return client

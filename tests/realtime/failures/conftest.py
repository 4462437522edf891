"""A web process of its own on services of its own: all that these tests kill is theirs."""

import resource

import pytest
from django.test import TransactionTestCase

from realtime.hub import hints
from tests.realtime.failures.services import database_at, own_postgres, own_valkey
from tests.realtime.processes import web_of

# What sockets take beside pipes, logs and libraries.
_OTHER_FILES = 200


@pytest.fixture(scope="package")
def valkey():
    with own_valkey() as service:
        yield service


@pytest.fixture(scope="package")
def postgres(emptied, django_db_blocker):
    with django_db_blocker.unblock(), own_postgres() as service:
        yield service


@pytest.fixture(scope="package")
def most_files():
    """How many files a process may hold here: as many as the system lets us."""
    _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))
    return most


@pytest.fixture(scope="package")
def many(most_files):
    """A thousand sockets, or what there is room for where few files may be open."""
    return min(1000, most_files - _OTHER_FILES)


@pytest.fixture(scope="package")
def environment(valkey):
    """Of every web process here."""
    return {"REDIS_URL": valkey.url, "MARQUEE_WS_MAX_PER_ADDRESS": "5000"}


@pytest.fixture(scope="package")
def emptied(django_db_setup, django_db_blocker):
    """The first emptying of a run is the whole one, which ends the log's epoch: no server may be running then."""
    with django_db_blocker.unblock():
        TransactionTestCase()._fixture_teardown()


@pytest.fixture(scope="package")
def house(emptied, environment, many, tmp_path_factory):
    """A web process on the tests' database and a Valkey that may be killed."""
    with web_of("ours", tmp_path_factory.mktemp("house") / "web.log", **environment) as web:
        yield web


@pytest.fixture(scope="package")
def pooled(postgres, environment, tmp_path_factory):
    """As the product runs it: with a pool, and limits on what a request may wait for."""
    own = {
        "DATABASE_URL": postgres.url,
        "MARQUEE_ENV": "demo",
        "MARQUEE_STATEMENT_SECONDS": "2",
        "SECRET_KEY": "only-for-this-test-and-long-enough-to-be-one",
    }
    with web_of("ours", tmp_path_factory.mktemp("pooled") / "web.log", **environment, **own) as web:
        yield web


@pytest.fixture
def here(transactional_db, valkey, settings):
    """What this process publishes goes through that Valkey too."""
    settings.CHANNEL_LAYERS = {
        "default": {"BACKEND": "", "CONFIG": {"hosts": [valkey.url], "prefix": "push"}}
    }
    hints.addresses.cache_clear()
    hints.shards.cache_clear()
    yield
    hints.addresses.cache_clear()
    hints.shards.cache_clear()


@pytest.fixture
def there(here, postgres):
    """And what it writes goes to a PostgreSQL that may be killed."""
    with database_at(postgres):
        yield

"""What every test may use."""

import pytest
from django.db import connection

from realtime.log.models import Topic
from realtime.log.reading import events_after
from tests.emptying import Emptying
from tests.static_files import Looking


@pytest.fixture(scope="session", autouse=True)
def _files_are_looked_for_once():
    Looking().install()


@pytest.fixture(scope="session")
def django_db_setup(django_db_setup, django_db_blocker):
    """The audit log refuses to be emptied, which is how tests with transactions of their own begin anew."""
    with django_db_blocker.unblock(), connection.cursor() as cursor:
        cursor.execute("ALTER TABLE core_auditentry DISABLE TRIGGER audit_keep_all")
    Emptying().install()


@pytest.fixture
def published():
    """The types of what was published on a topic, oldest first."""

    def types(topic: str) -> list[str]:
        return [event.type for event in events_after(topic, 0, limit=10_000).events]

    return types


@pytest.fixture
def topics_published():
    """The names of all topics that anything was published on."""

    def names() -> list[str]:
        return sorted(Topic.objects.values_list("name", flat=True))

    return names


@pytest.fixture(autouse=True)
def _mail_leaves_at_once(monkeypatch):
    """In a test's own transaction nothing is ever committed; `core.mail` would wait for that."""
    monkeypatch.setattr("core.mail.sending._when_committed", lambda queue: queue())

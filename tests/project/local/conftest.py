"""Folders and sites for tests that start real processes."""

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.project.local.sites import SiteThread, site_in


@pytest.fixture(autouse=True)
def own_services(monkeypatch):
    """The test run's own services are not these tests': they start theirs."""
    for name in ("DATABASE_URL", "REDIS_URL", "CELERY_BROKER_URL", "SECRET_KEY", "MARQUEE_STATE"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def folder() -> Iterator[Path]:
    """Short, because a socket's path has to be; passable, because root's PostgreSQL is nobody."""
    path = Path(tempfile.mkdtemp(prefix="marquee-test-", dir="/tmp"))
    path.chmod(0o711)
    yield path
    shutil.rmtree(path)


@pytest.fixture
def site(folder: Path) -> Iterator[SiteThread]:
    """A site of stand-ins that is ready, with real services."""
    thread = SiteThread(site_in(folder))
    thread.start()
    thread.wait_until_ready()
    yield thread
    thread.end()


@pytest.fixture
def given_services(monkeypatch):
    """Addresses of services that nobody starts, for what is about the rest."""
    monkeypatch.setenv("DATABASE_URL", "postgresql://db/x")
    monkeypatch.setenv("REDIS_URL", "redis://r/0")
    monkeypatch.setenv("CELERY_BROKER_URL", "amqp://q")

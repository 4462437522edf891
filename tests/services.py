"""Real PostgreSQL and Valkey for the tests, started before Django reads its settings.

One throw-away PostgreSQL for the whole run (pytest-django makes a database in it per xdist worker),
and one Valkey per process that runs tests, because published messages ignore database numbers.
A process of its own (`tests/service_host.py`) keeps them: here nothing of the product may be
imported yet, or its coverage would be missed, and however this process ends, that one notices.
"""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

_REPOSITORY = Path(__file__).resolve().parents[1]
_END_SECONDS = 15.0


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_load_initial_conftests(early_config: pytest.Config) -> Iterator[None]:
    """Before pytest-django loads the settings, which happens inside this hook."""
    os.environ["MARQUEE_ENV"] = "test"
    os.environ["DJANGO_SETTINGS_MODULE"] = "project.settings"
    is_worker = "PYTEST_XDIST_WORKER" in os.environ
    host = _start_host(*(["valkey"] if is_worker else ["valkey", "postgres"]))
    early_config.add_cleanup(lambda: _end(host))
    assert host.stdout is not None
    said = host.stdout.readline()
    if not said:
        raise pytest.UsageError("The services of the tests could not start; see above.")
    os.environ.update(json.loads(said))
    return (yield)


def _start_host(*services: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "tests.service_host", *services],
        cwd=_REPOSITORY,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        # Ctrl-C is for us; the host ends when its standard input does.
        start_new_session=True,
    )


def _end(host: subprocess.Popen[str]) -> None:
    assert host.stdin is not None
    host.stdin.close()
    host.wait(_END_SECONDS)

"""What servers need behind them: a PostgreSQL and a Redis of the measurement's own, and a publisher's token."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from project.bench.product import BenchError
from project.local.layout import Layout
from project.local.services import Services
from project.local.site import marquee, site_environment, with_services
from project.local.stopping import Stop

_ADDRESSES = ("DATABASE_URL", "REDIS_URL", "CELERY_BROKER_URL")
_PREPARE_SECONDS = 300


@dataclass(frozen=True, slots=True)
class Backing:
    """environment: of every server. pids: of what is measured beside it, by name."""

    environment: Mapping[str, str]
    token: str
    pids: Mapping[str, int]


@contextmanager
def own_backing(base_dir: Path, state: Path, stop: Stop) -> Iterator[Backing]:
    """Fresh services with the settings of a local site; `state` and all of it is removed at the end."""
    shutil.rmtree(state, ignore_errors=True)
    state.mkdir(mode=0o711, parents=True)
    kept = os.environ.get("MARQUEE_STATE")
    os.environ["MARQUEE_STATE"] = str(state)
    layout = Layout(base_dir)
    layout.create()
    environment = {
        name: value
        for name, value in site_environment(marquee(base_dir, "127.0.0.1", 0)).items()
        if name not in _ADDRESSES
    }
    services = Services(layout, environment, stop)
    try:
        services.start_postgres()
        services.start_redis()
        environment = with_services(environment, services.urls())
        _run(base_dir, environment, "manage.py", "migrate", "--verbosity", "0")
        pids = {running.name: running.pid for running in services.running}
        yield replace(given_backing(base_dir, environment), pids=pids)
    finally:
        services.end()
        shutil.rmtree(state, ignore_errors=True)
        if services.data_outside is not None:
            shutil.rmtree(services.data_outside, ignore_errors=True)
        os.environ.pop("MARQUEE_STATE")
        if kept is not None:
            os.environ["MARQUEE_STATE"] = kept


def given_backing(base_dir: Path, environment: Mapping[str, str]) -> Backing:
    """On a database that is up to date, whoever it belongs to."""
    token = _run(base_dir, environment, "-m", "project.bench.push.account").strip()
    return Backing(environment, token, {})


def _run(base_dir: Path, environment: Mapping[str, str], *arguments: str) -> str:
    """What our own command prints. Raises BenchError."""
    try:
        return subprocess.run(  # noqa: S603 - our own command
            (sys.executable, *arguments),
            cwd=base_dir,
            env=dict(environment),
            capture_output=True,
            text=True,
            check=True,
            timeout=_PREPARE_SECONDS,
        ).stdout
    except subprocess.CalledProcessError as error:
        last = error.stderr.strip().splitlines()[-1:] or [""]
        raise BenchError(f"{arguments[0]} {arguments[1]} failed: {last[0]}") from None

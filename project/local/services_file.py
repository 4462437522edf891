"""`.local/services.json`: where the running services are, for `manage.py` in another terminal."""

import os
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path

from project.local.private_file import read_json, write_private_json
from project.local.state_folder import state_folder


@dataclass(frozen=True, slots=True)
class ServiceUrls:
    """Addresses as Django, redis-py and Celery take them."""

    database_url: str
    redis_url: str
    celery_broker_url: str


def services_file(base_dir: Path) -> Path:
    return state_folder(base_dir) / "services.json"


def write_services(
    base_dir: Path, urls: ServiceUrls, *, secret_key_file: Path, pids: Mapping[str, int]
) -> None:
    """Say where the services are and by which processes they live. Raises OSError."""
    said = asdict(urls) | {"secret_key_file": str(secret_key_file), "pids": dict(pids)}
    write_private_json(services_file(base_dir), said)


def read_services(base_dir: Path) -> ServiceUrls | None:
    """The addresses; None when nothing was started or one of the processes is gone."""
    said = read_json(services_file(base_dir))
    try:
        if not all(is_alive(pid) for pid in said["pids"].values()):
            return None
        return ServiceUrls(
            database_url=said["database_url"],
            redis_url=said["redis_url"],
            celery_broker_url=said["celery_broker_url"],
        )
    except (AttributeError, KeyError, TypeError):
        return None


def is_alive(pid: int) -> bool:
    """Is there a process of this number, whoever owns it?"""
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True

"""What the supervisor brings up, as one value, and the environment all of it runs in."""

import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from project.local.children import Child, site_children
from project.local.env_file import environment
from project.local.layout import Layout
from project.local.ports import is_everywhere, web_address
from project.local.secret_key import kept_secret_key
from project.local.services_file import ServiceUrls


@dataclass(frozen=True, slots=True)
class Preparation:
    """A command that has to succeed before the processes start. `speaks`: it prints its own progress."""

    title: str
    name: str
    argv: tuple[str, ...]
    speaks: bool = False


@dataclass(frozen=True, slots=True)
class Site:
    """One site: where it is, what prepares it, what it consists of, and how it shows that it is ready."""

    base_dir: Path
    host: str
    port: int
    preparations: tuple[Preparation, ...]
    children: tuple[Child, ...]
    ready_path: str | None = "/health/ready"

    @property
    def layout(self) -> Layout:
        return Layout(self.base_dir)

    @property
    def address(self) -> str:
        return web_address(self.host, self.port)

    @property
    def url(self) -> str:
        return f"http://{self.address}"


def marquee(base_dir: Path, host: str, port: int) -> Site:
    """The product itself."""
    manage = (sys.executable, "manage.py")
    return Site(
        base_dir=base_dir,
        host=host,
        port=port,
        preparations=(
            Preparation("Bringing the database up to date", "migrate", (*manage, "migrate")),
            Preparation("Loading the demo", "prepare_demo", (*manage, "prepare_demo"), speaks=True),
        ),
        children=site_children(host, port),
    )


def site_environment(site: Site) -> dict[str, str]:
    """What the person set (environment, then `.env`), and below it what a local site needs.

    Raises LocalError for a broken `.env`, OSError.
    """
    env = environment(site.base_dir, os.environ)
    needed = {
        "DJANGO_SETTINGS_MODULE": "project.settings",
        "SECRET_KEY": env.get("SECRET_KEY") or kept_secret_key(site.layout.secret_key_file),
        "PYTHONUNBUFFERED": "1",
        # For links in mail that a worker writes.
        "MARQUEE_LOCAL_URL": site.url,
        # Ranking multiplies small matrices: threads of the linear algebra would only fight for the cores.
        "OPENBLAS_NUM_THREADS": "1",
        # Who listens on an address of the network wants to be called by it.
        "ALLOWED_HOSTS": _hosts(site.host),
    }
    if os.geteuid() == 0:
        # Celery's advice against root: our tasks arrive as JSON, which runs nothing.
        needed["PYTHONWARNINGS"] = "ignore::UserWarning:celery.platforms"
    return needed | env


def with_services(env: Mapping[str, str], urls: ServiceUrls) -> dict[str, str]:
    """The environment of every command and process of the site."""
    return dict(env) | {
        "DATABASE_URL": urls.database_url,
        "REDIS_URL": urls.redis_url,
        "CELERY_BROKER_URL": urls.celery_broker_url,
    }


def _hosts(host: str) -> str:
    own = ["localhost", "127.0.0.1", "[::1]"]
    return ",".join([*own, "*" if is_everywhere(host) else host])

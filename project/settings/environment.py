"""What the environment says, read once.

MARQUEE_ENV: `demo` (the default: what `make run` starts), `test` or `production`; with another word nothing
starts, because a misspelt production would be a demo that strangers can read.
SECRET_KEY, DATABASE_URL, REDIS_URL, CELERY_BROKER_URL, ALLOWED_HOSTS, ALLOWED_ORIGINS: see
`.env.example`. Without the URLs, the services that `make run` keeps in `.local/` are used.
"""

import os
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import parse_qs, unquote, urlsplit

from django.core.exceptions import ImproperlyConfigured

from project.local.env_file import load_env_file
from project.local.services_file import ServiceUrls, read_services
from project.local.state_folder import state_folder

BASE_DIR = Path(__file__).resolve().parents[2]
STATE_DIR = state_folder(BASE_DIR)
load_env_file(BASE_DIR)
ENV = os.environ.get("MARQUEE_ENV", "demo")
if ENV not in ("demo", "test", "production"):
    raise ImproperlyConfigured(f"MARQUEE_ENV is demo, test or production, not {ENV!r}.")
IS_PRODUCTION = ENV == "production"
IS_TEST = ENV == "test"

# What generates documents and checks code needs no running service; a name that cannot be reached is honest.
_NOWHERE = ServiceUrls(
    database_url="postgresql://postgres@/marquee?host=/nonexistent",
    redis_url="unix:///nonexistent/redis.sock?db=0",
    celery_broker_url="redis+socket:///nonexistent/redis.sock?virtual_host=1",
)


@dataclass(frozen=True, slots=True)
class DatabaseAddress:
    """A PostgreSQL URL taken apart for Django."""

    name: str
    user: str
    password: str
    host: str
    port: str


def services() -> ServiceUrls:
    """Where the services are: the environment first, then `.local/`."""
    local = read_services(BASE_DIR) or _NOWHERE
    return ServiceUrls(
        database_url=os.environ.get("DATABASE_URL", local.database_url),
        redis_url=os.environ.get("REDIS_URL", local.redis_url),
        celery_broker_url=os.environ.get("CELERY_BROKER_URL", local.celery_broker_url),
    )


def database_address(url: str) -> DatabaseAddress:
    """Take a `postgresql://` URL apart; `?host=/folder` names a Unix socket. Raises ValueError when it is none."""
    parts = urlsplit(url)
    if parts.scheme not in ("postgres", "postgresql"):
        raise ValueError("DATABASE_URL has to begin with postgresql://")
    query = parse_qs(parts.query)
    return DatabaseAddress(
        name=unquote(parts.path.lstrip("/")),
        user=unquote(parts.username or "postgres"),
        password=unquote(parts.password or ""),
        host=query.get("host", [unquote(parts.hostname or "")])[0],
        port=str(parts.port or ""),
    )


def local_secret_key() -> str:
    """The key that `make run` keeps for this copy; empty in production and where it never ran."""
    file = STATE_DIR / "secret_key"
    try:
        return "" if IS_PRODUCTION else file.read_text().strip()
    except OSError:
        return ""


def names(variable: str, default: str = "") -> list[str]:
    """A comma-separated variable as a list, blanks dropped."""
    return [name.strip() for name in os.environ.get(variable, default).split(",") if name.strip()]


def number(variable: str, default: int) -> int:
    """A whole number from the environment. Raises ValueError naming the variable when it is none."""
    text = os.environ.get(variable, str(default))
    try:
        return int(text)
    except ValueError:
        raise ValueError(f"{variable} has to be a whole number, not {text!r}.") from None

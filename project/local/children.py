"""The site's own processes, as values: what each runs and how it shows that it is ready."""

import sys
from dataclasses import dataclass

_PYTHON = sys.executable
_CELERY = (_PYTHON, "-m", "celery", "--quiet", "-A", "project.celery")
# What Celery says of each task that goes well.
_TASKS = ("] received", "] succeeded in ")


@dataclass(frozen=True, slots=True)
class Child:
    """A process to keep running.

    Ready: the text in one of its lines, or at once without one. Lines with a `routine` text only go
    into its log: shown, they would bury what a person has to see.
    """

    name: str
    argv: tuple[str, ...]
    ready_text: str | None = None
    routine: tuple[str, ...] = ()


def site_children(host: str, port: int) -> tuple[Child, ...]:
    """web, worker, heavy and beat as the built-in site runs them."""
    return (
        Child("web", _web(host, port)),
        Child(
            "worker", _worker("worker", "live,default,webhooks", concurrency=3), " ready.", _TASKS
        ),
        Child("heavy", _worker("heavy", "heavy", concurrency=1), " ready.", _TASKS),
        Child("beat", _beat(), routine=(": Sending due task ",)),
    )


def _web(host: str, port: int) -> tuple[str, ...]:
    return (
        _PYTHON, "-m", "uvicorn", "project.asgi:application",
        "--host", host, "--port", str(port),
        "--http", "project.http_protocol:BoundedProtocol",
        "--ws", "realtime.server.protocol:PushProtocol", "--ws-max-size", "65536",
        # Frames are small and encoded once for everybody: compressing each again costs more than it saves.
        "--ws-per-message-deflate", "false",
        "--ws-ping-interval", "25", "--ws-ping-timeout", "35",
        # Else anybody on this machine could pass for any address, and rate limits would not hold.
        "--no-proxy-headers",
        "--timeout-graceful-shutdown", "3", "--no-access-log", "--no-server-header",
        "--lifespan", "off",
    )  # fmt: skip


def _worker(name: str, queues: str, *, concurrency: int) -> tuple[str, ...]:
    return (
        *_CELERY, "worker", "-Q", queues, "--concurrency", str(concurrency),
        "--hostname", f"{name}@%h", "--loglevel", "INFO",
        "--without-gossip", "--without-mingle", "--without-heartbeat",
    )  # fmt: skip


def _beat() -> tuple[str, ...]:
    return (
        *_CELERY, "beat", "--loglevel", "INFO",
        "--scheduler", "django_celery_beat.schedulers:DatabaseScheduler",
        # A file left behind by a killed one would stop the next.
        "--pidfile=",
    )  # fmt: skip

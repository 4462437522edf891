"""The services of one checkout: starts those that no URL in the environment replaces."""

from collections.abc import Mapping
from pathlib import Path

from project.local import postgres, valkey
from project.local.binaries import postgres_install, valkey_server
from project.local.ending import end_all
from project.local.failures import LocalError
from project.local.layout import Layout
from project.local.placement import place_for
from project.local.processes import Running
from project.local.services_file import ServiceUrls
from project.local.sockets import SocketFolder, socket_folder
from project.local.stopping import Stop

_VALKEY_GRACE_SECONDS = 2.0
_POSTGRES_GRACE_SECONDS = 5.0


class Services:
    """PostgreSQL and Valkey: `start` them one by one, read `urls`, `end` them."""

    def __init__(self, layout: Layout, env: Mapping[str, str], stop: Stop) -> None:
        self._layout = layout
        self._env = env
        self._stop = stop
        self._folders: list[SocketFolder] = []
        self._own: dict[str, str] = {}
        self.postgres: Running | None = None
        self.redis: Running | None = None
        # Set when PostgreSQL's data could not be kept in `.local/`.
        self.data_outside: Path | None = None

    @property
    def wants_postgres(self) -> bool:
        return "DATABASE_URL" not in self._env

    @property
    def wants_redis(self) -> bool:
        """One server is both cache and queue; it stands by when either has no URL."""
        return not {"REDIS_URL", "CELERY_BROKER_URL"} <= self._env.keys()

    @property
    def running(self) -> list[Running]:
        return [program for program in (self.redis, self.postgres) if program is not None]

    def start_postgres(self) -> None:
        """Raises LocalError, OSError, Stopped."""
        place = place_for(self._layout, postgres_install())
        sockets = socket_folder(place.folder / "socket", postgres.SOCKET_NAME, place.account)
        self._folders.append(sockets)
        server = postgres.Server(place.install, place.data, sockets, place.account)
        postgres.make_data(server, stop=self._stop)
        log_file = self._layout.logs / "postgres.log"
        self.postgres = postgres.start(server, log_file=log_file, stop=self._stop)
        self._own["DATABASE_URL"] = server.url
        self.data_outside = place.folder if place.is_outside else None

    def start_redis(self) -> None:
        """Raises LocalError, OSError, Stopped."""
        sockets = socket_folder(self._layout.valkey / "socket", valkey.SOCKET_NAME)
        self._folders.append(sockets)
        server = valkey.Server(valkey_server(), self._layout.valkey, sockets)
        log_file = self._layout.logs / "redis.log"
        self.redis = valkey.start(server, log_file=log_file, stop=self._stop)
        self._own |= {"REDIS_URL": server.url, "CELERY_BROKER_URL": server.celery_url}

    def urls(self) -> ServiceUrls:
        """Where all of them are, given or own; once started. Raises LocalError when one is nowhere."""
        known = self._own | dict(self._env)
        try:
            return ServiceUrls(
                database_url=known["DATABASE_URL"],
                redis_url=known["REDIS_URL"],
                celery_broker_url=known["CELERY_BROKER_URL"],
            )
        except KeyError as missing:
            raise LocalError(
                f"{missing.args[0]} is not set, and nothing was started for it."
            ) from None

    def end(self) -> None:
        """End what was started: first what needs less care, the database last."""
        if self.redis is not None:
            end_all([self.redis], grace_seconds=_VALKEY_GRACE_SECONDS, stop=self._stop)
        if self.postgres is not None:
            end_all([self.postgres], grace_seconds=_POSTGRES_GRACE_SECONDS, stop=self._stop)
        for folder in self._folders:
            folder.remove()

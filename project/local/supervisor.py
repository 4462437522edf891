"""Brings a site up, keeps watch, brings it down again, in the order that loses nothing."""

import os
import time
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager

from project.local import browser_app
from project.local.console import Console
from project.local.ending import end_all
from project.local.failures import LocalError, known_cause
from project.local.layout import Layout
from project.local.lock import only_one
from project.local.ports import check_port
from project.local.processes import Command, Running, run
from project.local.readiness import check_alive, wait_until_ready
from project.local.run_file import (
    demo_accounts,
    remove_run_files,
    wait_for_leftovers,
    write_run_file,
)
from project.local.services import Services
from project.local.services_file import write_services
from project.local.site import Preparation, Site, site_environment, with_services
from project.local.stopping import Stop, Stopped

# With the services' own share this keeps the whole end within five seconds.
_CHILDREN_GRACE_SECONDS = 4.0
_WATCH_SECONDS = 0.2


def supervise(site: Site, console: Console, stop: Stop) -> None:
    """Run the site until asked to stop. Raises LocalError (also when a process dies), OSError."""
    site.layout.create()
    with only_one(site.layout.lock_file, site.url):
        try:
            wait_for_leftovers(site.layout, stop)
            check_port(site.host, site.port)
            _Supervision(site, console, stop).run()
        except Stopped:
            pass
        finally:
            remove_run_files(site.layout)


class _Supervision:
    """One run of one site."""

    def __init__(self, site: Site, console: Console, stop: Stop) -> None:
        self._site = site
        self._layout: Layout = site.layout
        self._console = console
        self._stop = stop
        self._env = site_environment(site)
        self._services = Services(self._layout, self._env, stop)
        self._children: list[Running] = []

    def run(self) -> None:
        try:
            self._start_services()
            self._prepare()
            self._start_children()
            self._announce()
            self._watch()
        finally:
            self._end()

    def _start_services(self) -> None:
        if self._services.wants_postgres:
            with self._console.step("Starting PostgreSQL"):
                self._services.start_postgres()
        if self._services.data_outside is not None:
            self._console.line(
                f"PostgreSQL keeps its data in {self._services.data_outside}: it may not run as "
                "root, and its user cannot enter this folder."
            )
        if self._services.wants_redis:
            with self._console.step("Starting Valkey"):
                self._services.start_redis()
        urls = self._services.urls()
        self._env = with_services(self._env, urls)
        write_services(
            self._site.base_dir,
            urls,
            secret_key_file=self._layout.secret_key_file,
            pids={program.name: program.pid for program in self._services.running},
        )

    def _prepare(self) -> None:
        begun = time.monotonic()
        with self._browser_app() as built:
            for preparation in self._site.preparations:
                with self._console.step(preparation.title, speaks=preparation.speaks):
                    self._run(preparation)
            if built is not None:
                with self._console.step("Building the browser app", begun=begun):
                    self._wait_for(built)

    @contextmanager
    def _browser_app(self) -> Iterator[Future[None] | None]:
        """Build beside the preparations: one waits for the disk while the other computes."""
        if not browser_app.needs_build(self._layout):
            yield None
            return
        # Its thread lives as long as its programs, which end with the thread that started them.
        with ThreadPoolExecutor(max_workers=1) as pool:
            build_stop = self._stop.part()
            future = pool.submit(browser_app.build, self._layout, self._env, build_stop)
            try:
                yield future
            except BaseException:
                build_stop.ask()
                raise

    def _wait_for(self, future: Future[None]) -> None:
        while not future.done():
            self._stop.pause()
        future.result()

    def _run(self, preparation: Preparation) -> None:
        command = Command(
            name=preparation.name,
            argv=preparation.argv,
            cwd=self._site.base_dir,
            env=self._env,
        )
        log_file = self._layout.logs / f"{preparation.name}.log"
        ended = run(command, stop=self._stop, log_file=log_file, in_sight=preparation.speaks)
        if ended.process.returncode != 0:
            lines = ended.output()
            raise LocalError(
                known_cause(lines)
                or f"{preparation.title} failed: {lines[-1].strip() if lines else ended.how_it_ended()} "
                f"(all of it is in {self._layout.shown(log_file)})."
            )

    def _start_children(self) -> None:
        names = ", ".join(child.name for child in self._site.children)
        with self._console.step(f"Starting {names}"):
            for child in self._site.children:
                self._children.append(
                    Running(
                        Command(child.name, child.argv, self._site.base_dir, self._env),
                        log_file=self._layout.logs / f"{child.name}.log",
                        show=self._console.lines_of(child.name, without=child.routine),
                        ready_text=child.ready_text,
                    )
                )
            wait_until_ready(self._site, self._children, self._stop)

    def _announce(self) -> None:
        processes = {program.name: program.pid for program in self._everything()}
        write_run_file(
            self._layout, address=self._site.address, pid=os.getpid(), processes=processes
        )
        self._console.line()
        self._console.line(f"Marquee is at {self._site.url}", style="bold green")
        for account in demo_accounts(self._layout):
            self._console.line(
                f"Sign in as {account.role}: {account.username} / {account.password}"
            )
        self._console.line("Stop with Ctrl-C, or `make stop` in another terminal.")
        self._console.line()

    def _watch(self) -> None:
        while True:
            check_alive(self._everything())
            self._stop.pause(_WATCH_SECONDS)

    def _everything(self) -> list[Running]:
        return [*self._children, *self._services.running]

    def _end(self) -> None:
        if self._everything():
            self._console.line("Stopping …")
        end_all(self._children, grace_seconds=_CHILDREN_GRACE_SECONDS, stop=self._stop)
        self._services.end()

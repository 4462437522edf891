"""`manage.py bench_push`: live push beside other servers, on services of its own."""

from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from project.bench.product import BenchError
from project.bench.push.bench import as_json, measure, tables
from project.bench.push.scales import FULL, SHORT
from project.bench.push.servers import OURS, SERVERS
from project.local.failures import LocalError

_NAMES = [server.name for server in SERVERS]


class Command(BaseCommand):
    help = "Measure live push: ours, Channels as in its documentation, ws and socket.io, by turns."

    def add_arguments(self, parser: CommandParser) -> None:
        """Which servers, how often, how long; and where every figure goes."""
        parser.add_argument("--servers", nargs="+", choices=_NAMES, default=_NAMES, metavar="NAME")
        parser.add_argument("--rounds", type=int, default=3)
        parser.add_argument("--short", action="store_true", help="one topic and many, 3 s each")
        parser.add_argument("--json", type=Path, help="write every figure of every round here")

    def handle(self, *args: Any, **options: Any) -> None:
        """Print tables."""
        names = {OURS, *options["servers"]}
        scale = SHORT if options["short"] else FULL
        try:
            found = measure(sorted(names), options["rounds"], scale, self.stderr.write)
        except (BenchError, LocalError) as error:
            raise CommandError(str(error)) from None
        if options["json"] is not None:
            options["json"].write_text(as_json(found))
        self.stdout.write(tables(found))

"""Publish on custom topics and follow any topic, from a terminal."""

import asyncio
import json
from argparse import ArgumentParser
from contextlib import suppress
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.db import DatabaseError

from core.api.errors import ApiError
from realtime.custom.publishing import Publisher, publish_events
from realtime.custom.rules import read_events
from realtime.stream.tailing import Tail, UnknownTopicError


class Command(BaseCommand):
    help = "Publish on a custom topic, or follow a topic: one frame a line."

    def add_arguments(self, parser: ArgumentParser) -> None:
        commands = parser.add_subparsers(dest="command", required=True)
        publish = commands.add_parser("publish", help="publish one event")
        publish.add_argument("topic", help="custom:name")
        publish.add_argument("type", help="what happened, such as sensor.moved")
        publish.add_argument("data", help="""any JSON, such as '{"degrees": 21}'""")
        tail = commands.add_parser("tail", help="show what is published, until Ctrl-C")
        tail.add_argument("topic", help="as the log calls it: scores, match:7, me@12, custom:name")
        tail.add_argument(
            "--since", type=int, help="begin after this number; without it, from now on"
        )

    def handle(self, *args: Any, **options: Any) -> None:
        run = self._publish if options["command"] == "publish" else self._tail
        try:
            run(options)
        except DatabaseError as error:
            raise CommandError(f"The database does not answer: {error}") from None

    def _publish(self, options: dict[str, Any]) -> None:
        try:
            data = json.loads(options["data"])
        except (ValueError, RecursionError) as error:
            raise CommandError(
                f"The data has to be JSON, such as '{{\"a\": 1}}': {error}"
            ) from None
        event = {"topic": options["topic"], "type": options["type"], "data": data}
        try:
            [logged] = publish_events(Publisher(None, may_all=True), read_events(event))
        except ApiError as error:
            raise CommandError(_sentence(error)) from None
        self.stdout.write(f"{logged.topic} {logged.seq}")

    def _tail(self, options: dict[str, Any]) -> None:
        tail = Tail(line=self._line, note=self.stderr.write)
        try:
            with suppress(KeyboardInterrupt, BrokenPipeError):
                asyncio.run(tail.follow(options["topic"], options["since"]))
        except UnknownTopicError as error:
            raise CommandError(str(error)) from None

    def _line(self, text: str) -> None:
        self.stdout.write(text)
        self.stdout.flush()


def _sentence(error: ApiError) -> str:
    return " ".join(f"{one.field}: {one.message}" for one in error.errors) or error.detail

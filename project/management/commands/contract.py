"""Write the generated contract documents, or check that the committed ones are fresh."""

import json
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser
from drf_spectacular.generators import SchemaGenerator

from realtime.contract.asyncapi import asyncapi_document
from realtime.contract.codes import Limits
from realtime.contract.schema import events_schema


class Command(BaseCommand):
    """`manage.py contract [--check]`: needs no running service."""

    help = "Writes docs/contract/; with --check, fails when a committed document is stale."
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--check", action="store_true")

    def handle(self, *args: Any, check: bool, **options: Any) -> None:
        folder: Path = settings.CONTRACT_DIR
        stale = []
        for name, document in documents().items():
            text = json.dumps(document, indent=2, ensure_ascii=False, sort_keys=True) + "\n"
            path = folder / name
            if path.is_file() and path.read_text() == text:
                continue
            stale.append(name)
            if not check:
                folder.mkdir(parents=True, exist_ok=True)
                path.write_text(text)
                self.stdout.write(f"Wrote {name}")
        if check and stale:
            raise CommandError(f"Stale: {', '.join(stale)}. Run `manage.py contract` and commit.")


def _openapi() -> Any:
    generator = SchemaGenerator()  # type: ignore[no-untyped-call]
    return generator.get_schema(request=None, public=True)  # type: ignore[no-untyped-call]


def documents() -> dict[str, Any]:
    """Every generated document by its file name."""
    return {
        "openapi.json": _openapi(),
        "events.schema.json": events_schema(),
        "asyncapi.json": asyncapi_document(Limits()),
    }

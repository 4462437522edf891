"""`manage.py bench_accounts --url http://localhost:8000`: figures of signing in, against a running server.

The server has to run with `MARQUEE_RATE_LIMITS=off`, on the database of this command.
"""

import json
from dataclasses import asdict
from typing import Any

import httpx
from django.core.management.base import BaseCommand, CommandParser

from project.bench import accounts


class Command(BaseCommand):
    help = "Measure signing in: hashing, twenty at once, unknown against known accounts, reading a token."

    def add_arguments(self, parser: CommandParser) -> None:
        """Where the server is, and how much is asked of it."""
        parser.add_argument("--url", default="http://localhost:8000")
        parser.add_argument("--clients", type=int, default=20)
        parser.add_argument("--rounds", type=int, default=5)
        parser.add_argument("--tries", type=int, default=80)

    def handle(self, *args: Any, **options: Any) -> None:
        """Print one JSON object, times in milliseconds."""
        url, clients = options["url"], options["clients"]
        accounts.make_accounts(max(clients, options["tries"] // 4 + 1))
        try:
            self.stdout.write(json.dumps(_figures(url, clients, options), indent=2))
        finally:
            accounts.drop_accounts()


def _figures(url: str, clients: int, options: dict[str, Any]) -> dict[str, Any]:
    spent, parameters = accounts.hashing()
    with httpx.Client(base_url=url, timeout=60) as client:
        token = accounts.sign_in(client, "bench-sign-in-0").json()["data"]["access_token"]
    known, unknown = accounts.known_and_unknown(url, options["tries"])
    return {
        "hash_cpu_ms": asdict(spent),
        "argon2id": parameters,
        "read_token_ms": asdict(accounts.reading_tokens(token)),
        f"login_at_{clients}_clients_ms": asdict(accounts.at_once(url, clients, options["rounds"])),
        "wrong_password_known_ms": asdict(known),
        "wrong_password_unknown_ms": asdict(unknown),
    }

"""The identity provider beside whoever needs it, and how the product is told of it."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_REPOSITORY = Path(__file__).resolve().parents[4]


@contextmanager
def running_house(*redirect_uris: str, asks: bool = False) -> Iterator[int]:
    """Its port on loopback. asks: people are asked each time whether the product may know them."""
    process = subprocess.Popen(
        [
            *(sys.executable, "-m", "tests.core.connections.house"),
            *(["--asks"] if asks else []),
            *redirect_uris,
        ],
        cwd=_REPOSITORY,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        # Ctrl-C is for whoever started it; it ends with its standard input.
        start_new_session=True,
    )
    assert process.stdin is not None
    assert process.stdout is not None
    port = process.stdout.readline().strip()
    assert port, "The identity provider could not start; see above."
    try:
        yield int(port)
    finally:
        process.stdin.close()
        process.wait(10)


def callback_path(service: str) -> str:
    """Where the house sends people back to."""
    return f"/accounts/oidc/{service}/login/callback/"


def known_as(url: str, *services: str) -> dict[str, str]:
    """The variables that set the house at this address up at the product, under one name or several."""
    variables = {"MARQUEE_OIDC": ",".join(services)}
    for service in services:
        prefix = f"MARQUEE_OIDC_{service.upper()}"
        variables |= {
            f"{prefix}_NAME": service.capitalize(),
            f"{prefix}_URL": url,
            f"{prefix}_CLIENT_ID": "marquee",
            f"{prefix}_SECRET": "between us",
        }
    return variables

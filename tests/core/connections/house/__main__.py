"""Serve the identity provider until the standard input ends; print its port when it is ready."""

import os
import sys
import threading
from argparse import ArgumentParser
from pathlib import Path
from socketserver import ThreadingMixIn
from tempfile import TemporaryDirectory
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer, make_server

import django


class Server(ThreadingMixIn, WSGIServer):
    daemon_threads = True


class Quiet(WSGIRequestHandler):
    def log_message(self, *_: object) -> None:
        """Say nothing."""


def make_client(redirect_uris: list[str], *, asks: bool) -> None:
    """The product, as the house knows it. asks: people are asked each time whether it may know them."""
    from allauth.idp.oidc.models import Client

    client = Client(id="marquee", name="Marquee", skip_consent=not asks)
    client.set_secret("between us")
    client.set_scopes(["openid", "profile", "email"])
    client.set_redirect_uris(redirect_uris)
    client.save()


def serve(redirect_uris: list[str], *, asks: bool) -> None:
    """Needs the database's file named in the environment."""
    os.environ["DJANGO_SETTINGS_MODULE"] = "tests.core.connections.house.settings"
    django.setup()
    from django.core.management import call_command
    from django.core.wsgi import get_wsgi_application

    call_command("migrate", verbosity=0)
    make_client(redirect_uris, asks=asks)
    server = make_server("127.0.0.1", 0, get_wsgi_application(), Server, Quiet)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    sys.stdout.write(f"{server.server_port}\n")
    sys.stdout.flush()
    sys.stdin.read()


def main(arguments: list[str]) -> None:
    parser = ArgumentParser(prog="python -m tests.core.connections.house")
    parser.add_argument("redirect_uris", nargs="+", metavar="REDIRECT_URI")
    parser.add_argument("--asks", action="store_true", help="ask people for their consent")
    chosen = parser.parse_args(arguments)
    with TemporaryDirectory(prefix="marquee-house-") as folder:
        os.environ["HOUSE_DATABASE"] = str(Path(folder) / "house.sqlite3")
        serve(chosen.redirect_uris, asks=chosen.asks)


if __name__ == "__main__":
    main(sys.argv[1:])

"""Serve the identity provider until the standard input ends; print its port when it is ready."""

import os
import sys
import threading
from socketserver import ThreadingMixIn
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer, make_server

import django
import psycopg


class Server(ThreadingMixIn, WSGIServer):
    daemon_threads = True


class Quiet(WSGIRequestHandler):
    def log_message(self, *_: object) -> None:
        """Say nothing."""


def make_database() -> None:
    """An empty database beside the tests' own."""
    with psycopg.connect(os.environ["DATABASE_URL"], autocommit=True) as connection:
        connection.execute(f'CREATE DATABASE "{os.environ["HOUSE_DATABASE"]}"')


def make_client(redirect_uri: str) -> None:
    """The product, as the house knows it."""
    from allauth.idp.oidc.models import Client

    client = Client(id="marquee", name="Marquee", skip_consent=True)
    client.set_secret("between us")
    client.set_scopes(["openid", "profile", "email"])
    client.set_redirect_uris([redirect_uri])
    client.save()


def main(redirect_uri: str) -> None:
    os.environ["DJANGO_SETTINGS_MODULE"] = "tests.core.connections.house.settings"
    make_database()
    django.setup()
    from django.core.management import call_command
    from django.core.wsgi import get_wsgi_application

    call_command("migrate", verbosity=0)
    make_client(redirect_uri)
    server = make_server("127.0.0.1", 0, get_wsgi_application(), Server, Quiet)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    sys.stdout.write(f"{server.server_port}\n")
    sys.stdout.flush()
    sys.stdin.read()


if __name__ == "__main__":
    main(sys.argv[1])

"""Clients of a test share what was found, and no more than that."""

import pytest
from django.test import Client
from whitenoise.middleware import WhiteNoiseMiddleware

from tests.static_files import Looking


@pytest.fixture
def folder(settings, tmp_path):
    """Where the browser app lies."""
    settings.WHITENOISE_ROOT = tmp_path
    (tmp_path / "one.txt").write_text("one")
    return tmp_path


def server(looking):
    middleware = WhiteNoiseMiddleware.__new__(WhiteNoiseMiddleware)
    looking.start(middleware, lambda request: None)
    return middleware


def test_the_second_server_knows_what_the_first_found(folder):
    looking = Looking()

    first = server(looking)
    (folder / "two.txt").write_text("two")
    second = server(looking)

    assert "/one.txt" in first.files
    assert second.files is first.files
    assert second.get_response is not first.get_response


def test_with_another_folder_files_are_looked_for_again(folder, settings):
    looking = Looking()
    server(looking)
    other = folder / "other"
    other.mkdir()
    (other / "two.txt").write_text("two")

    settings.WHITENOISE_ROOT = other

    assert {"/one.txt", "/two.txt"} & server(looking).files.keys() == {"/two.txt"}


def test_clients_get_the_files(folder):
    for _ in range(2):
        assert b"".join(Client().get("/one.txt").streaming_content) == b"one"
    assert Client().get("/two.txt").headers["Content-Type"] != "text/plain"

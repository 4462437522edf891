"""Valkey: keeps what it holds, and says why when it cannot start."""

import signal

import pytest
import redis

from project.local import valkey
from project.local.binaries import valkey_server
from project.local.ending import end_all
from project.local.failures import LocalError
from project.local.sockets import SocketFolder
from project.local.stopping import Stop, Stopped

pytestmark = pytest.mark.processes


def server_in(folder, program=None) -> valkey.Server:
    return valkey.Server(program or valkey_server(), folder, SocketFolder(folder, temporary=False))


def test_what_it_holds_outlives_an_end_and_a_kill(folder):
    server = server_in(folder)
    first = valkey.start(server, log_file=folder / "redis.log", stop=Stop())
    redis.Redis.from_url(server.url).set("kept", 1)
    end_all([first], grace_seconds=2)
    second = valkey.start(server, log_file=folder / "redis.log", stop=Stop())
    redis.Redis.from_url(server.url).incr("kept")
    redis.Redis.from_url(server.url).execute_command("WAITAOF", 1, 0, 2000)
    second.send(signal.SIGKILL)
    second.process.wait()

    third = valkey.start(server, log_file=folder / "redis.log", stop=Stop())

    assert redis.Redis.from_url(server.url).get("kept") == b"2"
    assert (folder / valkey.SOCKET_NAME).stat().st_mode & 0o777 == 0o700
    end_all([third], grace_seconds=2)


def test_addresses_hold_folders_with_spaces(folder):
    (folder / "a folder").mkdir()
    server = server_in(folder / "a folder")
    running = valkey.start(server, log_file=folder / "redis.log", stop=Stop())

    assert redis.Redis.from_url(server.url).ping()
    assert server.celery_url.endswith("/a%20folder/valkey.sock?virtual_host=1")
    end_all([running], grace_seconds=2)


@pytest.mark.parametrize(
    ("script", "words"),
    [
        ("echo 'Bad file format'; exit 1", "Valkey could not start: Bad file format"),
        ("echo 'x: No space left on device'; exit 1", "The disk is full."),
        ("exit 1", "Valkey could not start"),
    ],
)
def test_a_server_that_ends_at_once_is_one_sentence(folder, script, words):
    program = folder / "valkey-server"
    program.write_text(f"#!/bin/sh\n{script}\n")
    program.chmod(0o755)

    with pytest.raises(LocalError) as caught:
        valkey.start(server_in(folder, program), log_file=folder / "redis.log", stop=Stop())

    assert str(caught.value).startswith(words)


def test_a_wish_to_stop_ends_the_wait(folder):
    program = folder / "valkey-server"
    program.write_text("#!/bin/sh\nexec sleep 600\n")
    program.chmod(0o755)
    stop = Stop()
    stop.ask()

    with pytest.raises(Stopped):
        valkey.start(server_in(folder, program), log_file=folder / "redis.log", stop=stop)


def test_a_program_that_is_missing_is_one_sentence(folder):
    with pytest.raises(LocalError, match=r"^redis could not be started: No such file"):
        valkey.start(
            server_in(folder, folder / "nothing"), log_file=folder / "redis.log", stop=Stop()
        )

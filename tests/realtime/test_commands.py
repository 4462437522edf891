"""`manage.py marquee`: publishing and following from a terminal, as processes of their own."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from django.db import connection

from realtime.custom.models import CustomTopic
from tests.realtime.notes import write_note, write_notes

_ROOT = Path(__file__).resolve().parents[2]

pytestmark = pytest.mark.django_db(transaction=True)


def environment():
    named = connection.settings_dict
    url = f"postgresql://{named['USER']}@/{named['NAME']}?host={named['HOST']}"
    return os.environ | {"DATABASE_URL": url}


def marquee(*arguments):
    """Its output, what it says about errors, and its status."""
    done = subprocess.run(
        [sys.executable, "manage.py", "marquee", *arguments],
        cwd=_ROOT,
        env=environment(),
        capture_output=True,
        text=True,
        timeout=60,
    )
    return done.stdout, done.stderr, done.returncode


@contextmanager
def tailing(*arguments: str) -> Iterator[subprocess.Popen[str]]:
    process = subprocess.Popen(
        [sys.executable, "manage.py", "marquee", "tail", *arguments],
        cwd=_ROOT,
        env=environment(),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        yield process
    finally:
        process.kill()
        process.communicate()


def next_number(process):
    return json.loads(process.stdout.readline())["seq"]


def test_what_is_published_from_a_terminal_is_logged(published):
    said = marquee("publish", "custom:weather", "sun.shone", '{"degrees": 21}')

    assert said == ("custom:weather 1\n", "", 0)
    assert published("custom:weather") == ["sun.shone"]
    assert CustomTopic.objects.get().owner is None


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("custom:a", "x", "{"), "The data has to be JSON"),
        (("scores", "x", "1"), "topic: Use “custom:”"),
        (("custom:a", "", "1"), "type: Use at most 100"),
    ],
)
def test_what_cannot_be_published_is_one_sentence(arguments, sentence):
    out, error, status = marquee("publish", *arguments)

    assert (out, status) == ("", 1)
    assert error.startswith(f"CommandError: {sentence}")
    assert len(error.splitlines()) == 1


def test_a_tail_shows_what_was_what_is_and_ends_by_ctrl_c():
    write_notes("custom:weather", range(1, 4))
    with tailing("custom:weather", "--since", "1") as process:
        assert [next_number(process) for _ in range(2)] == [2, 3]
        write_note("custom:weather", 4)
        assert next_number(process) == 4
        process.send_signal(signal.SIGINT)
        rest, error = process.communicate(timeout=20)

    assert (rest, error, process.returncode) == ("", "", 0)


def test_a_tail_says_what_is_no_longer_there():
    from realtime.log.models import Event

    write_notes("custom:weather", range(1, 4))
    Event.objects.filter(seq__lte=2).delete()
    with tailing("custom:weather", "--since", "0") as process:
        assert next_number(process) == 3
        process.send_signal(signal.SIGINT)
        _, error = process.communicate(timeout=20)

    assert error == "Some of these events are no longer kept.\n"


@pytest.mark.parametrize("topic", ["nonsense", "custom:UPPER", "match:x", "scores@1", "me@x", "me"])
def test_an_unknown_topic_is_one_sentence(topic):
    out, error, status = marquee("tail", topic)

    assert (out, status) == ("", 1)
    assert topic in error
    assert len(error.splitlines()) == 1

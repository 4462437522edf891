"""A program that publishes dies between its commit and telling anybody of it."""

import os
import subprocess
import sys

import pytest

from tests.realtime.failures.talking import ask, frame, open_socket
from tests.realtime.processes import ROOT, database_url

pytestmark = [
    pytest.mark.django_db(transaction=True),
    pytest.mark.processes,
    pytest.mark.usefixtures("here"),
]

PUBLISHER = """
import os, signal
import django
django.setup()
from tests.realtime.notes import write_notes
import realtime.publishing
# On commit the hints are sent: that is when it is killed.
realtime.publishing.send_hints = lambda hints: os.kill(os.getpid(), signal.SIGKILL)
write_notes("custom:killed", range(1, 4))
"""


def test_what_it_committed_arrives_all_the_same(house, valkey):
    env = os.environ | {"DATABASE_URL": database_url(), "REDIS_URL": valkey.url}
    with open_socket(house) as client:
        ask(client, op="subscribe", topic="custom:killed")
        killed = subprocess.run([sys.executable, "-c", PUBLISHER], cwd=ROOT, env=env, check=False)
        events = [frame(client) for _ in range(3)]

    assert killed.returncode == -9
    assert [(event["seq"], event["data"]["number"]) for event in events] == [(1, 1), (2, 2), (3, 3)]

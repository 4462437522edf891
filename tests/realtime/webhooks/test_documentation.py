"""What the documentation tells those who receive: its programs are run, its figures are the code's."""

import importlib.util
import json
import re
import subprocess
import time
from pathlib import Path

import pytest

from project.local.node import find_node
from realtime.webhooks.claiming import LEASE_SECONDS, MOST_PER_HOOK, MOST_PER_OWNER
from realtime.webhooks.collecting import MOST_WAITING, MOST_WAITING_OF_TOPIC
from realtime.webhooks.housekeeping import KEEP_DAYS, MOST_KEPT
from realtime.webhooks.pump import MOST_AT_ONCE
from realtime.webhooks.rules import MOST_ATTEMPTS, MOST_HOOKS, MOST_TOPICS, WAITS
from realtime.webhooks.sending import FAULTS
from realtime.webhooks.signing import new_secret, signatures

ROOT = Path(__file__).resolve().parents[3]
PAGE = (ROOT / "docs/webhooks.md").read_text()
SNIPPETS = ROOT / "frontend/src/features/settings/snippets"
PYTHON, JAVASCRIPT = SNIPPETS / "check_signature.py", SNIPPETS / "check-signature.mjs"
BODY = '{"type":"note.written","data":{"text":"Grüße"}}'
AGAIN = new_secret()

_CALL = """
const { read } = await import(process.argv[1]);
const [secret, headers, body] = JSON.parse(process.argv[2]);
try { console.log(JSON.stringify(read(secret, headers, body))); } catch (error) { console.log(error.message); }
"""


def by_python(secret, headers, body):
    spec = importlib.util.spec_from_file_location("check_signature", PYTHON)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    try:
        return module.read(secret, headers, body.encode())
    except ValueError as error:
        return str(error)


def by_javascript(secret, headers, body):
    command = [find_node().folder / "node", "--input-type=module", "-e", _CALL]
    given = json.dumps([secret, headers, body])
    told = subprocess.run(
        [*command, JAVASCRIPT.as_uri(), given],
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    ).stdout.strip()
    return json.loads(told) if told.startswith("{") else told


def signed(*secrets, seconds_ago=0, body=BODY):
    at = int(time.time()) - seconds_ago
    return {
        "webhook-id": "msg_1",
        "webhook-timestamp": str(at),
        "webhook-signature": signatures(secrets, "msg_1", at, body.encode()),
    }


@pytest.mark.parametrize("read", [by_python, by_javascript])
def test_the_programs_tell_what_is_genuine(read):
    secret = new_secret()

    assert read(secret, signed(secret), BODY) == json.loads(BODY)
    assert read(secret, signed(AGAIN, secret), BODY) == json.loads(BODY)
    assert read(secret, signed(AGAIN), BODY) == "wrong signature"
    assert read(secret, signed(secret), BODY + " ") == "wrong signature"
    assert read(secret, signed(secret) | {"webhook-id": "msg_2"}, BODY) == "wrong signature"
    assert read(secret, signed(secret) | {"webhook-signature": "v1,ü x"}, BODY) == "wrong signature"
    assert read(secret, signed(secret, seconds_ago=400), BODY) == "too old"
    assert read(secret, signed(secret, seconds_ago=-400), BODY) == "too old"


def test_the_page_shows_the_very_programs_that_settings_give_to_copy():
    shown = dict(re.findall(r"```(python|javascript)\n(.*?)```", PAGE, re.DOTALL))

    assert shown == {"python": PYTHON.read_text(), "javascript": JAVASCRIPT.read_text()}


def test_the_page_has_the_figures_of_the_code():
    waits = re.search(r"^\| 5 s .*\|$", PAGE, re.MULTILINE)[0].strip("| ").split(" | ")
    units = {"s": 1, "min": 60, "h": 3600}
    seconds = [
        sum(int(number) * units[unit] for number, unit in re.findall(r"(\d+) (s|min|h)", wait))
        for wait in waits
    ]

    assert seconds == [int(wait.total_seconds()) for wait in WAITS[1:]]
    assert MOST_ATTEMPTS == 10
    assert set(re.findall(r"^\| `([a-z_]+)` \| ", PAGE, re.MULTILINE)) == {"fault", *FAULTS}
    for said in (
        f"at most {MOST_TOPICS} topics, an account has at most {MOST_HOOKS} webhooks",
        f"listed for {KEEP_DAYS} days, of a busy webhook the newest {MOST_KEPT:,}",
        f"At most {MOST_WAITING:,}\nwait at a time, {MOST_WAITING_OF_TOPIC:,} of one topic",
        f"{MOST_AT_ONCE} at once, of a webhook two, of all webhooks of an account six",
        f"sent again after {LEASE_SECONDS}",
    ):
        assert said in PAGE
    assert (MOST_PER_HOOK, MOST_PER_OWNER) == (2, 6)

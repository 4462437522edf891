"""docs/live-push.md: what it names exists, and what exists is named."""

import re
import time
from pathlib import Path

import pytest

from project.topics import TOPICS
from realtime.contract.codes import Limits, close_codes, error_codes
from realtime.contract.declared import declared_events
from realtime.webhooks.signing import new_secret, signatures

ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT / "docs" / "live-push.md"
# Files may be named by their place in the package that the page is about.
PLACES = (
    ROOT,
    PAGE.parent,
    ROOT / "realtime",
    ROOT / "realtime" / "hub",
    ROOT / "realtime" / "consumers",
)


@pytest.fixture(scope="module")
def page():
    return PAGE.read_text()


def test_every_topic_event_and_code_is_named(page):
    named = set(re.findall(r"`([^`]+)`", without_code(page)))
    codes = {str(told.code) for told in close_codes(Limits())}

    assert {rule.pattern for rule in TOPICS} <= named
    assert declared_events().keys() <= named
    assert {told.code for told in error_codes()} <= named
    assert set(re.findall(r"^\| (\d{4}) \|", page, re.MULTILINE)) == codes


def without_code(page):
    """Its fences would be taken for the beginnings of names."""
    return re.sub(r"```.*?```", "", page, flags=re.DOTALL)


def test_every_topic_is_described_with_its_scope_and_its_events(page):
    rows = dict(re.findall(r"^\| `([^`]+)` \| (.+) \|$", page, re.MULTILINE))
    for rule in TOPICS:
        said = rows[rule.pattern]
        of_it = {name for name, event in declared_events().items() if rule.pattern in event.topics}
        assert of_it <= set(re.findall(r"`([^`]+)`", said)), rule.pattern
        assert (f"`{rule.scope}`" if rule.scope else "whole sign-in alone") in said


def test_every_file_it_names_exists(page):
    named = re.findall(r"`([\w/.-]+\.(?:py|ts|tsx|md|json)|[a-z]+/[\w/]*)`", page)
    linked = re.findall(r"\]\(([\w./-]+)[)#]", page)

    assert len(named) > 30
    assert [
        name for name in named if not any(at.joinpath(name).exists() for at in places(page))
    ] == []
    assert [name for name in linked if not (PAGE.parent / name).exists()] == []


def places(page):
    """Where a name may begin; in a row of the reading list, beside the file that the row begins with."""
    folders = {(ROOT / name).parent for name in re.findall(r"`([\w/]+/[\w.]+\.py)`", page)}
    return (*PLACES, *folders)


def test_its_links_within_lead_to_headings(page):
    headings = {
        re.sub(r"[^\w -]", "", title.lower()).replace(" ", "-")
        for title in re.findall(r"^#+ (.+)$", page, re.MULTILINE)
    }

    assert set(re.findall(r"\]\(#([^)]+)\)", page)) <= headings


def test_its_way_to_check_a_webhook_takes_what_is_genuine_and_nothing_else(page):
    said = {}
    exec(re.search(r"```python\n(import base64.*?)```", page, re.DOTALL)[1], said)
    secret, body, now = new_secret(), b'{"type":"match.goal"}', int(time.time())

    def headers(at, *secrets):
        return {
            "webhook-id": "msg_1",
            "webhook-timestamp": str(at),
            "webhook-signature": signatures(secrets, "msg_1", at, body),
        }

    is_genuine = said["is_genuine"]
    assert is_genuine(secret, headers(now, secret), body)
    assert is_genuine(secret, headers(now, new_secret(), secret), body)
    assert not is_genuine(secret, headers(now, secret), body + b" ")
    assert not is_genuine(secret, headers(now, new_secret()), body)
    assert not is_genuine(secret, headers(now - 301, secret), body)

"""The AsyncAPI document: whole, true, fresh, and served."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from django.core.management import call_command
from django.test import Client
from drf_spectacular.plumbing import deep_import_string

from project.topics import TOPICS
from realtime.contract.asyncapi import asyncapi_document
from realtime.contract.codes import Limits, close_codes, error_codes
from realtime.contract.declared import declared_events, declared_snapshots
from realtime.contract.examples import event_example, snapshot_example
from realtime.events import PushEvent
from tests.realtime.notes import NoteWritten

SOURCES = Path(__file__).resolve().parents[2] / "realtime"


@pytest.fixture(scope="module")
def document() -> dict[str, Any]:
    return asyncapi_document(Limits())


def references(node: Any) -> Iterator[str]:
    """Every `$ref` below a node."""
    if isinstance(node, dict):
        if isinstance(node.get("$ref"), str):
            yield node["$ref"]
        for each in node.values():
            yield from references(each)
    elif isinstance(node, list):
        for each in node:
            yield from references(each)


def follow(document: dict[str, Any], reference: str) -> Any:
    node: Any = document
    for part in reference.removeprefix("#/").split("/"):
        node = node[part.replace("~1", "/").replace("~0", "~")]
    return node


def test_every_reference_leads_somewhere(document):
    for reference in references(document):
        assert follow(document, reference) is not None


def test_each_topic_is_a_channel_with_its_snapshot_and_its_events(document):
    described = {
        channel["address"]: set(channel["messages"])
        for name, channel in document["channels"].items()
        if name.startswith("topic.")
    }

    expected = {
        rule.pattern: {
            *(name for name, event in declared_events().items() if rule.pattern in event.topics),
            f"subscribed.{rule.pattern.partition(':')[0]}",
        }
        for rule in TOPICS
    }
    expected["custom:{name}"].add("custom.event")
    assert described == expected


def test_each_event_is_a_message_of_the_socket_and_of_the_stream(document):
    for channel in ("socket", "stream"):
        assert declared_events().keys() <= document["channels"][channel]["messages"].keys()


def test_an_example_is_what_its_model_says(document):
    said = document["components"]["messages"]
    for name, event in declared_events().items():
        frame = said[name]["examples"][0]["payload"]
        assert event.model_validate(frame["data"]) == event_example(event)
        assert frame["op"] == ("signal" if event.ephemeral else "event")
        assert re.fullmatch(said[name]["payload"]["properties"]["topic"]["pattern"], frame["topic"])
    for pattern, snapshot in declared_snapshots().items():
        first = said[f"subscribed.{pattern.partition(':')[0]}"]["examples"][0]["payload"]
        assert snapshot.model_validate(first["snapshot"]) == snapshot_example(snapshot)


def test_an_event_without_an_example_is_named():
    class Stranger(PushEvent.__base__):
        """Declared by nobody."""

    with pytest.raises(LookupError, match="Give Stranger an example"):
        event_example(Stranger)


def test_what_the_operator_set_is_what_this_server_says(settings):
    settings.REALTIME_KEEP_DAYS, settings.REALTIME_MAX_PER_ADDRESS = 3, 9

    document = asyncapi_document(Limits.of_this_server())

    assert document["channels"]["topic.scores"]["x-topic"]["kept"] == "3 days"
    too_many = next(code for code in document["x-close-codes"] if code["code"] == 4429)
    assert "9 of an address" in too_many["meaning"]


def test_every_code_a_connection_ends_or_is_refused_with_is_explained():
    source = "\n".join(
        path.read_text()
        for folder in ("hub", "consumers", "stream")
        for path in (SOURCES / folder).glob("*.py")
    )
    closing = {int(code) for code in re.findall(r"(?:Close|end|_end|Error)\(\s*(\d{4})", source)}
    refusing = set(
        re.findall(r'(?:SubscriptionRefusedError|_refuse|error)\(\s*"([A-Z_]+)"', source)
    ) | set(re.findall(r'(?:end|Error)\(\s*\d{4}, "([A-Z_]+)"', source))

    assert len(closing) > 5
    assert len(refusing) > 5
    assert closing <= {told.code for told in close_codes(Limits())}
    assert refusing <= {told.code for told in error_codes()}


def test_the_committed_documents_are_fresh():
    call_command("contract", check=True)


def test_every_name_of_choices_is_of_choices_that_exist(settings):
    named = settings.SPECTACULAR_SETTINGS["ENUM_NAME_OVERRIDES"]

    assert [name for name, path in named.items() if not deep_import_string(path)] == []


def test_what_tests_declare_is_no_part_of_the_contract():
    assert "note.written" not in declared_events()
    assert NoteWritten.__name__ not in asyncapi_document(Limits())["components"]["schemas"]


@pytest.mark.django_db
def test_the_document_is_served_to_everybody_and_not_twice():
    first = Client().get("/api/asyncapi")

    assert (first.status_code, first["Content-Type"]) == (200, "application/json")
    assert first["Cache-Control"] == "public, max-age=3600"
    assert first.json()["asyncapi"] == "3.0.0"
    again = Client().get("/api/v1/asyncapi/", headers={"if-none-match": first["ETag"]})
    assert (again.status_code, again.content) == (304, b"")

"""Whatever is sent to these doors is read or refused, and never breaks anything. Pure."""

import json
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.api.errors import ApiError
from realtime.consumers.requests import MalformedError, parse
from realtime.custom.rules import DEEPEST, MOST_DATA_BYTES, MOST_EVENTS, is_topic, read_events
from realtime.stream.positions import Positions, read_id

values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)
events = st.fixed_dictionaries(
    {},
    optional={
        "topic": st.sampled_from(["custom:a", "custom:", "scores"]) | values,
        "type": st.sampled_from(["a.b", ""]) | values,
        "data": values,
        "more": values,
    },
)


@given(events | st.fixed_dictionaries({"events": st.lists(events) | values}) | values)
def test_a_body_is_read_or_refused(body):
    try:
        read = read_events(body)
    except ApiError as refused:
        faults = refused.errors
        read = []
    else:
        faults = ()
    assert bool(read) != bool(faults)
    "".join(fault.field for fault in faults).encode()
    assert len(read) <= MOST_EVENTS
    for event in read:
        assert is_topic(event.topic)
        assert len(event.data.encode()) <= MOST_DATA_BYTES
        json.loads(event.data)


@given(st.text() | values.map(json.dumps))
def test_a_frame_is_read_or_refused(text):
    with suppress(MalformedError):
        assert parse(text).op


@given(st.text())
def test_an_id_is_read_or_ignored(text):
    assert set(read_id(text, ["note:1"])) <= {"note:1"}


@given(
    st.dictionaries(
        st.from_regex(r"[a-z]{1,20}(:[a-z0-9_.-]{1,64})?", fullmatch=True),
        st.integers(0, 10**17),
        max_size=200,
    )
)
def test_an_id_says_where_a_stream_was_in_each_topic(reached):
    positions = Positions()
    for topic, seq in reached.items():
        started = {
            "op": "subscribed",
            "id": None,
            "topic": topic,
            "epoch": "e1",
            "seq": 0,
            "mode": "",
        }
        assert positions.move(json.dumps(started, separators=(",", ":")))
        assert positions.move(f'{{"op":"event","topic":"{topic}","seq":{seq},"type":"x"}}')

    read = read_id(str(positions), reached)
    assert {topic: (at.seq, at.epoch) for topic, at in read.items()} == {
        topic: (seq, "e1") for topic, seq in reached.items()
    }


@pytest.mark.parametrize("levels", [DEEPEST, DEEPEST + 1])
def test_depth_counts_levels_and_not_brackets(levels):
    wide = [[0]] * 500
    for _ in range(levels - 2):
        wide = [wide]
    body = {"topic": "custom:a", "type": "x", "data": wide}
    if levels <= DEEPEST:
        assert len(read_events(body)) == 1
    else:
        with pytest.raises(ApiError):
            read_events(body)

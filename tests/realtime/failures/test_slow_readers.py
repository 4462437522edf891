"""Readers that stop reading: each is ended, the others hear everything, and memory stays where it was."""

import json
from contextlib import ExitStack

import pytest
from websockets.frames import Close, Opcode

from tests.realtime.failures.talking import ask, frame, open_socket
from tests.realtime.notes import write_note
from tests.realtime.raw_socket import raw_socket

pytestmark = [
    pytest.mark.django_db(transaction=True),
    pytest.mark.processes,
    pytest.mark.usefixtures("here"),
]

STUCK = 40


def test_forty_that_stop_reading_slow_nobody_and_cost_a_bounded_amount(house):
    """12 MB of events for each; what they are kept waiting with is the same bytes for all."""
    with ExitStack() as stack, open_socket(house) as quick:
        stuck = [
            stack.enter_context(raw_socket(house.host, receive_buffer=4096)) for _ in range(STUCK)
        ]
        for each in stuck:
            each.send_text(json.dumps({"op": "subscribe", "topic": "custom:slow"}))
            each.read_frames(2)
        ask(quick, op="subscribe", topic="custom:slow")
        before, most = house.resident_mb(), 0.0
        for number in range(1, 201):
            write_note("custom:slow", number, "x" * 60_000)
            assert frame(quick)["seq"] == number
            most = max(most, house.resident_mb())
        for each in stuck:
            each.read_until_the_close(20)

    # What a transport holds, 64 KiB and a piece more, is each one's own; the queues share 4 MiB of frames.
    assert most - before < 40
    for each in stuck:
        frames, _ = each.frames()
        assert Close.parse(frames[-1].data).code == 4413
        events = [json.loads(one.data) for one in frames if one.opcode is Opcode.TEXT][2:-1]
        assert [event["seq"] for event in events] == list(range(1, len(events) + 1))

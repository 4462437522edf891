"""8.3: signs of life."""

import json
from contextlib import contextmanager

from websockets.frames import Close, Opcode

from tests.realtime.raw_socket import raw_socket
from tests.realtime.wire.talking import PATIENCE_SECONDS, ask, opened

HEARTBEAT_SECONDS, SILENCE_SECONDS = 1, 4
ENVIRONMENT = {
    "MARQUEE_WS_HEARTBEAT_SECONDS": str(HEARTBEAT_SECONDS),
    "MARQUEE_WS_SILENCE_SECONDS": str(SILENCE_SECONDS),
}
_PONG_WITHIN_SECONDS = str(SILENCE_SECONDS - HEARTBEAT_SECONDS)
# A server without our protocol class goes by its own.
OPTIONS = {
    "ours": (),
    "stock": ("--ws-ping-interval", "1", "--ws-ping-timeout", _PONG_WITHIN_SECONDS),
    "daphne": ("--ping-interval", "1", "--ping-timeout", _PONG_WITHIN_SECONDS),
}
_ENDS = {"ours": (["SILENT"], 4408), "stock": ([], 1011), "daphne": ([], 1011)}


@contextmanager
def who_never_answers_a_ping_is_dropped_and_a_pong_is_life(web, kind):
    """It takes seconds, in which there is time for other lines."""
    with raw_socket(web.host) as silent, opened(web, ping_interval=None) as (quiet, hello):
        assert hello["heartbeat"] == HEARTBEAT_SECONDS
        yield
        silent.read_until_the_close(PATIENCE_SECONDS)
        frames, _ = silent.frames()
        said = [json.loads(each.data) for each in frames if each.opcode is Opcode.TEXT]
        assert Opcode.PING in [each.opcode for each in frames]
        assert ([each["code"] for each in said[1:]], Close.parse(frames[-1].data).code) == _ENDS[
            kind
        ]
        assert ask(quiet, op="ping") == {"op": "pong"}

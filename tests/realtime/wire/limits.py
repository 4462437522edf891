"""8.5: how much is too much."""

import time
from contextlib import ExitStack
from itertools import repeat

from tests.factories import UserFactory
from tests.realtime.flood import flood
from tests.realtime.wire.talking import (
    ask,
    bearer,
    opened,
    the_end,
)

PER_ACCOUNT, PER_ADDRESS, TOPICS = 20, 24, 200
# 60 frames at once, and 20 a second.
_AT_ONCE, _APART_SECONDS = 55, 1 / 20


def limits_end_with_their_codes(web):
    with opened(web) as (client, _):
        client.send("x" * 65_537)
        codes, close = the_end(client)
        assert close == 1009
        assert set(codes) <= {"FRAME_TOO_LARGE"}
    with opened(web, max_queue=None) as (client, _):
        flood(client, repeat('{"op":"ping"}', 5_000))
        assert the_end(client) == (["TOO_MANY_FRAMES"], 4429)
    with opened(web, "/ws/scores/999999/") as (client, _):
        assert the_end(client) == (["NOT_FOUND"], 4403)
    _too_many_connections(web)


def who_leaves_is_answered_with_1000(web):
    with opened(web) as (client, _):
        client.close()
        assert client.protocol.close_rcvd.code == 1000


def topics_are_two_hundred_at_most(web):
    """As fast as frames may come, which takes seconds."""
    with opened(web) as (client, _):
        for number in range(TOPICS):
            _keep_to_the_pace(number)
            begun = ask(client, op="subscribe", topic=f"custom:topic-{number}")
            assert begun["mode"] == "snapshot", begun
        _keep_to_the_pace(TOPICS)
        assert ask(client, op="subscribe", topic="custom:topic-0")["mode"] == "snapshot"
        _keep_to_the_pace(TOPICS)
        client.send('{"op": "subscribe", "topic": "custom:one-more"}')
        assert the_end(client) == (["TOO_MANY_SUBSCRIPTIONS"], 4429)


def _keep_to_the_pace(number):
    if number >= _AT_ONCE:
        time.sleep(_APART_SECONDS)


def _too_many_connections(web):
    by_token = {"additional_headers": bearer(UserFactory())}
    for most, options in ((PER_ACCOUNT, by_token), (PER_ADDRESS, {})):
        with ExitStack() as held:
            for _ in range(most):
                held.enter_context(opened(web, **options))
            with opened(web, **options) as (client, hello):
                assert hello["op"] == "hello"
                assert the_end(client) == (["TOO_MANY_CONNECTIONS"], 4429)

"""8.5: how much is too much."""

from contextlib import ExitStack
from itertools import repeat

from tests.factories import UserFactory
from tests.realtime.flood import flood
from tests.realtime.wire.talking import (
    bearer,
    opened,
    the_end,
)

PER_ACCOUNT, PER_ADDRESS = 20, 24


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


def _too_many_connections(web):
    by_token = {"additional_headers": bearer(UserFactory())}
    for most, options in ((PER_ACCOUNT, by_token), (PER_ADDRESS, {})):
        with ExitStack() as held:
            for _ in range(most):
                held.enter_context(opened(web, **options))
            with opened(web, **options) as (client, hello):
                assert hello["op"] == "hello"
                assert the_end(client) == (["TOO_MANY_CONNECTIONS"], 4429)

"""Addresses of one topic: contract 8.1."""

import pytest

from tests.realtime.test_identity import the_end


@pytest.mark.parametrize("path", ["/ws/notifications/", "/ws/feed", "/ws/scores/404"])
def test_an_address_of_one_topic_that_is_not_to_be_had_says_so_and_closes(server, path):
    with server.open(path) as client:
        assert the_end(client) == ("error", "NOT_FOUND", 4403)

"""Section 8 of the contract, line by line, on every server: each a process of its own, spoken to over the wire.

Starting a process is the slow part, so each serves all lines. What other files show on real processes
is left to them: `test_servers` (fan-out, 1012, 4400, 4413), `test_endings` (4401), `failures` (resuming).
"""

import pytest

from tests.realtime.processes import KINDS, web_of
from tests.realtime.wire import callers, frames, limits, ways

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.processes]

LINES = (
    callers.whoever_calls_is_known,
    callers.a_ticket_is_used_once,
    callers.a_wrong_credential_ends_with_4401_and_one_that_lacks_the_scope_with_4403,
    callers.origins_are_looked_at_whatever_the_credentials,
    frames.ids_come_back_and_fields_that_are_not_known_do_no_harm,
    frames.every_topic_begins_with_its_state,
    frames.a_position_that_means_nothing_is_a_fresh_start,
    frames.a_signal_has_no_number,
    frames.a_viewing_profile_is_ones_own,
    ways.what_is_published_comes_by_every_way,
    ways.only_custom_topics_are_published_on,
    limits.limits_end_with_their_codes,
)


@pytest.mark.parametrize("kind", KINDS)
def test_every_line_holds(transactional_db, tmp_path, kind):
    environment = {
        "MARQUEE_WS_MAX_PER_ADDRESS": str(limits.PER_ADDRESS),
        "MARQUEE_RATE_LIMITS": "on",
    }
    with web_of(kind, tmp_path / "web.log", **environment) as web:
        for line in LINES:
            line(web)

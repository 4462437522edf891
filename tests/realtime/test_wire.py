"""Section 8 of the contract, line by line, on every server: each a process of its own, spoken to over the wire.

Starting a process is the slow part, so each serves all lines. What other files show on real processes
is left to them: `test_servers` (fan-out, 1012, 4400, 4413), `test_endings` (4401), `failures` (resuming),
`webhooks/test_processes` (8.6).
"""

import runpy
from concurrent.futures import ThreadPoolExecutor

import pytest
from django.core.exceptions import ImproperlyConfigured

from tests.realtime.processes import KINDS, ROOT, web_of
from tests.realtime.wire import callers, custom, frames, history, limits, silence, tickets, ways
from tests.realtime.wire.talking import LISTED

LINES = (
    callers.whoever_calls_is_known,
    callers.a_token_may_come_in_a_frame,
    callers.a_wrong_credential_ends_with_4401_and_one_that_lacks_the_scope_with_4403,
    callers.origins_are_looked_at_whatever_the_credentials,
    tickets.a_ticket_is_used_once,
    tickets.a_ticket_is_over_after_half_a_minute,
    tickets.a_ticket_of_a_page_is_of_no_use_elsewhere,
    frames.ids_come_back_and_fields_that_are_not_known_do_no_harm,
    frames.every_topic_begins_with_its_state,
    frames.a_position_that_means_nothing_is_a_fresh_start,
    frames.who_leaves_a_topic_hears_no_more,
    frames.private_topics_are_everybodys_own_under_one_name,
    frames.an_address_of_one_topic_has_it_subscribed,
    frames.a_signal_has_no_number,
    frames.a_viewing_profile_is_ones_own,
    history.what_is_rolled_back_never_was,
    history.who_missed_more_than_is_kept_begins_anew,
    history.a_snapshot_and_its_number_are_of_one_moment,
    custom.narrowing_a_topic_cuts_off_whoever_follows_it,
    custom.an_administrator_publishes_anywhere_and_a_member_on_their_own,
    custom.a_hundred_at_once_and_no_more,
    ways.what_is_published_comes_by_every_way,
    ways.only_custom_topics_are_published_on,
    ways.webhooks_lead_nowhere_inside,
    limits.who_leaves_is_answered_with_1000,
)
# These want the server for themselves: they count its sockets, or cut all of them off.
LAST_LINES = (limits.limits_end_with_their_codes, history.a_history_that_is_lost_is_a_fresh_start)


@pytest.mark.processes
@pytest.mark.parametrize("kind", KINDS)
def test_every_line_holds(transactional_db, tmp_path, kind):
    environment = {
        "MARQUEE_WS_MAX_PER_ADDRESS": str(limits.PER_ADDRESS),
        "MARQUEE_RATE_LIMITS": "on",
        "ALLOWED_ORIGINS": LISTED,
        **silence.ENVIRONMENT,
    }
    options = silence.OPTIONS[kind]
    with web_of(kind, tmp_path / "web.log", options=options, **environment) as web:
        with (
            silence.who_never_answers_a_ping_is_dropped_and_a_pong_is_life(web, kind),
            ThreadPoolExecutor(1) as beside,
        ):
            if kind == "ours":  # no server has a part in it, and it is long
                counted = beside.submit(limits.topics_are_two_hundred_at_most, web)
            for line in LINES:
                line(web)
            if kind == "ours":
                counted.result()
        for line in LAST_LINES:
            line(web)


@pytest.mark.parametrize(
    ("heartbeat", "silence_"), [("0", "60"), ("301", "900"), ("25", "49"), ("25", "901")]
)
def test_a_heartbeat_that_makes_no_sense_starts_nothing(monkeypatch, heartbeat, silence_):
    monkeypatch.setenv("MARQUEE_WS_HEARTBEAT_SECONDS", heartbeat)
    monkeypatch.setenv("MARQUEE_WS_SILENCE_SECONDS", silence_)

    with pytest.raises(ImproperlyConfigured, match="MARQUEE_WS_"):
        runpy.run_path(str(ROOT / "project/settings/live.py"))

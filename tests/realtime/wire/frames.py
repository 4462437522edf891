"""8.3 and 8.4: what is said, and what topics begin with."""

import json

from realtime.contract.declared import declared_snapshots
from realtime.contract.examples import event_example
from realtime.events import MatchClock
from realtime.publishing import signal
from tests.factories import TitleFactory, UserFactory
from tests.realtime.notes import write_note
from tests.realtime.wire.talking import (
    ask,
    cookie,
    frame,
    opened,
)
from tests.sports.makers import a_match


def ids_come_back_and_fields_that_are_not_known_do_no_harm(web):
    with opened(web) as (client, _):
        for id_ in (0, -7, "x" * 64):
            assert ask(client, op="ping", id=id_, later="?") == {"op": "pong", "id": id_}
        assert ask(client, op="ping") == {"op": "pong"}
        left = ask(client, op="unsubscribe", id=1, topic="scores")
        assert left == {"op": "unsubscribed", "id": 1, "topic": "scores"}
        for id_ in ("x" * 65, 1.5, True, [1]):
            assert ask(client, op="ping", id=id_)["code"] == "MALFORMED_FRAME"
            assert ask(client, op="ping") == {"op": "pong"}
        mine = ask(client, op="subscribe", id=2, topic="me")
        assert (mine["op"], mine["id"], mine["code"]) == ("error", 2, "NOT_AUTHENTICATED")


def every_topic_begins_with_its_state(web):
    ana = UserFactory()
    ids = {"match": a_match().pk, "movie": TitleFactory().pk, "user": ana.pk}
    with opened(web, additional_headers=cookie(ana), origin=web.url) as (client, _):
        for pattern, snapshot in declared_snapshots().items():
            topic = pattern.replace("{id}", str(ids.get(pattern.partition(":")[0])))
            client.send(json.dumps({"op": "subscribe", "id": topic, "topic": topic}))
            while (said := frame(client)).get("id") != topic:
                assert said["op"] in ("event", "signal")
            assert (said["op"], said["mode"], said["topic"]) == ("subscribed", "snapshot", topic)
            snapshot.model_validate(said["snapshot"])
    with opened(web) as (client, _):
        fresh = ask(client, op="subscribe", topic="custom:never-used")
        assert (fresh["seq"], fresh["snapshot"]) == (0, None)


def a_position_that_means_nothing_is_a_fresh_start(web):
    with opened(web) as (client, _):
        begun = ask(client, op="subscribe", topic="scores")
        write_note("scores", 1)
        assert frame(client)["seq"] == begun["seq"] + 1
        head, epoch = begun["seq"] + 1, begun["epoch"]
        for place, mode in (
            ({"since": head}, "resumed"),
            ({"since": head, "epoch": epoch}, "resumed"),
            ({"since": head + 1}, "snapshot"),
            ({"since": head, "epoch": "another"}, "snapshot"),
        ):
            answer = ask(client, op="subscribe", topic="scores", **place)
            assert (answer["mode"], answer["seq"], answer["epoch"]) == (mode, head, epoch), place
            assert ("snapshot" in answer) == (mode == "snapshot")


def who_leaves_a_topic_hears_no_more(web):
    with opened(web) as (client, _), opened(web) as (other, _):
        for each in (client, other):
            ask(each, op="subscribe", topic="scores")
        ask(client, op="unsubscribe", topic="scores")
        write_note("scores", 1)
        assert frame(other)["type"] == "note.written"
        assert ask(client, op="ping") == {"op": "pong"}


def private_topics_are_everybodys_own_under_one_name(web):
    ana, ben = UserFactory(), UserFactory()
    by_ana, by_ben = (
        {"additional_headers": cookie(user), "origin": web.url} for user in (ana, ben)
    )
    with opened(web, **by_ana) as (hers, _), opened(web, **by_ben) as (his, _):
        for each in (hers, his):
            ask(each, op="subscribe", topic="me")
        write_note(f"me@{ana.pk}", 1)
        write_note(f"me@{ben.pk}", 2)
        for each, number in ((hers, 1), (his, 2)):
            said = frame(each)
            assert (said["topic"], said["data"]["number"]) == ("me", number)


def an_address_of_one_topic_has_it_subscribed(web):
    match = a_match()
    with opened(web, f"/ws/scores/{match.pk}/") as (client, _):
        begun = frame(client)
        assert (begun["op"], begun["topic"]) == ("subscribed", f"match:{match.pk}")
        assert ask(client, op="subscribe", topic="scores")["mode"] == "snapshot"


def a_signal_has_no_number(web):
    match = a_match()
    topic = f"match:{match.pk}"
    with opened(web) as (client, _):
        ask(client, op="subscribe", topic=topic)
        signal(topic, event_example(MatchClock))
        said = frame(client)
        assert said.keys() == {"op", "topic", "type", "at", "data"}
        assert (said["op"], said["type"], said["topic"]) == ("signal", "match.clock", topic)


def a_viewing_profile_is_ones_own(web):
    """Which of them is meant may be named; somebody else's is no answer."""
    ana, ben = UserFactory(), UserFactory()
    [mine], [theirs] = (user.profiles.values_list("pk", flat=True) for user in (ana, ben))
    with opened(web, additional_headers=cookie(ana), origin=web.url) as (client, _):
        refused = ask(client, op="subscribe", id=1, topic="recommendations", profile=theirs)
        begun = ask(client, op="subscribe", topic="recommendations", profile=mine)
    assert begun["mode"] == "snapshot"
    assert (refused["op"], refused["id"], refused["code"]) == ("error", 1, "VALIDATION_ERROR")

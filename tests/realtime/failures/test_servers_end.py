"""A server process is killed, or drained for a deploy, while a crowd follows: all come back and miss nothing."""

import asyncio
import random
from collections import Counter

import pytest
from django.db import connection

from tests.realtime.failures.crowd import Crowd, shorter_waits
from tests.realtime.notes import write_notes
from tests.realtime.processes import web_of
from tests.realtime.test_example_client import marquee

pytestmark = [
    pytest.mark.django_db(transaction=True),
    pytest.mark.processes,
    pytest.mark.usefixtures("here"),
]


async def publish(topic, numbers):
    """One transaction for each, by a connection of that thread."""

    def work():
        try:
            for number in numbers:
                write_notes(topic, range(number, number + 1))
        finally:
            connection.close()

    await asyncio.to_thread(work)


def test_a_killed_server_loses_no_event_of_a_thousand_clients(house, many):
    topic = "custom:killed-server"

    async def story():
        crowd = Crowd(house.url, topic, many)
        crowd.come()
        await crowd.until_all_are_there()
        await publish(topic, range(1, 11))
        # Some of these are under way in that moment.
        under_way = asyncio.create_task(publish(topic, range(11, 21)))
        await crowd.until_all_saw(10)
        house.kill()
        await under_way
        await asyncio.to_thread(house.start)
        await publish(topic, range(21, 26))
        await crowd.until_all_saw(25)
        await crowd.leave()
        return crowd

    with shorter_waits(3):
        crowd = asyncio.run(story())

    assert Counter(map(tuple, crowd.seen)) == {tuple(range(1, 26)): many}
    assert set(crowd.snapshots) == {1}
    assert "Traceback" not in house.log.read_text()


def test_after_a_restart_clients_come_back_spread_over_ten_seconds():
    dice = random.Random(7).random

    for failures in (0, 1, 9):
        waits = [marquee.seconds_to_wait(1012, failures, dice) for _ in range(1000)]
        each_second = Counter(int(wait) for wait in waits)

        assert set(each_second) == set(range(10))
        assert max(each_second.values()) < 150


def test_a_deploy_says_goodbye_to_all_and_they_go_on_at_the_next_process(
    house, environment, many, tmp_path
):
    topic, size = "custom:deploy", many // 4

    async def story(old):
        crowd = Crowd(old.url, topic, size)
        crowd.come()
        await crowd.until_all_are_there()
        going_on = asyncio.create_task(publish(topic, range(1, 101)))
        await crowd.until_all_saw(5)
        crowd.go_elsewhere(house.url)
        old.terminate()
        await asyncio.to_thread(old.process.wait, 20)
        await going_on
        await crowd.until_all_saw(100)
        await crowd.leave()
        return crowd

    ends = []
    code_of = marquee._code_of
    with (
        web_of("ours", tmp_path / "old.log", **environment) as old,
        shorter_waits(10),
        pytest.MonkeyPatch.context() as patch,
    ):
        patch.setattr(marquee, "_code_of", lambda over: ends.append(code_of(over)) or ends[-1])
        crowd = asyncio.run(story(old))

    assert Counter(map(tuple, crowd.seen)) == {tuple(range(1, 101)): size}
    assert Counter(ends) == {1012: size}
    assert "Traceback" not in old.log.read_text()

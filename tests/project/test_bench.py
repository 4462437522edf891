"""What measures: percentiles and the table, memory, steady load, and push against a real server."""

import os
import subprocess
import sys

import pytest
from asgiref.sync import async_to_sync
from django.utils import timezone

from project.bench.figures import Row, percentile, spread, table
from project.bench.memory import resident_megabytes
from project.bench.reaching import goal_to_socket, rating_to_rails
from project.bench.steady_load import LoadError, ask_steadily
from sports.live.demo_goals import DemoGoalError
from sports.providers.demo.seed import seed_match_day
from tests.factories import TitleFactory
from tests.serving import serving


@pytest.mark.parametrize(
    ("share", "value"), [(0.5, 5), (0.95, 10), (0.1, 1), (0.11, 2), (1, 10), (0, 1)]
)
def test_a_percentile_is_a_value_that_was_measured(share, value):
    assert percentile([10, 1, 2, 3, 4, 5, 6, 7, 8, 9], share) == value


def test_nothing_has_no_percentile():
    with pytest.raises(ValueError, match="nothing"):
        percentile([], 0.5)


def test_the_table_is_markdown():
    text = table([Row("start", spread([1, 2, 30]), "≤ 5 ms")])

    assert text.splitlines()[-1] == "| start | 2 / 30 / 30 ms (3) | ≤ 5 ms |"


def test_memory_counts_children():
    code = "block = b'x' * 60_000_000; print(flush=True); input()"
    with subprocess.Popen(
        [sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as child:
        child.stdout.readline()
        own, all_of_it = resident_megabytes(child.pid), resident_megabytes(os.getpid())
        child.stdin.write(b"\n")
        child.stdin.close()

    assert 57 < own < all_of_it


@pytest.fixture
def product(transactional_db):
    with serving() as running:
        yield running


def test_steady_load_counts_every_answer_and_stops_at_a_failure(product):
    ask = async_to_sync(ask_steadily)

    assert len(ask(product.url, ["/health/live"], clients=3, seconds=1)) == 3
    with pytest.raises(LoadError, match="404"):
        ask(product.url, ["/api/nothing"], clients=1, seconds=1)


def test_a_goal_is_timed_to_the_socket(product):
    with pytest.raises(DemoGoalError):
        async_to_sync(goal_to_socket)(product.ws_url, 1)
    seed_match_day(timezone.now(), lambda share: None)

    assert len(async_to_sync(goal_to_socket)(product.ws_url, 1)) == 1


def test_a_rating_is_timed_to_the_new_rails(product, client):
    films = TitleFactory.create_batch(4)
    body = {"username": "timer", "email": "timer@example.org", "password": "Lantern-harbour-42"}
    token = client.post("/api/register", body, content_type="application/json").json()["data"]

    taken = async_to_sync(rating_to_rails)(
        product.url, product.ws_url, token["access_token"], [films[0].pk, films[1].pk]
    )

    assert len(taken) == 2

"""Two processes with news of the same match at the same time."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
from django.db import connection

from sports.live.services import ingest
from tests.sports.makers import a_match, a_report, goal, kickoff, kinds_stored

pytestmark = pytest.mark.django_db(transaction=True)


def at_once(*reports):
    barrier = Barrier(len(reports))

    def take_in(report):
        try:
            barrier.wait(timeout=10)
            return ingest(report)
        finally:
            connection.close()

    with ThreadPoolExecutor(len(reports)) as pool:
        return sorted(pool.map(take_in, reports))


def test_the_same_goal_from_two_sides_is_announced_once(published):
    match = a_match()
    ingest(a_report(match, kickoff()))
    said = a_report(match, kickoff(), goal("g1", 9, 1, 0), at=9)

    assert at_once(said, said, said) == [0, 0, 1]

    assert published(f"match:{match.pk}").count("match.goal") == 1
    assert published("scores") == ["match.started", "match.score_changed"]


def test_whatever_comes_first_the_newest_report_is_what_stays(published):
    match = a_match()
    ingest(a_report(match, kickoff()))
    first = a_report(match, kickoff(), goal("g1", 9, 1, 0), at=9)
    second = a_report(match, kickoff(), goal("g1", 9, 1, 0), goal("g2", 10, 2, 0), at=10)

    at_once(second, first)

    match.refresh_from_db()
    assert (match.home_score, kinds_stored(match)) == (2, ["kickoff", "goal", "goal"])
    assert published(f"match:{match.pk}").count("match.goal") == 2


def test_matches_of_one_moment_do_not_wait_for_each_other_for_ever(published):
    matches = [a_match() for _ in range(4)]

    told = at_once(*(a_report(match, kickoff()) for match in matches))

    assert told == [2, 2, 2, 2]
    assert published("scores") == ["match.started"] * 4

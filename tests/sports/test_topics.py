"""What a socket gets when it subscribes."""

import pytest

from project.topics import TOPICS
from realtime.topics import find_topic
from realtime.topics.rules import ANONYMOUS
from sports.live.services import ingest
from tests.sports.makers import a_match, a_report, kickoff

pytestmark = pytest.mark.django_db


def snapshot(name):
    found = find_topic(TOPICS, name, ANONYMOUS)
    assert found is not None
    assert found.rule.may_subscribe(ANONYMOUS, found.subject)
    return found.rule.snapshot(ANONYMOUS, found.subject)


def test_scores_are_the_matches_in_play(django_assert_num_queries):
    live, _ = a_match(), a_match()
    ingest(a_report(live, kickoff()))

    with django_assert_num_queries(2):
        assert [match.id for match in snapshot("scores").matches] == [live.pk]


def test_a_match_is_the_whole_match(django_assert_num_queries):
    match = a_match()
    ingest(a_report(match, kickoff()))

    with django_assert_num_queries(2):
        whole = snapshot(f"match:{match.pk}").match
    assert [event.kind for event in whole.events] == ["kickoff"]


def test_an_unknown_match_has_no_snapshot():
    assert snapshot("match:1") is None

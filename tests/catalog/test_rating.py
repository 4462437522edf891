"""Rating films on real PostgreSQL: counters, what is announced, races."""

import threading

import pytest
from django.db import connection

from catalog.library.events import RatingChanged
from catalog.library.models import Rating
from catalog.library.services import remove_rating, save_rating
from core.events.facts import Reactions
from realtime.log.reading import events_after
from tests.factories import TitleFactory, UserFactory, profile_of

pytestmark = pytest.mark.django_db

facts: list[RatingChanged] = []
REACTIONS = {RatingChanged: Reactions(within=(facts.append,))}


@pytest.fixture(autouse=True)
def emitted(settings):
    settings.MARQUEE_REACTIONS = f"{__name__}.REACTIONS"
    facts.clear()
    return facts


def test_a_rating_counts_and_is_announced(published, emitted):
    title, profile = TitleFactory(), profile_of(UserFactory())

    summary = save_rating(profile_id=profile, title_id=title.pk, half_stars=9)

    assert (summary.average, summary.count, summary.histogram[8]) == (4.5, 1, 1)
    assert published(f"movie:{title.pk}") == ["movie.rating_changed"]
    assert emitted == [RatingChanged(profile, title.pk, 9)]


def test_the_same_rating_again_changes_and_announces_nothing(published, emitted):
    title, profile = TitleFactory(), profile_of(UserFactory())

    save_rating(profile_id=profile, title_id=title.pk, half_stars=9)
    again = save_rating(profile_id=profile, title_id=title.pk, half_stars=9)

    assert again.count == 1
    assert len(published(f"movie:{title.pk}")) == 1
    assert len(emitted) == 1


def test_a_changed_rating_moves_and_a_withdrawn_one_goes(emitted):
    title, profile = TitleFactory(), profile_of(UserFactory())

    save_rating(profile_id=profile, title_id=title.pk, half_stars=9)
    moved = save_rating(profile_id=profile, title_id=title.pk, half_stars=2)
    gone = remove_rating(profile_id=profile, title_id=title.pk)

    assert (moved.count, moved.average) == (1, 1.0)
    assert (gone.count, gone.average) == (0, None)
    assert not Rating.objects.exists()
    assert [fact.half_stars for fact in emitted] == [9, 2, None]


def test_withdrawing_what_is_not_there_does_nothing(published):
    title, profile = TitleFactory(), profile_of(UserFactory())

    remove_rating(profile_id=profile, title_id=title.pk)

    assert published(f"movie:{title.pk}") == []


@pytest.mark.django_db(transaction=True)
def test_people_who_rate_at_once_are_announced_one_by_one():
    title = TitleFactory()
    profiles = [profile_of(user) for user in UserFactory.create_batch(8)]

    def rate(profile):
        save_rating(profile_id=profile, title_id=title.pk, half_stars=8)
        connection.close()

    people = [threading.Thread(target=rate, args=(profile,)) for profile in profiles]
    for person in people:
        person.start()
    for person in people:
        person.join()

    events = events_after(f"movie:{title.pk}", 0, limit=100).events
    assert [f'"count":{number}' in event.data for number, event in enumerate(events, 1)] == [
        True
    ] * 8

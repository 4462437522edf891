"""Keeping and announcing rails, and taking feedback, on real PostgreSQL."""

import json
import threading
from datetime import timedelta

import pytest
from django.db import connection
from django.utils import timezone
from kombu.exceptions import OperationalError

from catalog.library.events import RatingChanged
from catalog.library.services import remove_rating, save_rating
from core.api.errors import InvalidError, NotFoundError
from realtime.log.reading import events_after
from realtime.topics import Caller
from recsys.serving import services, tasks
from recsys.serving.events import FilmDismissed
from recsys.serving.models import Dismissal, Feedback, RailState, Slate
from recsys.serving.reactions import after_dismissal, after_rating
from recsys.serving.services import current_rails, refresh_rails, take_feedback, topic_of
from recsys.serving.topics import own_profile, rails_snapshot
from recsys.training.services import train
from tests.recsys.conftest import add_ratings

pytestmark = pytest.mark.django_db


def updates(profile_id):
    """What was announced to a profile, oldest first."""
    events = events_after(topic_of(profile_id), 0, limit=100).events
    return [json.loads(event.data) for event in events]


def shown(state):
    return {item["movie"] for rail in state.rails for item in rail["items"]}


def test_a_newcomer_gets_rails_and_they_are_kept(village, newcomer):
    state = current_rails(newcomer)

    assert (state.generation, state.rails[0]["id"]) == (1, "top")
    assert len(state.rails[0]["items"]) == 20
    assert state.model == f"blend-2/{village_model()}"
    assert current_rails(newcomer).generation == 1


def village_model():
    from recsys.training.selectors import serving_model

    return serving_model().name


def test_kept_rails_cost_four_queries(village, newcomer, django_assert_num_queries):
    current_rails(newcomer)

    with django_assert_num_queries(4):
        current_rails(newcomer)


def test_a_rating_brings_its_kind_forward_and_is_gone_itself(village, newcomer):
    current_rails(newcomer)
    add_ratings(newcomer, {film.pk: 10 for film in village.noirs[:3]}, days_ago=-0.001)

    after_rating(RatingChanged(newcomer, village.noirs[2].pk, 10))

    state = RailState.objects.get(pk=newcomer)
    first = [item["movie"] for item in state.rails[0]["items"]]
    assert set(first[:3]) <= village.noir_ids
    assert not shown(state) & {film.pk for film in village.noirs[:3]}
    [_, update] = updates(newcomer)
    assert update["generation"] == state.generation == 2
    assert update["reason"]["kind"] == "rated"
    assert update["reason"]["text"] == "you rated Noir 2 5"
    assert update["reason"]["movie"] == {"id": village.noirs[2].pk, "title": "Noir 2"}
    movie = update["rails"][0]["items"][0]["movie"]
    assert set(movie) == {"id", "title", "poster_url", "release_year"}


def test_the_same_fact_twice_changes_and_announces_nothing(village, newcomer):
    add_ratings(newcomer, {village.noirs[0].pk: 9})
    fact = RatingChanged(newcomer, village.noirs[0].pk, 9)

    after_rating(fact)
    after_rating(fact)

    assert len(updates(newcomer)) == 1


def test_a_burst_of_ratings_is_one_change(village, newcomer):
    add_ratings(newcomer, {film.pk: 9 for film in village.noirs[:4]})

    for film in village.noirs[:4]:
        after_rating(RatingChanged(newcomer, film.pk, 9))

    assert [update["generation"] for update in updates(newcomer)] == [1]


def test_withdrawing_a_rating_says_so(village, newcomer):
    film = village.noirs[0]
    save_rating(profile_id=newcomer, title_id=film.pk, half_stars=9)
    after_rating(RatingChanged(newcomer, film.pk, 9))
    remove_rating(profile_id=newcomer, title_id=film.pk)

    after_rating(RatingChanged(newcomer, film.pk, None))

    assert updates(newcomer)[-1]["reason"]["text"] == "you withdrew your rating of Noir 0"
    assert film.pk in shown(RailState.objects.get(pk=newcomer))


def test_facts_about_people_who_are_gone_are_let_go(village):
    after_rating(RatingChanged(10**9, village.noirs[0].pk, 9))
    after_dismissal(FilmDismissed(10**9, village.noirs[0].pk))
    tasks.refresh_rails(10**9)

    assert not RailState.objects.exists()


def test_rails_grow_old_but_are_announced_only_when_they_differ(village, newcomer):
    current_rails(newcomer)
    old = timezone.now() - timedelta(hours=1)
    RailState.objects.update(computed_at=old)

    state = current_rails(newcomer)

    assert (state.generation, len(updates(newcomer))) == (1, 1)
    assert state.computed_at > old


def test_slates_that_were_forgotten_are_logged_anew(village, newcomer):
    current_rails(newcomer)
    Slate.objects.update(shown_at=timezone.now() - timedelta(days=91))
    assert tasks.forget_old_slates() == len(RailState.objects.get().rails)
    RailState.objects.update(computed_at=timezone.now() - timedelta(hours=1))

    state = current_rails(newcomer)

    assert state.generation == 2
    assert Slate.objects.filter(pk=state.rails[0]["slate"]).exists()


def test_a_new_model_is_taken_up_by_the_refresh_of_active_people(village, newcomer):
    current_rails(newcomer)
    old = RailState.objects.get().fingerprint
    train()

    assert tasks.refresh_active() == 1

    assert RailState.objects.get().fingerprint != old


def test_people_who_stayed_away_are_not_refreshed(village, newcomer):
    current_rails(newcomer)
    RailState.objects.update(active_at=timezone.now() - timedelta(days=31))
    assert tasks.refresh_active() == 0

    current_rails(newcomer)

    assert services.active_profiles() == [newcomer]


def test_every_rail_is_logged_as_a_slate(village, newcomer):
    state = current_rails(newcomer)

    for rail in state.rails:
        slate = Slate.objects.get(pk=rail["slate"])
        assert (slate.profile_id, slate.rail, slate.model) == (newcomer, rail["id"], state.model)
        assert slate.title_ids == [item["movie"] for item in rail["items"]]


def test_a_dismissed_film_is_gone_for_good(village, newcomer, django_capture_on_commit_callbacks):
    rail = current_rails(newcomer).rails[0]
    film_id = rail["items"][0]["movie"]

    with django_capture_on_commit_callbacks(execute=True):
        take_feedback(
            profile_id=newcomer, slate=rail["slate"], title_id=film_id, kind=Feedback.Kind.DISMISS
        )

    state = RailState.objects.get(pk=newcomer)
    assert film_id not in shown(state)
    assert updates(newcomer)[-1]["reason"]["kind"] == "dismissed"
    add_ratings(newcomer, {village.noirs[0].pk: 9})
    assert film_id not in shown(refresh_rails(newcomer))


def test_feedback_counts_once(village, newcomer):
    rail = current_rails(newcomer).rails[0]
    for _ in range(2):
        take_feedback(
            profile_id=newcomer,
            slate=rail["slate"],
            title_id=rail["items"][0]["movie"],
            kind=Feedback.Kind.CLICK,
        )

    assert Feedback.objects.count() == 1
    assert not Dismissal.objects.exists()


def test_feedback_needs_a_film_of_an_own_slate(village, newcomer):
    rail = current_rails(newcomer).rails[0]
    film_id = rail["items"][0]["movie"]

    with pytest.raises(InvalidError):
        take_feedback(
            profile_id=newcomer, slate=rail["slate"], title_id=10**9, kind=Feedback.Kind.SEEN
        )
    with pytest.raises(NotFoundError):
        take_feedback(
            profile_id=newcomer + 1, slate=rail["slate"], title_id=film_id, kind=Feedback.Kind.SEEN
        )


def test_a_snapshot_is_what_is_kept(village, newcomer, django_assert_num_queries):
    state = current_rails(newcomer)
    caller = Caller(user_id=1, profile_id=newcomer)

    with django_assert_num_queries(5):
        snapshot = rails_snapshot(caller, None)

    assert snapshot.generation == 1
    assert [item.movie.id for item in snapshot.rails[0].items] == [
        item["movie"] for item in state.rails[0]["items"][:10]
    ]
    assert snapshot.rails[0].items[0].slate == state.rails[0]["slate"]
    assert own_profile(caller) == newcomer


def test_a_snapshot_before_there_are_rails_is_computed_and_then_kept(
    village, newcomer, django_capture_on_commit_callbacks
):
    with django_capture_on_commit_callbacks(execute=True):
        snapshot = rails_snapshot(Caller(user_id=1, profile_id=newcomer), None)

        assert not RailState.objects.exists()

    assert (snapshot.generation, snapshot.rails[0].items[0].slate) == (0, None)
    assert RailState.objects.get(pk=newcomer).generation == 1
    assert rails_snapshot(Caller(user_id=1), None) is None


def test_a_broker_that_is_down_does_not_refuse_a_subscription(
    village, newcomer, monkeypatch, django_capture_on_commit_callbacks
):
    def down(**_):
        raise OperationalError("no route")

    monkeypatch.setattr(tasks.refresh_rails, "apply_async", down)

    with django_capture_on_commit_callbacks(execute=True):
        assert rails_snapshot(Caller(user_id=1, profile_id=newcomer), None)

    assert not RailState.objects.exists()


@pytest.mark.django_db(transaction=True)
def test_ratings_at_once_are_announced_in_order_and_the_last_knows_all(village, newcomer, queue):
    def rate(film):
        save_rating(profile_id=newcomer, title_id=film.pk, half_stars=9)
        queue.deliver()
        connection.close()

    people = [threading.Thread(target=rate, args=(film,)) for film in village.noirs[:6]]
    for person in people:
        person.start()
    for person in people:
        person.join()

    generations = [update["generation"] for update in updates(newcomer)]
    assert generations == list(range(1, len(generations) + 1))
    rated = {film.pk for film in village.noirs[:6]}
    assert not shown(RailState.objects.get(pk=newcomer)) & rated


@pytest.mark.django_db(transaction=True)
def test_a_rating_reaches_the_log_through_the_outbox(village, newcomer, queue):
    save_rating(profile_id=newcomer, title_id=village.noirs[0].pk, half_stars=9)
    queue.deliver()
    save_rating(profile_id=newcomer, title_id=village.noirs[1].pk, half_stars=3)
    queue.deliver()

    assert [update["reason"]["text"] for update in updates(newcomer)] == [
        "you rated Noir 0 4½",
        "you rated Noir 1 1½",
    ]

"""When a viewing profile goes, so do its ratings, and the films' counters stay right."""

import time
from concurrent.futures import ThreadPoolExecutor

import pytest
from django.db import connection, transaction

from catalog.library.models import Rating, RatingTally
from catalog.library.services import save_rating
from catalog.search.history import remember_search
from catalog.search.models import SearchEntry
from core.api.errors import NotFoundError
from core.profiles.models import Profile
from core.profiles.services import delete_profile
from tests.callers import Caller
from tests.factories import TitleFactory, UserFactory, profile_of


def histogram(film) -> list[int]:
    return RatingTally.objects.get(pk=film.pk).histogram


@pytest.mark.django_db
def test_its_ratings_and_searches_are_gone_and_films_know(published):
    user = UserFactory()
    kids = Profile.objects.create(user=user, name="Kids")
    one, other = TitleFactory(), TitleFactory()
    for film in (one, other):
        save_rating(profile_id=kids.pk, title_id=film.pk, half_stars=10)
    save_rating(profile_id=profile_of(user), title_id=one.pk, half_stars=2)
    remember_search(profile_id=kids.pk, query="bears")

    assert Caller(user)("DELETE", f"/api/me/profiles/{kids.pk}").status_code == 204

    assert histogram(one) == [0, 1, 0, 0, 0, 0, 0, 0, 0, 0]
    assert histogram(other) == [0] * 10
    assert Rating.objects.count() == 1
    assert not SearchEntry.objects.exists()
    assert published(f"movie:{one.pk}") == ["movie.rating_changed"] * 3
    assert published(f"movie:{other.pk}") == ["movie.rating_changed"] * 2


@pytest.mark.django_db
def test_a_deleted_account_leaves_right_counters():
    user, other = UserFactory.create_batch(2)
    film = TitleFactory()
    for person in (user, other):
        save_rating(profile_id=profile_of(person), title_id=film.pk, half_stars=8)

    user.delete()

    assert histogram(film) == [0, 0, 0, 0, 0, 0, 0, 1, 0, 0]


@pytest.mark.django_db(transaction=True)
def test_ratings_in_the_moment_of_deletion_are_counted_or_refused():
    user, other = UserFactory.create_batch(2)
    kids = Profile.objects.create(user=user, name="Kids")
    films = TitleFactory.create_batch(8)

    def act(place: int) -> None:
        try:
            if place == 4:
                delete_profile(user.pk, kids.pk)
            else:
                save_rating(profile_id=kids.pk, title_id=films[place % 8].pk, half_stars=6)
            save_rating(profile_id=profile_of(other), title_id=films[place % 8].pk, half_stars=7)
        except NotFoundError:
            pass
        finally:
            connection.close()

    with ThreadPoolExecutor(4) as threads:
        list(threads.map(act, range(12)))

    for film in films:
        given = list(Rating.objects.filter(title=film).values_list("half_stars", flat=True))
        counted = RatingTally.objects.filter(pk=film.pk).values_list("histogram", flat=True).first()
        assert (counted or [0] * 10) == [given.count(step) for step in range(1, 11)]


@pytest.mark.django_db(transaction=True)
def test_a_rating_waits_for_the_deletion_and_holds_nothing_that_it_needs():
    user, film = UserFactory(), TitleFactory()
    kids = Profile.objects.create(user=user, name="Kids")
    save_rating(profile_id=profile_of(user), title_id=film.pk, half_stars=6)

    def rate() -> None:
        try:
            save_rating(profile_id=kids.pk, title_id=film.pk, half_stars=9)
        finally:
            connection.close()

    with ThreadPoolExecutor(1) as threads:
        with transaction.atomic():
            Profile.objects.select_for_update().get(pk=kids.pk)
            rating = threads.submit(rate)
            _until_somebody_waits()
            RatingTally.objects.select_for_update(nowait=True).get(pk=film.pk)
            delete_profile(user.pk, kids.pk)
        with pytest.raises(NotFoundError):
            rating.result()

    assert histogram(film) == [0, 0, 0, 0, 0, 1, 0, 0, 0, 0]


def _until_somebody_waits() -> None:
    """Until another connection waits for a lock of this one."""
    waiting = "SELECT 1 FROM pg_locks WHERE pg_backend_pid() = ANY(pg_blocking_pids(pid))"
    with connection.cursor() as cursor:
        for _ in range(1_000):
            cursor.execute(waiting)
            if cursor.fetchone():
                return
            time.sleep(0.01)
    raise AssertionError("nobody waits")

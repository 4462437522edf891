"""Leaving for good: no row and no file is left, and what others see is right."""

from datetime import timedelta

import pytest
from django.core.files.storage import storages
from django.utils import timezone
from django.utils.timezone import now

from catalog.library.models import Rating, RatingTally
from catalog.library.services import save_rating
from core.accounts.models import User
from core.api.errors import ConflictError
from core.audit.models import AuditEntry
from core.audit.services import record
from core.events.delivery import deliver
from core.people.pictures import keep_pictures
from core.personal_data import leaving
from core.personal_data.leaving import erase, erase_due, keep_account, request_deletion
from core.personal_data.models import Leaving, RestingUsername
from core.personal_data.usernames import is_resting
from realtime.log.models import Topic
from social.members.models import FollowCount
from social.members.services import set_follow
from tests.core.personal_data.traces import MARKER, leave_traces, mentions, personal_models
from tests.factories import TitleFactory, profile_of

pytestmark = pytest.mark.django_db


def _overdue(user, reviews="remove"):
    """As two weeks after asking."""
    request_deletion(user, reviews=reviews)
    ago = timezone.now() - timedelta(minutes=1)
    User.objects.filter(pk=user.pk).update(deletion_due_at=ago)


@pytest.fixture
def leaver(person):
    return person(
        f"{MARKER}-1",
        display_name=MARKER,
        bio=f"{MARKER} writes",
        location=MARKER,
        is_staff=True,
    )


def test_no_row_of_any_table_mentions_the_person_any_more(leaver, person):
    other, profile_id = person(), profile_of(leaver)
    rows = leave_traces(leaver, other)
    before = set(mentions(leaver.pk, profile_id))
    assert set(rows) == set(personal_models())
    assert len(before) > 60

    # Not by asking, which would end tokens and sessions before.
    ago = timezone.now() - timedelta(minutes=1)
    User.objects.filter(pk=leaver.pk).update(deletion_requested_at=ago, deletion_due_at=ago)
    assert erase(leaver.pk) is True
    deliver()

    assert list(mentions(leaver.pk, profile_id)) == []
    assert User.objects.filter(pk=other.pk).exists()


def test_counters_of_films_are_right_at_once(leaver, person, published):
    stays, film, other_film = person(), TitleFactory(), TitleFactory()
    second = leaver.profiles.create(name="Second")
    for profile_id, half_stars in ((profile_of(leaver), 9), (second.pk, 2), (profile_of(stays), 7)):
        save_rating(profile_id=profile_id, title_id=film.pk, half_stars=half_stars)
    save_rating(profile_id=profile_of(leaver), title_id=other_film.pk, half_stars=4)
    _overdue(leaver, reviews="anonymise")

    erase(leaver.pk)

    assert RatingTally.objects.get(pk=film.pk).histogram == [0, 0, 0, 0, 0, 0, 1, 0, 0, 0]
    assert RatingTally.objects.get(pk=other_film.pk).histogram == [0] * 10
    assert Rating.objects.count() == 1
    assert published(f"movie:{film.pk}") == ["movie.rating_changed"] * 4


def test_followers_of_others_are_counted_without_the_person(leaver, person):
    ana, ben = person("ana"), person("ben")
    set_follow(follower_id=leaver.pk, followed_id=ana.pk, following=True)
    set_follow(follower_id=ben.pk, followed_id=ana.pk, following=True)
    set_follow(follower_id=ana.pk, followed_id=leaver.pk, following=True)
    _overdue(leaver)

    erase(leaver.pk)

    assert FollowCount.objects.get(pk=ana.pk).followers == 1
    assert FollowCount.objects.get(pk=ana.pk).following == 0


def test_files_are_gone(leaver, settings, tmp_path, django_capture_on_commit_callbacks):
    settings.STORAGES = {
        **settings.STORAGES,
        "avatars": {
            "BACKEND": "django.core.files.storage.FileSystemStorage",
            "OPTIONS": {"location": str(tmp_path / "pictures")},
        },
    }
    leaver.avatar = keep_pictures({512: b"large", 96: b"small"})
    leaver.save(update_fields=["avatar"])
    from core.personal_data.services import request_export

    with django_capture_on_commit_callbacks(execute=True):
        request_export(leaver)
    assert len(storages["exports"].listdir(".")[1]) == 1
    assert len(list((tmp_path / "pictures" / "avatars").iterdir())) == 2
    _overdue(leaver)

    erase(leaver.pk)

    assert storages["exports"].listdir(".")[1] == []
    assert list((tmp_path / "pictures" / "avatars").iterdir()) == []


def test_a_run_that_was_killed_is_finished_by_the_next(leaver, person, monkeypatch):
    leave_traces(leaver, person())
    profile_id = profile_of(leaver)
    _overdue(leaver)

    def killed(*args):
        raise SystemExit

    with monkeypatch.context() as patched:
        patched.setattr(leaving, "_finish", killed)
        with pytest.raises(SystemExit):
            erase(leaver.pk)
    assert Leaving.objects.get(pk=leaver.pk).begun is True

    assert erase_due() == 1
    deliver()
    assert list(mentions(leaver.pk, profile_id)) == []


def test_one_that_fails_does_not_hold_up_the_others(leaver, person, monkeypatch):
    other = person("ana")
    _overdue(leaver)
    _overdue(other)
    finish = leaving._finish

    def fail_for_one(user_id, reviews):
        if user_id == leaver.pk:
            raise RuntimeError("a disk is full")
        finish(user_id, reviews)

    monkeypatch.setattr(leaving, "_finish", fail_for_one)

    assert erase_due() == 1
    assert User.objects.filter(pk=leaver.pk).exists()
    assert not User.objects.filter(pk=other.pk).exists()


def test_nothing_is_erased_before_its_day(leaver):
    request_deletion(leaver, reviews="remove")

    assert erase_due() == 0
    assert erase(leaver.pk) is False
    leaver.refresh_from_db()
    assert leaver.is_active is True


def test_once_erasing_has_begun_nobody_can_stay_or_sign_in(leaver, monkeypatch, api):
    _overdue(leaver)
    monkeypatch.setattr(leaving, "_finish", lambda *args: None)
    erase(leaver.pk)

    with pytest.raises(ConflictError):
        keep_account(leaver)
    assert api.login(leaver.username).status_code == 401


def test_what_the_person_did_as_staff_stays_without_a_name(leaver, person):
    target = person("ana")
    record("account.blocked", actor_id=leaver.pk, target=f"user:{target.pk}")
    record("account.unblocked", actor_id=target.pk, target=f"user:{leaver.pk}")
    _overdue(leaver)

    erase(leaver.pk)

    kept = AuditEntry.objects.order_by("pk").values_list("action", "actor", "target")
    assert list(kept) == [
        ("account.blocked", None, f"user:{target.pk}"),
        ("account.unblocked", target.pk, "user:gone"),
    ]


def test_the_name_rests_and_then_is_free_again(leaver, api, settings):
    name = leaver.username
    _overdue(leaver)
    erase(leaver.pk)
    body = {"username": name.upper(), "email": "new@films.example", "password": "Quiet-Harbour-7"}

    refused = api.post("/api/register", body)
    assert (refused.status_code, refused.json()["errors"][0]["field"]) == (400, "username")
    assert MARKER.lower() not in RestingUsername.objects.get().digest

    RestingUsername.objects.update(until=now() - timedelta(seconds=1))
    assert is_resting(name) is False
    assert api.post("/api/register", body).status_code == 201
    erase_due()
    assert RestingUsername.objects.count() == 0


def test_live_topics_of_the_person_are_gone(leaver, person):
    ana = person("ana")
    set_follow(follower_id=leaver.pk, followed_id=ana.pk, following=True)
    _overdue(leaver)

    erase(leaver.pk)

    names = set(Topic.objects.values_list("name", flat=True))
    assert not {name for name in names if name.endswith((f"@{leaver.pk}", f"user:{leaver.pk}"))}

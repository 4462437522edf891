"""No file of an export outlives what it is kept for, whenever somebody is killed."""

import os
from datetime import timedelta

import pytest
from django.core.files.storage import FileSystemStorage
from django.utils import timezone

from core.accounts.models import User
from core.personal_data import building
from core.personal_data.building import build
from core.personal_data.leaving import erase, erase_due, request_deletion
from core.personal_data.models import DataExport
from core.personal_data.selectors import export_state
from core.personal_data.services import remove_expired, request_export

pytestmark = pytest.mark.django_db


@pytest.fixture
def ana(person):
    """Somebody with an export."""
    user = person("ana")
    request_export(user)
    build(user.pk)
    return user


@pytest.fixture
def files(exports_folder):
    """The names of the files that lie there."""
    return lambda: sorted(file.name for file in exports_folder.iterdir())


@pytest.fixture
def killed(monkeypatch):
    """Whoever removes a file is killed before it is gone."""

    def stop(*args):
        raise SystemExit

    with monkeypatch.context() as patched:
        patched.setattr(FileSystemStorage, "delete", stop)
        yield patched


def _over(user):
    DataExport.objects.filter(pk=user.pk).update(expires_at=timezone.now() - timedelta(seconds=1))


def _older(exports_folder, name, days):
    at = (timezone.now() - timedelta(days=days)).timestamp()
    os.utime(exports_folder / name, (at, at))


def test_the_file_of_somebody_erased_goes_though_the_first_run_was_killed(ana, killed, files):
    request_deletion(ana, reviews="remove")
    User.objects.filter(pk=ana.pk).update(deletion_due_at=timezone.now() - timedelta(minutes=1))
    with pytest.raises(SystemExit):
        erase(ana.pk)
    killed.undo()

    assert erase_due() == 1
    assert files() == []


def test_the_file_of_an_export_that_is_over_goes_though_the_first_run_was_killed(
    ana, killed, files, django_capture_on_commit_callbacks
):
    _over(ana)
    with pytest.raises(SystemExit), django_capture_on_commit_callbacks(execute=True):
        remove_expired()
    killed.undo()
    assert export_state(ana.pk).status == "expired"

    assert remove_expired() == 1
    assert files() == []
    assert DataExport.objects.get().status == "expired"


def test_a_file_that_no_export_names_goes_when_the_days_of_keeping_are_over(
    ana, files, exports_folder, monkeypatch
):
    def killed(*args):
        raise SystemExit

    named = files()
    ben = User.objects.create_user("ben", "ben@films.example")
    request_export(ben)
    with monkeypatch.context() as patched:
        patched.setattr(building.Run, "finish", killed)
        patched.setattr(FileSystemStorage, "delete", killed)
        with pytest.raises(SystemExit):
            build(ben.pk)
    [left] = set(files()) - set(named)

    _older(exports_folder, left, days=6.9)
    assert remove_expired() == 0
    _older(exports_folder, left, days=7.1)
    assert remove_expired() == 1
    assert files() == named


def test_a_file_that_an_export_names_stays_however_old(ana, files, exports_folder):
    [named] = files()
    _older(exports_folder, named, days=30)

    assert remove_expired() == 0
    assert files() == [named]


def test_files_of_others_in_the_same_place_stay(ana, files, exports_folder):
    (exports_folder / "minutes of the meeting.zip").write_text("not ours")
    (exports_folder / ".keep").write_text("")
    (exports_folder / "folder").mkdir()
    before = files()
    for name in before:
        _older(exports_folder, name, days=30)

    assert remove_expired() == 0
    assert files() == before


def test_before_the_first_export_there_is_nothing_to_remove(db):
    assert remove_expired() == 0

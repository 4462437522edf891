"""Search over HTTP, with the real encoder where meaning is asked for."""

import pytest
from rest_framework.test import APIClient

from catalog.embeddings import queries
from catalog.search.documents import refresh_documents
from catalog.titles.builtin import read_films
from catalog.titles.loading import load_films
from tests.factories import TitleFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def search(settings, tmp_path):
    """Search by words alone: no encoder is exported here."""
    settings.ENCODER_DIR = tmp_path
    queries._cached.cache_clear()
    return lambda q, **more: APIClient().get("/api/search", {"q": q, **more}).json()


def found(answer):
    return [(movie["title"], movie["match"]) for movie in answer["data"]]


@pytest.fixture
def films():
    TitleFactory(title="Heat", description="A crew of robbers and one detective.")
    TitleFactory(title="Heatwave", description="Summer.")
    TitleFactory(title="Amélie", directors=["Jean-Pierre Jeunet"], description="Small kindnesses.")
    TitleFactory(
        title="Inception",
        release_year=2010,
        directors=["Christopher Nolan"],
        description="Thieves who steal from dreams.",
    )
    TitleFactory(title="Dunkirk", directors=["Christopher Nolan"], description="A beach.")
    refresh_documents()


def test_a_title_comes_first_whatever_its_accents(films, search):
    assert found(search("heat")) == [("Heat", "exact"), ("Heatwave", "prefix")]
    assert found(search("AMELIE")) == [("Amélie", "exact")]


def test_words_of_people_and_stories_go_together(films, search):
    assert found(search("nolan dream"))[0] == ("Inception", "text")
    assert found(search("nolan 2010"))[0] == ("Inception", "text")


@pytest.mark.parametrize("q", ["", " ", "!?", "'; DROP TABLE x; --", "a:* & !b", "%_\\"])
def test_odd_queries_are_no_error(films, search, q):
    assert isinstance(search(q)["data"], list)


def test_a_query_may_have_200_characters(films):
    client = APIClient()

    assert client.get("/api/search", {"q": "x" * 200}).status_code == 200
    refused = client.get("/api/search", {"q": "x" * 201})
    assert (refused.status_code, refused.json()["errors"][0]["field"]) == (400, "q")
    assert client.get("/api/search").status_code == 400
    assert client.get("/api/search", {"q": "\x00"}).status_code == 400
    assert client.get("/api/search", {"q": "x", "type": "spoon"}).status_code == 400


def test_results_come_in_pages(films, search):
    page = search("nolan", per_page=1, page=2)

    assert len(page["data"]) == 1
    assert page["pagination"]["total"] == 2


def test_suggestions_from_the_first_letter(films):
    client = APIClient()

    def suggested(q):
        return [
            (s["kind"], s["title"])
            for s in client.get("/api/search/suggest", {"q": q}).json()["data"]
        ]

    assert suggested("h") == [("movie", "Heat"), ("movie", "Heatwave")]
    assert suggested("nol") == [("person", "Christopher Nolan")]
    assert suggested("jean pierre j") == [("person", "Jean-Pierre Jeunet")]
    assert suggested("") == []


def test_meaning_finds_what_words_do_not(encoder, settings):
    from catalog.embeddings.encoding import encode
    from catalog.embeddings.services import embed_stale

    wanted = {
        "manchester-by-the-sea-2016",
        "jaws-1975",
        "rocky-1976",
        "inception-2010",
        "seven-samurai-1954",
    }
    load_films([record for record in read_films() if record.key in wanted])
    refresh_documents()
    embed_stale(encode)

    answer = APIClient().get("/api/search", {"q": "bereaved man in a fishing town"}).json()

    assert answer["data"][0]["title"] == "Manchester by the Sea"
    assert answer["data"][0]["match"] == "meaning"

"""Films over HTTP: shape, filters, pages, similar with reasons, bad input."""

import pytest
from rest_framework.test import APIClient

from catalog.embeddings.models import DIMENSIONS, Embedding
from catalog.library.services import save_rating
from tests.factories import TitleFactory, UserFactory, profile_of

pytestmark = pytest.mark.django_db


@pytest.fixture
def client():
    return APIClient()


@pytest.fixture
def member():
    return UserFactory()


def ids(answer):
    return [movie["id"] for movie in answer.json()["data"]]


def place(title, *numbers):
    vector = list(numbers) + [0] * (DIMENSIONS - len(numbers))
    Embedding.objects.create(title=title, model="m", text_hash="h", vector=vector)


def test_a_film_has_everything_known_of_it(client):
    title = TitleFactory(
        title="Thief",
        release_year=1981,
        description="A safecracker.",
        genres=["crime"],
        directors=["Michael Mann"],
        cast=["James Caan"],
    )

    movie = client.get(f"/api/movies/{title.pk}").json()["data"]

    assert movie["title"] == movie["original_title"] == "Thief"
    assert movie["description"] == "A safecracker."
    assert movie["country"] == "US"
    assert [genre["slug"] for genre in movie["genres"]] == ["crime"]
    assert [(p["name"], p["role"]) for p in movie["people"]] == [
        ("Michael Mann", "director"),
        ("James Caan", "cast"),
    ]
    assert movie["rating"] == {"average": None, "count": 0, "histogram": [0] * 10}
    assert movie["mine"] is None
    assert movie["poster_url"].startswith(f"/api/movies/{title.pk}/poster.svg?v=")


@pytest.mark.parametrize("form", ["/api/movies/{}/", "/api/v1/movies/{}", "/api/v1/movies/{}/"])
def test_every_form_of_the_address_answers(client, form):
    assert client.get(form.format(TitleFactory().pk)).status_code == 200


@pytest.mark.parametrize(
    "path",
    ["/api/movies/0", "/api/movies/9999999999999999999999", "/api/movies/x", "/api/movies/77"],
)
def test_an_unknown_film_is_a_problem_document(client, path):
    answer = client.get(path)

    assert answer.status_code == 404
    assert answer["Content-Type"] == "application/problem+json"
    assert answer.json()["code"] == "NOT_FOUND"


def test_my_own_rating_is_mine(client, member):
    title = TitleFactory()
    save_rating(profile_id=profile_of(member), title_id=title.pk, half_stars=7)
    client.force_authenticate(member)

    movie = client.get(f"/api/movies/{title.pk}").json()["data"]

    assert movie["mine"]["rating"] == 3.5
    assert movie["rating"]["average"] == 3.5
    assert movie["rating"]["histogram"][6] == 1


def test_lists_leave_out_the_long_fields_and_cost_the_same_for_few_and_many(
    client, django_assert_num_queries
):
    for _ in range(30):
        TitleFactory(genres=["crime", "drama"])

    with django_assert_num_queries(4):  # count, titles, genres, ratings
        answer = client.get("/api/movies?per_page=30")

    movie = answer.json()["data"][0]
    assert not {"description", "people", "budget", "backdrop_url"} & movie.keys()
    assert "histogram" not in movie["rating"]
    assert answer.json()["pagination"]["total"] == 30


def test_pages_follow_each_other_and_end_empty(client):
    TitleFactory.create_batch(5)

    first = client.get("/api/movies?per_page=2").json()
    second = client.get(first["pagination"]["next"]).json()
    beyond = client.get("/api/movies?page=9&per_page=2").json()

    assert first["pagination"] | {"next": None} == {
        "page": 1,
        "per_page": 2,
        "total": 5,
        "pages": 3,
        "total_pages": 3,
        "next": None,
        "previous": None,
    }
    assert not {m["id"] for m in first["data"]} & {m["id"] for m in second["data"]}
    assert beyond["data"] == []
    assert beyond["pagination"]["next"] is None


@pytest.mark.parametrize(
    ("query", "field"),
    [
        ("page=0", "page"),
        ("page=-1", "page"),
        ("page=x", "page"),
        ("page=²", "page"),
        ("page=99999999999999999999", "page"),
        ("per_page=51", "per_page"),
        ("sort=rubbish", "sort"),
        ("year_min=abc", "year_min"),
        ("language=klingon", "language"),
        ("country=usa", "country"),
        ("runtime_max=0", "runtime_max"),
        ("genre_match=some", "genre_match"),
        ("person=99999999999999999999", "person"),
        ("fields=id,nonsense", "fields"),
        ("genre=" + "x" * 60, "genre"),
    ],
)
def test_a_bad_value_is_named(client, query, field):
    answer = client.get(f"/api/movies?{query}")

    assert answer.status_code == 400
    assert answer.json()["code"] == "VALIDATION_ERROR"
    assert [error["field"] for error in answer.json()["errors"]] == [field]


def test_unknown_parameters_are_ignored(client):
    assert client.get("/api/movies?colour=blue&format=xml").status_code == 200


def test_films_can_be_narrowed(client):
    noir = TitleFactory(genres=["noir", "crime"], release_year=1949, language="en", runtime=93)
    crime = TitleFactory(genres=["crime"], release_year=1995, language="fr", countries=["FR"])
    TitleFactory(genres=["comedy"], release_year=2004)

    def found(query):
        return set(ids(client.get(f"/api/movies?{query}")))

    assert found("genre=noir,crime") == {noir.pk, crime.pk}
    assert found("genre=noir&genre=crime&genre_match=all") == {noir.pk}
    assert found("language=fr") == {crime.pk}
    assert found("country=FR") == {crime.pk}
    assert found("year_min=1990&year_max=2000") == {crime.pk}
    assert found("runtime_max=95") == {noir.pk}
    assert found("genre=unknown") == set()


def test_films_of_a_person(client):
    thief = TitleFactory(directors=["Michael Mann"])
    TitleFactory()

    assert ids(client.get(f"/api/movies?person={thief.credits.get().person_id}")) == [thief.pk]


def test_films_can_be_ordered(client):
    old, new = TitleFactory(release_year=1931), TitleFactory(release_year=2020)

    assert ids(client.get("/api/movies?sort=release_date")) == [old.pk, new.pk]
    assert ids(client.get("/api/movies?sort=-release_date")) == [new.pk, old.pk]


def test_only_the_fields_asked_for(client):
    title = TitleFactory()

    listed = client.get("/api/movies?fields=id,title").json()["data"][0]
    detail = client.get(f"/api/movies/{title.pk}?fields=description,id").json()["data"]

    assert listed == {"id": title.pk, "title": title.title}
    assert set(detail) == {"id", "description"}


def test_the_envelope_can_be_left_out(client):
    TitleFactory()

    answer = client.get("/api/movies", headers={"accept": "application/json; envelope=none"})

    assert set(answer.json()) == {"results", "pagination"}


def test_similar_films_come_nearest_first_with_a_true_reason(client, django_assert_max_num_queries):
    heat = TitleFactory(title="Heat", genres=["crime"], directors=["Michael Mann"])
    thief = TitleFactory(title="Thief", genres=["crime"], directors=["Michael Mann"])
    noir = TitleFactory(title="Noir", genres=["crime"])
    place(heat, 1)
    place(thief, 0.9, 0.436)
    place(noir, 0.5, 0.866)

    with django_assert_max_num_queries(7):
        similar = client.get(f"/api/movies/{heat.pk}/similar").json()["data"]

    assert [movie["title"] for movie in similar] == ["Thief", "Noir"]
    assert [movie["because"] for movie in similar] == [
        "Michael Mann directed this too",
        "Crime, just as dark",
    ]
    assert similar[0]["similarity"] == pytest.approx(0.9, abs=0.01)


def test_similar_of_a_film_that_is_not_embedded_yet_is_empty(client):
    assert client.get(f"/api/movies/{TitleFactory().pk}/similar").json()["data"] == []
    assert client.get("/api/movies/77/similar").status_code == 404


def test_a_poster_is_a_picture_kept_for_ever(client):
    title = TitleFactory(title="<Thief> & Co", genres=["Crime"], directors=["Michael Mann"])
    url = client.get(f"/api/movies/{title.pk}").json()["data"]["poster_url"]

    first, again = client.get(url), client.get(url)

    assert first["Content-Type"].startswith("image/svg+xml")
    assert "immutable" in first["Cache-Control"]
    assert first.content == again.content
    assert first.content.startswith(b"<svg")
    assert client.get(f"/api/movies/{title.pk}/backdrop.svg").status_code == 200
    assert client.get("/api/movies/77/poster.svg").status_code == 404


def test_rating_needs_a_caller(client):
    answer = client.put(f"/api/movies/{TitleFactory().pk}/rating", {"rating": 4}, format="json")

    assert answer.status_code == 401
    assert answer.json()["code"] == "NOT_AUTHENTICATED"


def test_rating_and_withdrawing(client, member):
    title = TitleFactory()
    client.force_authenticate(member)
    address = f"/api/movies/{title.pk}/rating"

    rated = client.put(address, {"rating": 4.5}, format="json")
    gone = client.delete(address)
    again = client.delete(address)

    assert rated.json()["data"] == {
        "rating": 4.5,
        "average": 4.5,
        "count": 1,
        "histogram": [0, 0, 0, 0, 0, 0, 0, 0, 1, 0],
    }
    assert (gone.status_code, gone.content, again.status_code) == (204, b"", 204)


@pytest.mark.parametrize(
    "body",
    [
        {},
        {"rating": None},
        {"rating": "many"},
        {"rating": 0},
        {"rating": 0.3},
        {"rating": 5.5},
        {"rating": -1},
        {"rating": [4]},
        {"rating": 1e40},
        {"rating": "NaN"},
        {"rating": 4, "title": "x"},
        [],
        "text",
    ],
)
def test_a_bad_rating_is_refused(client, member, body):
    client.force_authenticate(member)

    answer = client.put(f"/api/movies/{TitleFactory().pk}/rating", body, format="json")

    assert answer.status_code == 400
    assert answer.json()["code"] == "VALIDATION_ERROR"


def test_bodies_that_cannot_be_read(client, member):
    client.force_authenticate(member)
    address = f"/api/movies/{TitleFactory().pk}/rating"

    broken = client.put(address, "{", content_type="application/json")
    form = client.put(address, "rating=4", content_type="application/x-www-form-urlencoded")
    method = client.post(address, {}, format="json")

    assert (broken.status_code, broken.json()["code"]) == (400, "MALFORMED_REQUEST")
    assert (form.status_code, form.json()["code"]) == (415, "UNSUPPORTED_MEDIA_TYPE")
    assert (method.status_code, method.json()["code"]) == (405, "METHOD_NOT_ALLOWED")


def test_an_unknown_film_cannot_be_rated(client, member):
    client.force_authenticate(member)

    assert client.put("/api/movies/77/rating", {"rating": 4}, format="json").status_code == 404


def test_genres_with_how_many_films_they_have(client):
    TitleFactory(genres=["noir"])

    assert client.get("/api/genres").json()["data"][0]["movie_count"] == 1

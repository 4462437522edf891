"""Recommendations over HTTP, by checklist."""

import pytest
from rest_framework.test import APIClient

from recsys.serving.models import Feedback, Slate
from tests.factories import UserFactory, profile_of
from tests.recsys.conftest import add_ratings

pytestmark = pytest.mark.django_db

FOR_YOU = "/api/recommendations/for-you"
FEEDBACK = "/api/recommendations/feedback"


@pytest.fixture
def member(village):
    return UserFactory(username="member")


@pytest.fixture
def client(member):
    client = APIClient()
    client.force_login(member)
    return client


def rails(answer):
    return answer.json()["data"]["rails"]


def test_for_you_is_a_full_page_for_a_stranger(client, village):
    answer = client.get(FOR_YOU)

    assert answer.status_code == 200
    assert answer["X-Model"].startswith("blend-2/ease-")
    assert "private" in answer["Cache-Control"]
    [top, *_] = rails(answer)
    assert (top["id"], len(top["items"])) == ("top", 10)
    item = top["items"][0]
    assert set(item) == {"movie", "score", "because", "slate"}
    assert item["because"][0]["kind"] == "popular"
    assert {"id", "title", "poster_url", "genres", "mine"} <= set(item["movie"])
    assert Slate.objects.filter(pk=item["slate"]).exists()


def test_for_you_follows_a_rating_at_once(client, member, village):
    client.get(FOR_YOU)
    noir = village.noirs[0]

    client.put(f"/api/movies/{noir.pk}/rating", {"rating": 4.5}, format="json")
    answer = client.get(FOR_YOU)

    assert answer.json()["data"]["generation"] >= 2
    shown = {item["movie"]["id"] for rail in rails(answer) for item in rail["items"]}
    assert noir.pk not in shown
    assert rails(answer)[0]["reason"] == "From your first rating"


def test_for_you_costs_the_same_for_few_and_many(
    client, member, village, django_assert_num_queries
):
    add_ratings(profile_of(member), {film.pk: 9 for film in village.noirs[:5]})
    client.get(FOR_YOU)

    with django_assert_num_queries(10):
        client.get(f"{FOR_YOU}?limit=1")
    with django_assert_num_queries(10):
        client.get(f"{FOR_YOU}?limit=50")


def test_the_limit_is_kept(client):
    for limit in (1, 3, 50):
        answer = client.get(f"{FOR_YOU}?limit={limit}&unknown=1")
        assert all(len(rail["items"]) <= limit for rail in rails(answer))


@pytest.mark.parametrize("limit", ["0", "-1", "51", "x", "1.5"])
def test_a_bad_limit_is_named(client, limit):
    answer = client.get(f"{FOR_YOU}?limit={limit}")

    assert answer.status_code == 400
    assert answer.json()["errors"][0]["field"] == "limit"


def test_for_you_and_feedback_need_somebody(village):
    for answer in (APIClient().get(FOR_YOU), APIClient().post(FEEDBACK, {}, format="json")):
        assert answer.status_code == 401
        assert answer.json()["code"] == "NOT_AUTHENTICATED"


def test_other_methods_are_refused(client):
    assert client.post(FOR_YOU, {}, format="json").status_code == 405
    assert client.get(FEEDBACK).status_code == 405


def test_a_genre_in_ones_own_order(client, member, village):
    add_ratings(profile_of(member), {film.pk: 10 for film in village.noirs[:2]})

    answer = client.get("/api/recommendations/by-genre/noir?limit=5")

    rail = answer.json()["data"]
    assert (rail["id"], rail["title"], len(rail["items"])) == ("genre-noir", "Your kind of noir", 5)
    ids = {item["movie"]["id"] for item in rail["items"]}
    assert ids <= village.noir_ids - {film.pk for film in village.noirs[:2]}
    slate = Slate.objects.get(pk=rail["items"][0]["slate"])
    assert slate.title_ids == [item["movie"]["id"] for item in rail["items"]]


def test_a_genre_for_somebody_not_signed_in(village, django_assert_max_num_queries):
    with django_assert_max_num_queries(10):
        answer = APIClient().get("/api/v1/recommendations/by-genre/noir/")

    rail = answer.json()["data"]
    assert (rail["title"], rail["reason"]) == ("Noir", "Loved by members here")
    assert {item["slate"] for item in rail["items"]} == {None}
    assert rail["items"][0]["movie"]["mine"] is None
    assert not Slate.objects.exists()


@pytest.mark.parametrize("slug", ["unknown", "a" * 60])
def test_an_unknown_genre_is_not_found(client, slug):
    answer = client.get(f"/api/recommendations/by-genre/{slug}")

    assert (answer.status_code, answer.json()["code"]) == (404, "NOT_FOUND")


def first_item(client):
    return rails(client.get(FOR_YOU))[0]["items"][0]


def test_feedback_is_taken(client):
    item = first_item(client)
    body = {"slate": item["slate"], "movie": item["movie"]["id"], "kind": "click"}

    answers = [client.post(FEEDBACK, body, format="json") for _ in range(2)]

    assert [(answer.status_code, answer.content) for answer in answers] == [(204, b"")] * 2
    assert Feedback.objects.count() == 1


def test_a_dismissed_film_is_gone_from_the_next_answer(client):
    item = first_item(client)
    body = {"slate": item["slate"], "movie": item["movie"]["id"], "kind": "dismiss"}

    client.post(FEEDBACK, body, format="json")

    shown = {i["movie"]["id"] for rail in rails(client.get(FOR_YOU)) for i in rail["items"]}
    assert item["movie"]["id"] not in shown


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"kind": "love"}, "kind"),
        ({"movie": 0}, "movie"),
        ({"movie": "x"}, "movie"),
        ({"movie": 2**63}, "movie"),
        ({"movie": 10**9}, "movie"),
        ({"slate": ""}, "slate"),
        ({"slate": "x" * 41}, "slate"),
        ({"slate": "\x00"}, "slate"),
        ({"slate": ["x"]}, "slate"),
        ({"stars": 5}, "stars"),
    ],
)
def test_bad_feedback_is_named(client, change, field):
    item = first_item(client)
    body = {"slate": item["slate"], "movie": item["movie"]["id"], "kind": "click"} | change

    answer = client.post(FEEDBACK, body, format="json")

    assert answer.status_code == 400
    assert answer.json()["errors"][0]["field"] == field


@pytest.mark.parametrize(
    ("body", "kind", "status"),
    [
        ("{", "application/json", 400),
        ("[]", "application/json", 400),
        ("a=b", "text/plain", 415),
    ],
)
def test_what_is_no_body_is_refused(client, body, kind, status):
    answer = client.generic("POST", FEEDBACK, body, content_type=kind)

    assert answer.status_code == status
    assert answer["Content-Type"] == "application/problem+json"


def test_somebody_elses_slate_does_not_exist(client):
    item = first_item(client)
    other = APIClient()
    other.force_login(UserFactory())

    answer = other.post(
        FEEDBACK,
        {"slate": item["slate"], "movie": item["movie"]["id"], "kind": "click"},
        format="json",
    )

    assert answer.status_code == 404

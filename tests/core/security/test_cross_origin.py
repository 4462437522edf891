"""Pages of other sites: listed ones may call the API, no one may use a browser's session."""

import pytest
from django.test import Client

from tests.factories import TitleFactory

pytestmark = pytest.mark.django_db

OURS = "https://player.example"
THEIRS = "https://evil.example"


@pytest.fixture(autouse=True)
def _listed(settings):
    settings.CORS_ALLOWED_ORIGINS = [OURS]


def preflight(path, origin=OURS, method="PUT", headers="authorization,content-type,x-profile"):
    return Client().options(
        path,
        headers={
            "origin": origin,
            "access-control-request-method": method,
            "access-control-request-headers": headers,
        },
    )


def test_a_listed_page_may_ask_for_every_method_we_have():
    answer = preflight("/api/movies/1/rating")

    assert answer.status_code == 200
    assert answer["Access-Control-Allow-Origin"] == OURS
    assert answer["Access-Control-Allow-Credentials"] == "true"
    assert answer["Access-Control-Allow-Methods"] == "DELETE, GET, PATCH, POST, PUT"
    assert {"authorization", "content-type", "x-profile", "if-none-match"} <= {
        *answer["Access-Control-Allow-Headers"].split(", ")
    }
    assert "origin" in answer["Vary"].lower()


@pytest.mark.parametrize(
    "origin",
    [
        THEIRS,
        "null",
        "http://player.example",
        "https://player.example:8443",
        "https://player.example.evil.example",
        "https://evilplayer.example",
        "https://PLAYER.example.",
    ],
)
def test_any_other_page_may_not(origin):
    for answer in (
        preflight("/api/movies/1/rating", origin),
        Client().get("/api/movies", headers={"origin": origin}),
    ):
        assert not [name for name in answer.headers if name.lower().startswith("access-control")]
        assert "origin" in answer["Vary"].lower()


@pytest.mark.parametrize(
    "path", ["/_allauth/browser/v1/auth/login", "/admin/", "/", "/health/live"]
)
def test_a_listed_page_may_not_use_the_browsers_way_in(path):
    answer = preflight(path, method="POST")

    assert "Access-Control-Allow-Origin" not in answer
    assert "Access-Control-Allow-Origin" not in Client().get(path, headers={"origin": OURS})


def test_a_listed_page_signs_in_and_calls_the_api_by_token(person, api):
    person("ana")
    api.login("ana")

    answer = api("PATCH", "/api/me", {"bio": "Films."}, headers={"origin": OURS})

    assert answer.status_code == 200
    assert answer["Access-Control-Allow-Origin"] == OURS
    assert {"ETag", "RateLimit", "Retry-After", "X-Request-ID"} <= {
        *answer["Access-Control-Expose-Headers"].split(", ")
    }


def test_an_unchanged_answer_may_be_read_by_a_listed_page():
    movie = TitleFactory()
    path = f"/api/movies/{movie.pk}"
    tag = Client().get(path)["ETag"]

    answer = Client().get(path, headers={"origin": OURS, "if-none-match": tag})

    assert (answer.status_code, answer["Access-Control-Allow-Origin"]) == (304, OURS)


def test_nobody_is_allowed_by_default(settings):
    settings.CORS_ALLOWED_ORIGINS = []

    assert "Access-Control-Allow-Origin" not in Client().get(
        "/api/movies", headers={"origin": OURS}
    )
    assert not getattr(settings, "CORS_ALLOW_ALL_ORIGINS", False)
    assert not getattr(settings, "CORS_ALLOWED_ORIGIN_REGEXES", [])

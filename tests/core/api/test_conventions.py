"""What holds for every endpoint: problems, ids, health, documents."""

import pytest
from django.test import Client
from rest_framework.test import APIClient

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    "path", ["/api", "/api/", "/api/nothing", "/api/v1/nothing/", "/api/nothing/x"]
)
@pytest.mark.parametrize("method", ["get", "post", "delete"])
def test_an_unknown_address_is_a_problem_document(path, method):
    answer = getattr(APIClient(), method)(path)

    assert answer.status_code == 404
    assert answer["Content-Type"] == "application/problem+json"
    body = answer.json()
    assert (body["success"], body["data"], body["code"], body["status"]) == (
        False,
        None,
        "NOT_FOUND",
        404,
    )
    assert body["instance"] == path


def test_a_wrong_method_says_which_are_right():
    answer = APIClient().delete("/api/movies")

    assert (answer.status_code, answer.json()["code"]) == (405, "METHOD_NOT_ALLOWED")
    assert "GET" in answer["Allow"]


def test_a_representation_that_does_not_exist():
    answer = APIClient().get("/api/genres", headers={"accept": "image/png"})

    assert (answer.status_code, answer.json()["code"]) == (406, "NOT_ACCEPTABLE")


def test_an_unforeseen_error_says_nothing_of_itself(monkeypatch):
    def fail(*args, **kwargs):
        raise RuntimeError("a secret")

    monkeypatch.setattr("catalog.movies.views.movie_detail", fail)
    answer = Client(raise_request_exception=False).get("/api/movies/1")

    assert answer.status_code == 500
    assert answer.json()["code"] == "INTERNAL_ERROR"
    assert b"secret" not in answer.content


@pytest.mark.parametrize(
    ("given", "kept"),
    [("abc-12345", True), ("short", False), ("x" * 200, False), ("with space", False)],
)
def test_a_request_id_is_taken_over_when_well_formed(given, kept):
    answer = APIClient().get("/api/genres", headers={"x-request-id": given})

    assert (answer["X-Request-ID"] == given) is kept
    assert answer["X-Request-ID"]


def test_answers_are_private_unless_a_view_says_otherwise():
    answer = APIClient().get("/api/genres")

    assert answer["Cache-Control"] == "private, no-cache"
    assert "Authorization" in answer["Vary"]
    assert answer["X-Content-Type-Options"] == "nosniff"
    assert answer["X-Frame-Options"] == "DENY"


def test_health_names_each_thing_with_its_latency():
    assert Client().get("/health/live").json() == {"status": "ok"}

    ready = Client().get("/health/ready")
    assert ready.status_code == 200
    assert set(ready.json()["checks"]) == {"database", "cache", "channel_layer"}
    assert all(check["latency_ms"] >= 0 for check in ready.json()["checks"].values())


def test_health_says_what_is_down(settings):
    settings.MARQUEE_READINESS = (("moon", "math.sqrt"), ("cache", "core.api.health.shared_cache"))

    ready = Client().get("/health/ready")

    assert ready.status_code == 503
    assert ready.json()["checks"]["moon"] == {"status": "down", "error": "TypeError"}
    assert ready.json()["checks"]["cache"]["status"] == "ok"


def test_the_description_is_openapi_3_1_with_envelope_and_problems():
    schema = APIClient().get("/api/schema?format=json").json()

    assert schema["openapi"].startswith("3.1")
    assert not [path for path in schema["paths"] if path.endswith("/") or "/v1/" in path]
    movies = schema["paths"]["/api/movies"]["get"]["responses"]
    enveloped = movies["200"]["content"]["application/json"]["schema"]
    assert set(enveloped["properties"]) == {"success", "data", "message", "pagination"}
    assert "application/problem+json" in movies["400"]["content"]


@pytest.mark.parametrize("path", ["/api/docs", "/api/redoc"])
def test_the_reference_pages_open(path):
    answer = Client().get(path)

    assert answer.status_code == 200
    assert answer["Content-Type"].startswith("text/html")


def test_every_other_path_is_the_browser_apps(settings, tmp_path):
    settings.BROWSER_APP_INDEX = tmp_path / "index.html"
    assert Client().get("/films/7").status_code == 503

    settings.BROWSER_APP_INDEX.write_text("<!doctype html><title>Marquee</title>")
    page = Client().get("/films/7")

    assert page.status_code == 200
    assert page["Cache-Control"] == "private, no-cache"
    assert "frame-ancestors 'none'" in page["Content-Security-Policy"]
    assert page.cookies["csrftoken"]


def test_what_has_not_changed_is_not_sent_again():
    first = APIClient().get("/api/genres")
    again = APIClient().get("/api/genres", headers={"if-none-match": first["ETag"]})

    assert (again.status_code, again.content) == (304, b"")
    assert again["Cache-Control"] == "private, no-cache"
    assert APIClient().get("/api/genres", headers={"if-none-match": '"old"'}).status_code == 200

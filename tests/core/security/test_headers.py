"""The headers that every answer has, whoever made it."""

import pytest
from django.test import Client

from core.accounts.models import User
from tests.factories import TitleFactory

pytestmark = pytest.mark.django_db

ALWAYS = {
    "X-Frame-Options": "DENY",
    "X-Content-Type-Options": "nosniff",
    "X-XSS-Protection": "1; mode=block",
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}
EVERYWHERE = [
    "/",
    "/films/1",
    "/api/movies",
    "/api/nothing",
    "/api/me",
    "/api/docs",
    "/api/redoc",
    "/api/schema",
    "/_allauth/browser/v1/config",
    "/_allauth/app/v1/auth/session",
    "/accounts/nothing/",
    "/identity/o/authorize",
    "/.well-known/openid-configuration",
    "/admin/",
    "/static/admin/css/base.css",
    "/static/nothing.css",
    "/health/live",
]


def directives(answer) -> dict[str, list[str]]:
    """The answer's content policy, taken apart."""
    parts = (part.split() for part in answer["Content-Security-Policy"].split(";"))
    return {name: sources for name, *sources in parts}


@pytest.mark.parametrize("path", EVERYWHERE)
@pytest.mark.parametrize("method", ["get", "post", "options"])
def test_every_answer_is_hardened(method, path):
    answer = getattr(Client(enforce_csrf_checks=True), method)(path)

    assert {name: answer.get(name) for name in ALWAYS} == ALWAYS
    assert "camera=()" in answer["Permissions-Policy"]
    assert directives(answer)["frame-ancestors"] == ["'none'"]
    assert directives(answer)["base-uri"] == ["'none'"]
    assert "unsafe" not in answer["Content-Security-Policy"]


def test_an_unforeseen_error_is_hardened_too(monkeypatch):
    monkeypatch.setattr("catalog.movies.views.movie_detail", lambda *a, **k: 1 / 0)

    answer = Client(raise_request_exception=False).get("/api/movies/1")

    assert answer.status_code == 500
    assert {name: answer.get(name) for name in ALWAYS} == ALWAYS
    assert directives(answer)["default-src"] == ["'none'"]


def test_an_unchanged_answer_is_hardened_too():
    movie = TitleFactory()
    first = Client().get(f"/api/movies/{movie.pk}")

    again = Client().get(f"/api/movies/{movie.pk}", headers={"if-none-match": first["ETag"]})

    assert again.status_code == 304
    assert {name: again.get(name) for name in ALWAYS} == ALWAYS
    assert directives(again)["default-src"] == ["'none'"]


def test_a_request_to_a_host_that_is_not_ours_is_refused_and_hardened():
    answer = Client().get("/", headers={"host": "evil.example"})

    assert answer.status_code == 400
    assert {name: answer.get(name) for name in ALWAYS} == ALWAYS
    assert "evil" not in answer.content.decode() + str(answer.headers)


@pytest.fixture
def built(settings, tmp_path):
    page = tmp_path / "index.html"
    page.write_text('<meta nonce="__MARQUEE_NONCE__"><script nonce="__MARQUEE_NONCE__"></script>')
    settings.BROWSER_APP_INDEX = page


def test_a_page_carries_the_nonce_of_its_own_answer(built):
    first, second = Client().get("/"), Client().get("/")

    nonces = []
    for answer in (first, second):
        found = directives(answer)
        nonce = found["script-src"][0].removeprefix("'nonce-").removesuffix("'")
        assert found["script-src"] == [f"'nonce-{nonce}'", "'strict-dynamic'"]
        assert found["style-src"] == ["'self'", f"'nonce-{nonce}'"]
        assert answer.content.decode().count(f'nonce="{nonce}"') == 2
        nonces.append(nonce)
    assert nonces[0] != nonces[1]
    assert len(nonces[0]) >= 22
    assert first["Cache-Control"] == "private, no-cache"


def test_a_page_is_never_answered_from_memory_with_an_older_nonce(built):
    first = Client().get("/")

    again = Client().get("/", headers={"if-none-match": first.get("ETag", "*")})

    assert again.status_code == 200


def test_the_app_makes_no_markup_of_text_and_talks_to_us_alone(built):
    found = directives(Client().get("/", headers={"host": "localhost:8000"}))

    assert found["require-trusted-types-for"] == ["'script'"]
    assert found["trusted-types"] == ["'none'"]
    assert found["connect-src"] == ["'self'", "ws://localhost:8000"]
    assert found["img-src"] == ["'self'", "data:", "blob:"]
    assert found["object-src"] == ["'none'"]


def test_forms_lead_to_the_services_that_are_configured(built, settings):
    settings.SOCIALACCOUNT_PROVIDERS = {
        "github": {"APPS": [{"client_id": "x", "secret": "y"}]},
        "google": {},
        "openid_connect": {
            "APPS": [{"client_id": "x", "settings": {"server_url": "https://id.example/realm"}}]
        },
    }
    settings.MARQUEE_FORM_TARGETS = ["https://login.example"]

    assert directives(Client().get("/sign-in"))["form-action"] == [
        "'self'",
        "https://github.com",
        "https://id.example",
        "https://login.example",
    ]


def test_the_documentation_loads_nothing_from_elsewhere():
    for path in ("/api/docs", "/api/redoc"):
        answer = Client().get(path)
        nonce = directives(answer)["script-src"][0].removeprefix("'nonce-").removesuffix("'")
        page = answer.content.decode()
        assert page.count("<script") == page.count(f'<script nonce="{nonce}"')
        assert "https://" not in page.replace("https://github.com", "")


def test_the_administration_runs_scripts_from_files_alone():
    User.objects.create_superuser("root-1", "root@films.example", "x")
    client = Client()
    client.force_login(User.objects.get(), backend="core.accounts.backend.OneAccountBackend")

    answer = client.get("/admin/login/", follow=True)

    assert directives(client.get("/admin/"))["script-src"] == ["'self'"]
    assert "no-store" in client.get("/admin/")["Cache-Control"]
    assert answer.status_code == 200

"""Apps that developers register."""

import pytest
from allauth.idp.oidc.models import Client

from core.access.bearers import read_bearer
from core.access.services.clients import COMMAND_LINE, MOST_CLIENTS, ensure_command_line
from tests.core.access.conftest import BACK, Dance, sign_in

pytestmark = pytest.mark.django_db

WISHES = {
    "name": "Film Diary",
    "kind": "public",
    "redirect_uris": [BACK],
    "scopes": ["openid", "library:read"],
}


@pytest.fixture
def dev(person, api):
    person("dev")
    api.login("dev")
    return api


def register(api, **wishes):
    return api.post("/api/me/clients", WISHES | wishes)


def test_a_public_app(dev):
    answer = register(dev, website="https://films.example/")

    data = answer.json()["data"]
    assert answer.status_code == 201
    assert data == {
        "id": data["id"],
        "name": "Film Diary",
        "kind": "public",
        "redirect_uris": [BACK],
        "device": False,
        "scopes": ["openid", "library:read"],
        "website": "https://films.example/",
        "created_at": data["created_at"],
    }
    assert dev("GET", "/api/me/clients").json()["data"] == [data]
    row = Client.objects.get(pk=data["id"])
    assert row.get_grant_types() == ["refresh_token", "authorization_code"]
    assert not row.skip_consent
    assert not row.allow_uri_wildcards


def test_a_confidential_app_is_told_its_secret_once(dev):
    data = register(dev, kind="confidential").json()["data"]

    row = Client.objects.get(pk=data["id"])
    assert row.check_secret(data["client_secret"])
    assert data["client_secret"] not in row.secret
    assert "client_secret" not in dev("GET", "/api/me/clients").json()["data"][0]


def test_a_public_app_has_no_secret_that_could_be_guessed(dev):
    row = Client.objects.get(pk=register(dev).json()["data"]["id"])

    assert not any(row.check_secret(guess) for guess in ("", "!", row.secret))


@pytest.mark.parametrize(
    ("wishes", "field"),
    [
        ({"redirect_uris": ["http://films.example/back"]}, "redirect_uris"),
        ({"redirect_uris": ["https://*.films.example/back"]}, "redirect_uris"),
        ({"redirect_uris": ["javascript:alert(1)"]}, "redirect_uris"),
        ({"redirect_uris": []}, "redirect_uris"),
        ({"redirect_uris": [f"{BACK}/{n}" for n in range(11)]}, "redirect_uris"),
        ({"redirect_uris": ["https://films.example/" + "x" * 500]}, "redirect_uris"),
        ({"name": "Marquee Security"}, "name"),
        ({"name": "ＭＡＲＱＵＥＥ"}, "name"),
        ({"name": "Fi\u202elm"}, "name"),
        ({"name": "  "}, "name"),
        ({"kind": "trusted"}, "kind"),
        ({"kind": "confidential", "device": True}, "device"),
        ({"scopes": ["everything"]}, "scopes"),
        ({"scopes": []}, "scopes"),
        ({"website": "javascript:alert(1)"}, "website"),
        ({"website": "ftp://films.example/"}, "website"),
        ({"website": "films.example"}, "website"),
        ({"website": "https://"}, "website"),
        ({"website": "https://films.example/\u202egpj.exe"}, "website"),
        ({"website": "https://films.example/\u2067a"}, "website"),
        ({"website": "https://films.example/a\u200bb"}, "website"),
        ({"website": "https://films.example/\u0007"}, "website"),
        ({"website": "https://films.example/\u2028a"}, "website"),
        ({"website": "https://marquee.example@films.example/"}, "website"),
        ({"website": "https://films.example/" + "x" * 200}, "website"),
        ({"website": 7}, "website"),
        ({"skip_consent": True}, "skip_consent"),
        ({"owner": 1}, "owner"),
        ({"id": "my-own"}, "id"),
    ],
)
def test_what_cannot_be_registered(dev, problem, wishes, field):
    answer = register(dev, **wishes)

    assert problem(answer) == (400, "VALIDATION_ERROR")
    assert answer.json()["errors"][0]["field"].startswith(field)
    assert not Client.objects.exclude(pk=COMMAND_LINE).exists()


def test_what_is_no_page_is_said_in_words_that_help(dev):
    [error] = register(dev, website="my page").json()["errors"]

    assert error["field"] == "website"
    assert error["message"] == "Enter a whole address, such as https://example.org/."


@pytest.mark.parametrize(
    ("told", "kept"),
    [
        ("https://films.example/diary?a=1#top", "https://films.example/diary?a=1#top"),
        ("http://films.example", "http://films.example"),
        ("https://bu\u0308cher.example/", "https://bücher.example/"),
        ("", ""),
    ],
)
def test_its_page_is_told_in_letters_that_can_be_seen(dev, told, kept):
    data = register(dev, website=told).json()["data"]
    refused = dev("PATCH", f"/api/me/clients/{data['id']}", {"website": "https://a.example/\u202e"})

    assert data["website"] == kept
    assert refused.status_code == 400
    assert dev("GET", "/api/me/clients").json()["data"] == [data]


def test_there_is_an_end_to_how_many(dev, problem, person):
    owner = person().__class__.objects.get(username="dev")
    Client.objects.bulk_create(
        Client(pk=f"app-{number}", owner=owner, secret="!") for number in range(MOST_CLIENTS)
    )

    assert problem(register(dev)) == (409, "CONFLICT")


def test_an_app_is_changed(dev):
    data = register(dev).json()["data"]
    path = f"/api/me/clients/{data['id']}"

    changed = dev("PATCH", path, {"redirect_uris": ["https://films.example/new"], "device": True})

    assert changed.json()["data"] == data | {
        "redirect_uris": ["https://films.example/new"],
        "device": True,
    }
    assert dev("PATCH", path, {"kind": "confidential"}).status_code == 400
    assert dev("PATCH", path, {"redirect_uris": ["http://films.example/"]}).status_code == 400
    assert dev("PATCH", path, {"redirect_uris": [], "device": False}).status_code == 400
    assert dev("PATCH", path, {}).json() == changed.json()


def test_all_that_may_change_changes_at_once_and_the_rest_stays(dev):
    data = register(dev).json()["data"]
    wanted = {
        "name": "Film Log",
        "website": "https://log.example/",
        "redirect_uris": ["org.example.log:/back"],
        "device": True,
        "scopes": ["library:read", "social:read"],
    }

    answer = dev("PATCH", f"/api/me/clients/{data['id']}", wanted)

    assert answer.json()["data"] == data | wanted
    assert dev("GET", "/api/me/clients").json()["data"] == [data | wanted]
    row = Client.objects.get(pk=data["id"])
    assert row.get_default_scopes() == ["library:read"]


def test_deleting_an_app_ends_everybodys_tokens(dev, person, browser_of):
    client = Client.objects.get(pk=register(dev).json()["data"]["id"])
    token = Dance(client).tokens(browser_of(person("ana")), scope="library:read")["access_token"]
    assert read_bearer(token)

    assert dev("DELETE", f"/api/me/clients/{client.pk}").status_code == 204

    assert read_bearer(token) is None
    assert dev("DELETE", f"/api/me/clients/{client.pk}").status_code == 404


@pytest.mark.parametrize("method", ["PATCH", "DELETE"])
def test_somebody_elses_app_cannot_be_touched(dev, person, app_by, method):
    client, _ = app_by(person("other"))

    for client_id in (client.pk, COMMAND_LINE, "unknown"):
        assert dev(method, f"/api/me/clients/{client_id}", {}).status_code == 404
    assert dev("GET", "/api/me/clients").json()["data"] == []


def test_registering_needs_a_fresh_proof_of_who_you_are(person, client, problem):
    sign_in(client, person("ana"), seconds_ago=3600)

    answer = client.post("/api/me/clients", WISHES, content_type="application/json")

    assert problem(answer) == (403, "REAUTHENTICATION_REQUIRED")


def test_so_does_changing_where_an_app_sends_people(person, app_by, client, problem):
    owner = person("ana")
    app, _ = app_by(owner)
    path = f"/api/me/clients/{app.pk}"
    changes = {"redirect_uris": ["https://evil.example/back"]}
    sign_in(client, owner, seconds_ago=3600)

    refused = client.patch(path, changes, content_type="application/json")

    assert problem(refused) == (403, "REAUTHENTICATION_REQUIRED")
    app.refresh_from_db()
    assert app.get_redirect_uris() == [BACK]
    sign_in(client, owner)
    assert client.patch(path, changes, content_type="application/json").status_code == 200


def test_our_own_app_for_command_lines_is_always_there():
    client = Client.objects.get(pk=COMMAND_LINE)
    assert client.get_redirect_uris() == []
    assert client.type == "public"
    assert client.owner is None

    client.delete()
    ensure_command_line()
    ensure_command_line()

    assert Client.objects.filter(pk=COMMAND_LINE).count() == 1

"""People, their tokens, and apps of others."""

import base64
import hashlib
import secrets
import time
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

import pytest
from allauth.idp.oidc.models import Client
from django.test import Client as Browser

from core.access.rules import within_role
from core.access.scope_words import IDENTITY
from core.access.services.clients import ClientWishes, register_client
from core.access.services.personal_tokens import make_token
from core.accounts.models import User
from core.api.scopes import Scope
from tests.core.accounts import conftest as accounts

_cheap_hashing = accounts._cheap_hashing
_no_earlier_counts = accounts._no_earlier_counts
_no_waiting = accounts._no_waiting
api = accounts.api
new_api = accounts.new_api
person = accounts.person
problem = accounts.problem

SCOPES = (
    *("catalogue:read", "library:read", "library:write"),
    *("social:read", "realtime:subscribe", "moderation:act"),
)
BACK = "https://films.example/signed-in"


@pytest.fixture(autouse=True)
def _own_signing_key(settings, tmp_path):
    settings.MARQUEE_SIGNING_KEY_FILE = tmp_path / "signing_key.pem"


@pytest.fixture
def token_of():
    """Make a personal token: `token_of(ana, "library:read")` is its text."""

    def make(user: User, *scopes: str, expires_at=None) -> str:
        chosen = {Scope(name) for name in scopes} or within_role(Scope, user.role)
        return make_token(user, name="A script", scopes=chosen, expires_at=expires_at)[1]

    return make


def sign_in(browser: Browser, user: User, *, seconds_ago: float = 0) -> Browser:
    """Sign a browser in as allauth does, which notes when."""
    browser.force_login(user, backend="core.accounts.backend.OneAccountBackend")
    session = browser.session
    session["account_authentication_methods_user"] = str(user.pk)
    session["account_authentication_methods"] = [
        {"method": "password", "at": time.time() - seconds_ago}
    ]
    session.save()
    return browser


@pytest.fixture
def browser_of():
    """A signed-in browser that checks CSRF tokens."""

    def make(user: User, **options: Any) -> Browser:
        return sign_in(Browser(enforce_csrf_checks=True), user, **options)

    return make


@pytest.fixture
def app_by():
    """Register an app: the client and its secret, if it has one."""

    def make(owner: User, **wishes: Any) -> tuple[Client, str | None]:
        known = {
            "name": "Film Diary",
            "kind": "public",
            "scopes": (*IDENTITY, *SCOPES),
            "redirect_uris": (BACK,),
        }
        return register_client(owner, ClientWishes(**(known | wishes)))

    return make


@dataclass
class Dance:
    """An app going through the authorisation code flow, as a server of its own would."""

    client: Client
    secret: str | None = None
    address: str = BACK
    verifier: str = field(default_factory=lambda: secrets.token_urlsafe(48))

    def address_to_ask(self, **changes: Any) -> str:
        """Where the app sends a person; a change to None leaves a parameter out."""
        challenge = base64.urlsafe_b64encode(hashlib.sha256(self.verifier.encode()).digest())
        asked = {
            "client_id": self.client.pk,
            "redirect_uri": self.address,
            "response_type": "code",
            "scope": "openid library:read",
            "state": "its-own-state",
            "code_challenge": challenge.decode().rstrip("="),
            "code_challenge_method": "S256",
        } | changes
        return "/identity/o/authorize?" + urlencode(
            {name: value for name, value in asked.items() if value is not None}
        )

    def consent(self, browser: Browser, *, action: str = "grant", **changes: Any) -> dict[str, str]:
        """A person lets the app in, or not; what the app is told at its own address."""
        page = browser.get(self.address_to_ask(**changes))
        assert page.status_code == 200, page.headers.get("Location")
        form = page.context["form"]
        answer = browser.post(
            "/identity/o/authorize",
            {
                "csrfmiddlewaretoken": browser.cookies["csrftoken"].value,
                "request": form["request"].value(),
                "scopes": [name for name, _ in form.fields["scopes"].choices],
                "action": action,
            },
        )
        assert answer.status_code == 302
        assert answer["Location"].startswith(self.address)
        return {name: one[0] for name, one in parse_qs(urlsplit(answer["Location"]).query).items()}

    def fetch(self, code: str, **changes: Any) -> Any:
        """Exchange the code."""
        said = {
            "grant_type": "authorization_code",
            "code": code,
            "redirect_uri": self.address,
            "code_verifier": self.verifier,
        }
        return self._token(**(said | changes))

    def refresh(self, refresh_token: str) -> Any:
        return self._token(grant_type="refresh_token", refresh_token=refresh_token)

    def revoke(self, token: str) -> Any:
        return Browser().post("/identity/o/api/revoke", self._known() | {"token": token})

    def tokens(self, browser: Browser, **changes: Any) -> dict[str, Any]:
        """The whole flow: what the app holds afterwards."""
        answer = self.fetch(self.consent(browser, **changes)["code"])
        assert answer.status_code == 200, answer.content
        return answer.json()

    def _token(self, **said: Any) -> Any:
        said = self._known() | said
        return Browser().post(
            "/identity/o/api/token",
            {name: value for name, value in said.items() if value is not None},
        )

    def _known(self) -> dict[str, str]:
        secret = {} if self.secret is None else {"client_secret": self.secret}
        return {"client_id": self.client.pk} | secret


@pytest.fixture
def dance(person, app_by):
    """A public app of somebody else."""
    client, _ = app_by(person("developer"))
    return Dance(client)


@pytest.fixture
def ends():
    """The marks of what ended."""
    from core.accounts.signals import credential_ended

    marks: list[str] = []

    def hear(mark: str, **_: Any) -> None:
        marks.append(mark)

    credential_ended.connect(hear)
    yield marks
    credential_ended.disconnect(hear)

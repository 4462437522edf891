"""Clients that call as somebody."""

import secrets
import time
from collections.abc import Iterable
from datetime import timedelta

from allauth.headless.tokens.strategies.jwt.internal import create_access_token
from allauth.idp.oidc.models import Token
from django.test import Client
from django.utils import timezone

from core.access.models import AppPermission
from core.access.rules import within_role
from core.access.services.clients import ClientWishes, register_client
from core.access.services.personal_tokens import make_token
from core.accounts.models import User
from core.api.scopes import Scope
from tests.core.authorization.declared import CALLERS, Caller
from tests.factories import UserFactory

_BACKEND = "core.accounts.backend.OneAccountBackend"


class Cast:
    """The owner of everything that addresses name, and everybody else."""

    def __init__(self) -> None:
        self.owner = UserFactory(username="owner", verified=True)
        self._others = {
            role: UserFactory(username=f"a-{role}", role=role, is_staff=role != "user")
            for role in ("user", "moderator", "admin")
        }
        self._blocked = UserFactory(username="blocked")
        self.clients = {caller.name: self._client(caller) for caller in CALLERS}
        User.objects.filter(pk=self._blocked.pk).update(is_active=False)

    def _account(self, caller: Caller) -> User | None:
        if caller.name.startswith("blocked"):
            return self._blocked
        return self.owner if caller.owns else self._others.get(caller.role)

    def _client(self, caller: Caller) -> Client:
        account = self._account(caller)
        if account is None:
            return Client(raise_request_exception=False)
        if not caller.bearer:
            return _signed_in(account)
        text = _TOKENS[caller.bearer](account, within_role(caller.scopes or (), account.role))
        return Client(raise_request_exception=False, headers={"Authorization": f"Bearer {text}"})


def _signed_in(account: User) -> Client:
    client = Client(raise_request_exception=False)
    client.force_login(account, backend=_BACKEND)
    session = client.session
    session["account_authentication_methods_user"] = str(account.pk)
    session["account_authentication_methods"] = [{"method": "password", "at": time.time()}]
    session.save()
    return client


def _sign_in_token(account: User, _: Iterable[Scope]) -> str:
    token: str = create_access_token(account, _signed_in(account).session, {})
    return token


def _personal_token(account: User, scopes: Iterable[Scope]) -> str:
    return make_token(account, name="A script", scopes=scopes, expires_at=None)[1]


def _app_token(account: User, scopes: Iterable[Scope]) -> str:
    """As if its owner had let an app in, for all that it asked."""
    text = secrets.token_urlsafe()
    wishes = ClientWishes("An app", "public", [*scopes], ["https://films.example/back"])
    app, _ = register_client(account, wishes)
    AppPermission.objects.create(user=account, client=app)
    token = Token(
        type=Token.Type.ACCESS_TOKEN,
        user=account,
        client=app,
        expires_at=timezone.now() + timedelta(hours=1),
    )
    token.set_scopes([*scopes])
    token.set_value(text)
    token.save()
    return text


_TOKENS = {"sign-in": _sign_in_token, "personal": _personal_token, "app": _app_token}

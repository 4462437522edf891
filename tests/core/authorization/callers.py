"""Clients that call as somebody."""

import time

from django.test import Client

from core.access.rules import within_role
from core.access.services.personal_tokens import make_token
from core.accounts.models import User
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
        client = Client(raise_request_exception=False)
        if account is None:
            return client
        if caller.has_token:
            scopes = within_role(caller.scopes or (), account.role)
            _, text = make_token(account, name=caller.name, scopes=scopes, expires_at=None)
            return Client(
                raise_request_exception=False, headers={"Authorization": f"Bearer {text}"}
            )
        client.force_login(account, backend=_BACKEND)
        session = client.session
        session["account_authentication_methods_user"] = str(account.pk)
        session["account_authentication_methods"] = [{"method": "password", "at": time.time()}]
        session.save()
        return client

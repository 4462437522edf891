"""What speaks for an account besides its own sign-ins."""

from dataclasses import dataclass
from datetime import datetime

from allauth.idp.oidc.models import Client, Token
from django.db.models import Exists, OuterRef, QuerySet

from core.access.models import AppPermission, PersonalToken
from core.accounts.models import User


@dataclass(frozen=True, slots=True)
class PermittedApp:
    """An app that may act for an account."""

    id: int
    name: str
    website: str
    scopes: list[str]
    authorized_at: datetime
    last_used_at: datetime | None


def personal_tokens_of(user: User) -> QuerySet[PersonalToken]:
    """Newest first, expired ones included. One query."""
    return PersonalToken.objects.filter(user=user).order_by("-pk")


def apps_of(user: User) -> list[PermittedApp]:
    """Apps that hold a token which is still good, the latest permission first. Two queries."""
    theirs = Token.objects.valid().filter(user=user)
    permissions = (
        AppPermission.objects.filter(user=user)
        .filter(Exists(theirs.filter(client=OuterRef("client"))))
        .select_related("client")
        .order_by("-pk")
    )
    scopes: dict[str, set[str]] = {}
    for token in theirs:
        scopes.setdefault(token.client_id, set()).update(token.get_scopes())
    return [
        PermittedApp(
            id=permission.pk,
            name=permission.client.name,
            website=(permission.client.data or {}).get("website", ""),
            scopes=sorted(scopes.get(permission.client_id, ())),
            authorized_at=permission.authorized_at,
            last_used_at=permission.last_used_at,
        )
        for permission in permissions
    ]


def clients_of(user: User) -> list[Client]:
    """The apps an account registered, newest first. One query."""
    return list(Client.objects.filter(owner=user).order_by("-created_at"))


def live_client(client_id: str) -> Client | None:
    """An app whose developer, if it has one, may still act here. One query."""
    if "\0" in client_id:
        return None
    found: Client | None = (
        Client.objects.exclude(owner__is_active=False).filter(id=client_id).first()
    )
    return found

"""Apps that developers register, and the one that comes with the product."""

import secrets
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from allauth.idp.oidc.models import Client
from django.contrib.auth.hashers import UNUSABLE_PASSWORD_PREFIX
from django.db import connection

from core.access.offers import offered_scopes
from core.access.rules import (
    RefusedAddressError,
    check_redirect_uri,
    check_website,
    hides_letters,
)
from core.access.scope_words import EMAIL, OPENID, PROFILE
from core.accounts.models import User
from core.api.errors import ConflictError, InvalidError, NotFoundError
from core.api.scopes import Scope
from core.transactions import in_transaction

MOST_CLIENTS = 20
MOST_ADDRESSES = 10
LONGEST_ADDRESS = 500
COMMAND_LINE = "marquee-command-line"

# No password has this hash.
_NO_SECRET = UNUSABLE_PASSWORD_PREFIX
_USUALLY = (Scope.CATALOGUE_READ, Scope.LIBRARY_READ, Scope.LIBRARY_WRITE)


@dataclass(frozen=True, slots=True)
class ClientWishes:
    """What a developer says about an app. device: it signs in by showing a code."""

    name: str
    kind: str
    scopes: Sequence[str]
    redirect_uris: Sequence[str] = ()
    device: bool = False
    website: str = ""


@in_transaction
def register_client(owner: User, wishes: ClientWishes) -> tuple[Client, str | None]:
    """A new app, and its secret if it can keep one; nobody can read that again.

    Raises InvalidError naming a field, ConflictError when there are too many.
    """
    User.objects.select_for_update().get(pk=owner.pk)
    _check(wishes)
    if Client.objects.filter(owner=owner).count() >= MOST_CLIENTS:
        raise ConflictError(f"You have {MOST_CLIENTS} apps. Delete one you no longer need.")
    client = Client(owner=owner, secret=_NO_SECRET)
    secret = secrets.token_urlsafe(32) if wishes.kind == Client.Type.CONFIDENTIAL else None
    if secret is not None:
        client.set_secret(secret)
    _apply(client, wishes)
    client.save()
    return client, secret


@in_transaction
def change_client(owner: User, client_id: str, changes: dict[str, Any]) -> Client:
    """Change an app of this account; its kind stays. Raises NotFoundError, InvalidError."""
    client = Client.objects.select_for_update().filter(owner=owner, pk=client_id).first()
    if client is None:
        raise NotFoundError("You have no such app.")
    wishes = replace(wishes_of(client), **changes)
    _check(wishes)
    _apply(client, wishes)
    client.save()
    return client


@in_transaction
def delete_client(owner: User, client_id: str) -> None:
    """Delete an app of this account: everybody's permission and its tokens end. Raises NotFoundError."""
    deleted, _ = Client.objects.filter(owner=owner, pk=client_id).delete()
    if not deleted:
        raise NotFoundError("You have no such app.")


def wishes_of(client: Client) -> ClientWishes:
    """What is registered."""
    return ClientWishes(
        name=client.name,
        kind=client.type,
        scopes=tuple(client.get_scopes()),
        redirect_uris=tuple(client.get_redirect_uris()),
        device=Client.GrantType.DEVICE_CODE in client.get_grant_types(),
        website=(client.data or {}).get("website", ""),
    )


def ensure_command_line(**_: Any) -> None:
    """Receiver of `post_migrate`, which also follows an emptied database: our own app for command lines."""
    if Client._meta.db_table not in connection.introspection.table_names():
        return
    known = Client.objects.filter(pk=COMMAND_LINE).first()
    client = known or Client(pk=COMMAND_LINE, secret=_NO_SECRET)
    wishes = ClientWishes(
        name="Marquee command line",
        kind=Client.Type.PUBLIC,
        scopes=(PROFILE, EMAIL, *(scope.value for scope in Scope)),
        device=True,
    )
    _apply(client, wishes)
    client.save()


def _apply(client: Client, wishes: ClientWishes) -> None:
    client.name = wishes.name
    client.type = wishes.kind
    client.data = (client.data or {}) | {"website": wishes.website}
    client.set_scopes(list(wishes.scopes))
    usual = [name for name in wishes.scopes if name in (OPENID, *_USUALLY)]
    client.set_default_scopes(usual or list(wishes.scopes))
    client.set_redirect_uris(list(wishes.redirect_uris))
    grants = [Client.GrantType.REFRESH_TOKEN]
    if wishes.redirect_uris:
        grants.append(Client.GrantType.AUTHORIZATION_CODE)
    if wishes.device:
        grants.append(Client.GrantType.DEVICE_CODE)
    client.set_grant_types([grant.value for grant in grants])


def _check(wishes: ClientWishes) -> None:
    """Raise InvalidError naming the field."""
    if hides_letters(wishes.name):
        raise InvalidError("name", "Use letters that can be seen.")
    if "marquee" in unicodedata.normalize("NFKC", wishes.name).casefold():
        raise InvalidError("name", "An app of others is not called Marquee.")
    unknown = [name for name in wishes.scopes if name not in offered_scopes()]
    if unknown:
        raise InvalidError("scopes", f"“{unknown[0]}” is not offered here.")
    _check_address("website", check_website, wishes.website)
    for address in wishes.redirect_uris:
        _check_address("redirect_uris", check_redirect_uri, address)
    if not wishes.redirect_uris and not wishes.device:
        raise InvalidError(
            "redirect_uris", "Say where people are sent back to, or that it is a device."
        )
    if wishes.device and wishes.kind != Client.Type.PUBLIC:
        raise InvalidError("device", "A device cannot keep a secret: register it as public.")


def _check_address(field: str, check: Callable[[str], None], address: str) -> None:
    try:
        check(address)
    except RefusedAddressError as error:
        raise InvalidError(field, str(error)) from None

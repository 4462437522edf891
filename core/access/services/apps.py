"""The permission that a person gave an app, and what ends it."""

from collections.abc import Iterable

from allauth.idp.oidc.models import Token

from core.access.models import AppPermission
from core.accounts.models import User
from core.api.errors import NotFoundError
from core.transactions import in_transaction


def note_permission(user_id: int, client_id: str) -> None:
    """Remember that a person let an app in; again is the same."""
    AppPermission.objects.get_or_create(user_id=user_id, client_id=client_id)


def locked_permission(token: Token) -> AppPermission | None:
    """The token's permission, which nobody takes back before this transaction is over. Within one only."""
    held = AppPermission.objects.filter(user_id=token.user_id, client_id=token.client_id)
    return held.select_for_update().first()


@in_transaction
def end_permission(user: User, permission_id: int) -> None:
    """Take an app's permission back: its tokens and sockets end. Raises NotFoundError."""
    if not AppPermission.objects.filter(user=user, pk=permission_id).exists():
        raise NotFoundError("You gave no app this permission.")
    withdraw(permission_id)


@in_transaction
def withdraw(permission_id: int | None) -> None:
    """End a permission and every token that hangs on it; nothing when there is none any more."""
    if permission_id is None:
        return
    permission = AppPermission.objects.select_for_update().filter(pk=permission_id).first()
    if permission is not None:
        _tokens(permission.user_id, permission.client_id).delete()
        permission.delete()


@in_transaction
def end_apps_by(developer_id: int) -> None:
    """End everybody's permissions for the apps of a developer, with every token that hangs on them."""
    Token.objects.filter(client__owner_id=developer_id).delete()
    AppPermission.objects.filter(client__owner_id=developer_id).delete()


@in_transaction
def end_spare_tokens(given_back: Token) -> None:
    """An app gave a token back. With a refresh token its access tokens end, with the last one the permission."""
    if given_back.type != Token.Type.REFRESH_TOKEN:
        return
    permission = locked_permission(given_back)
    tokens = _tokens(given_back.user_id, given_back.client_id)
    tokens.filter(type=Token.Type.ACCESS_TOKEN).delete()
    if permission is not None and not tokens.exists():
        permission.delete()


@in_transaction
def end_tokens(token_ids: Iterable[int]) -> None:
    """End these tokens of apps."""
    Token.objects.filter(pk__in=list(token_ids)).delete()


def _tokens(user_id: int | None, client_id: str | None):  # type: ignore[no-untyped-def]  # allauth has no types
    return Token.objects.filter(user_id=user_id, client_id=client_id)

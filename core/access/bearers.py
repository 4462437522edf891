"""Whom a bearer token speaks for, whatever its kind: the one door for requests and sockets alike."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from allauth.idp.oidc.models import Token
from django.db.models import F, FilteredRelation, Q
from django.utils import timezone

from core.access.models import AppPermission, PersonalToken
from core.access.rules import beyond_role, within_role
from core.access.scope_words import EMAIL
from core.access.token_text import digest_of, is_personal, is_whole
from core.accounts.factors import role_in_effect
from core.accounts.models import User
from core.accounts.signals import session_mark
from core.accounts.tokens import read_access_token
from core.api.scopes import Scope

_LONGEST = 4096
_USE_IS_NEWS_AFTER = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class Bearer:
    """Whom a token speaks for, what it may, and until when.

    scopes: None for a whole sign-in, which may all that its account may. sees_email: may it be told the
    e-mail address, which a person gives an app or not. session_key: of a sign-in only.
    expires_at: None for never. mark: what `credential_ended` names when the token ends before that.
    """

    user: User
    scopes: frozenset[Scope] | None
    sees_email: bool
    session_key: str | None
    expires_at: datetime | None
    mark: str


def read_bearer(token: str) -> Bearer | None:
    """The bearer; None when the token is forged, over, revoked, or its account blocked.

    At most two queries (for staff three), and once a minute one more that notes the use.
    """
    if len(token) > _LONGEST or not token.isascii():
        return None
    if is_personal(token):
        return _personal(token)
    # A JSON web token has dots; the tokens of apps have none.
    return _sign_in(token) if "." in token else _of_app(token)


def _sign_in(token: str) -> Bearer | None:
    found = read_access_token(token)
    if found is None or not found.user.is_active:
        return None
    return Bearer(
        user=found.user,
        scopes=None,
        sees_email=True,
        session_key=found.session_key,
        expires_at=found.expires_at,
        mark=session_mark(found.session_key),
    )


def _personal(token: str) -> Bearer | None:
    if not is_whole(token):
        return None
    now = timezone.now()
    found = (
        PersonalToken.objects.select_related("user")
        .filter(Q(expires_at=None) | Q(expires_at__gt=now))
        .filter(digest=digest_of(token), user__is_active=True)
        .first()
    )
    if found is None:
        return None
    if _is_news(found.last_used_at, now):
        PersonalToken.objects.filter(pk=found.pk).update(last_used_at=now)
    return Bearer(
        user=found.user,
        scopes=_usable(found.scopes, found.user),
        sees_email=False,
        session_key=None,
        expires_at=found.expires_at,
        mark=token_mark(found.pk),
    )


def _of_app(token: str) -> Bearer | None:
    now = timezone.now()
    permission = FilteredRelation(
        "user__app_permissions", condition=Q(user__app_permissions__client=F("client"))
    )
    found = (
        Token.objects.valid()
        .by_value(token)
        .filter(type=Token.Type.ACCESS_TOKEN, user__is_active=True)
        .exclude(client__owner__is_active=False)
        .select_related("user")
        .alias(permission=permission)
        .annotate(permission_id=F("permission__pk"), last_used_at=F("permission__last_used_at"))
        .filter(permission_id__isnull=False)
        .first()
    )
    if found is None:
        return None
    if _is_news(found.last_used_at, now):
        AppPermission.objects.filter(pk=found.permission_id).update(last_used_at=now)
    granted = found.get_scopes()
    return Bearer(
        user=found.user,
        scopes=_usable(granted, found.user),
        sees_email=EMAIL in granted,
        session_key=None,
        expires_at=found.expires_at,
        mark=app_mark(found.pk),
    )


def _usable(names: Iterable[str], user: User) -> frozenset[Scope]:
    """What the account itself may do now. A role is looked at only for a scope that not everybody may use."""
    scopes = tuple(names)
    needs_role = beyond_role(scopes, User.Role.USER)
    return within_role(scopes, role_in_effect(user) if needs_role else User.Role.USER)


def token_mark(token_id: int) -> str:
    """What sockets of a personal token hang on."""
    return f"token:{token_id}"


def app_mark(token_id: int) -> str:
    """What sockets of an app's access token hang on."""
    return f"app:{token_id}"


def _is_news(last_used_at: datetime | None, now: datetime) -> bool:
    return last_used_at is None or now - last_used_at >= _USE_IS_NEWS_AFTER

"""Making and ending personal tokens."""

from collections.abc import Collection
from datetime import datetime, timedelta

from django.utils import timezone

from core.access.models import PersonalToken
from core.access.rules import beyond_role
from core.access.token_text import digest_of, hint_of, new_token
from core.accounts.factors import role_in_effect
from core.accounts.models import User
from core.api.errors import ConflictError, InvalidError, NotFoundError
from core.api.scopes import Scope
from core.transactions import in_transaction

MOST_TOKENS = 50
USUAL_LIFE = timedelta(days=90)
LONGEST_LIFE = timedelta(days=3660)


@in_transaction
def make_token(
    user: User, *, name: str, scopes: Collection[Scope], expires_at: datetime | None
) -> tuple[PersonalToken, str]:
    """A new token and its text, which nobody can read again. expires_at: None for never.

    Raises InvalidError for a scope beyond the account's role and for an expiry that is past or far
    away, ConflictError when there are too many.
    """
    # Two at once must not both be the fiftieth.
    owner = User.objects.select_for_update().get(pk=user.pk)
    _check(owner, scopes, expires_at)
    text = new_token()
    token = PersonalToken.objects.create(
        user=owner,
        name=name,
        digest=digest_of(text),
        hint=hint_of(text),
        scopes=sorted(scopes),
        expires_at=expires_at,
    )
    return token, text


@in_transaction
def end_token(user: User, token_id: int) -> None:
    """Delete a token of this account; its sockets end with it. Raises NotFoundError."""
    deleted, _ = PersonalToken.objects.filter(user=user, pk=token_id).delete()
    if not deleted:
        raise NotFoundError("You have no such token.")


def _check(owner: User, scopes: Collection[Scope], expires_at: datetime | None) -> None:
    refused = sorted(beyond_role(scopes, role_in_effect(owner)))
    if refused:
        raise InvalidError("scopes", f"Your account may not do what “{refused[0]}” allows.")
    now = timezone.now()
    if expires_at is not None and not now < expires_at < now + LONGEST_LIFE:
        raise InvalidError("expires_at", "Use a time in the next ten years, or null for never.")
    if PersonalToken.objects.filter(user=owner).count() >= MOST_TOKENS:
        raise ConflictError(f"You have {MOST_TOKENS} tokens. Delete one you no longer use.")

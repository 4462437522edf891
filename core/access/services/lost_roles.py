"""What a role takes along for good when it is lost: the scopes that only it allowed."""

from collections import defaultdict
from dataclasses import dataclass

from allauth.idp.oidc.models import Token
from django.db.models import Exists, OuterRef

from core.access.models import AppPermission, PersonalToken
from core.access.rules import beyond_role
from core.transactions import in_transaction


@dataclass(frozen=True, slots=True)
class Narrowed:
    """A personal token or an app that lost scopes. kind: `personaltoken` or `client`."""

    kind: str
    id: str
    scopes: list[str]


@in_transaction
def keep_within_role(user_id: int, role: str) -> list[Narrowed]:
    """Take from an account's tokens and apps what this role does not allow; what holds nothing else ends.

    Otherwise a role that is given again would bring to life what was made for the one before.
    """
    return [*_narrow_personal(user_id, role), *_narrow_apps(user_id, role)]


def is_beyond_role(tokens: list[Token]) -> bool:
    """Was one of these tokens of apps consented to with a role that its owner has no more. One query for each."""
    return any(beyond_role(token.get_scopes(), token.user.role) for token in tokens)


def _narrow_personal(user_id: int, role: str) -> list[Narrowed]:
    narrowed = []
    for token in PersonalToken.objects.select_for_update().filter(user_id=user_id).order_by("pk"):
        lost = beyond_role(token.scopes, role)
        if not lost:
            continue
        narrowed.append(Narrowed("personaltoken", str(token.pk), sorted(lost)))
        token.scopes = [name for name in token.scopes if name not in lost]
        if token.scopes:
            token.save(update_fields=["scopes"])
        else:
            token.delete()
    return narrowed


def _narrow_apps(user_id: int, role: str) -> list[Narrowed]:
    """With its last token an app's permission ends."""
    lost_by: dict[str, set[str]] = defaultdict(set)
    for token in Token.objects.select_for_update().filter(user_id=user_id).order_by("pk"):
        names = token.get_scopes()
        lost = beyond_role(names, role)
        if not lost:
            continue
        lost_by[token.client_id] |= lost
        kept = [name for name in names if name not in lost]
        if kept:
            token.set_scopes(kept)
            token.save(update_fields=["scopes"])
        else:
            token.delete()
    left = Token.objects.filter(user_id=user_id, client=OuterRef("client"))
    emptied = AppPermission.objects.filter(user_id=user_id, client__in=list(lost_by))
    emptied.filter(~Exists(left)).delete()
    return [Narrowed("client", client_id, sorted(lost)) for client_id, lost in lost_by.items()]

"""What a view declares, and what follows from it for a caller."""

from dataclasses import dataclass

from rest_framework.permissions import AllowAny, IsAuthenticated, IsAuthenticatedOrReadOnly

from core.access.rules import within_role
from core.accounts.permissions import IsAdmin, IsModerator
from core.api.endpoints import Endpoint, ListEndpoint
from core.api.scopes import Scope, needed_scope
from core.devices.permissions import RecentForOthers
from core.second_factor.recent import RecentlyAuthenticated
from realtime.custom.permissions import MayPublish
from tests.core.authorization.table import Address

_EVERYBODY = frozenset({"", "user", "moderator", "admin"})
_SIGNED_IN = _EVERYBODY - {""}
# Permission class -> the roles it lets in, "" for nobody signed in.
_LETS_IN = {
    AllowAny: _EVERYBODY,
    IsAuthenticated: _SIGNED_IN,
    # Every caller of these tests has just signed in.
    RecentForOthers: _SIGNED_IN,
    RecentlyAuthenticated: _SIGNED_IN,
    IsModerator: frozenset({"moderator", "admin"}),
    IsAdmin: frozenset({"admin"}),
    MayPublish: frozenset({"admin"}),
}
# Where a token's scopes say enough, whatever the role of its account.
_LETS_TOKENS_IN = frozenset({MayPublish})


@dataclass(frozen=True)
class Caller:
    """A kind of caller. role: "" for nobody. scopes: None for a whole sign-in. good: are its credentials.

    bearer: the token it sends, `sign-in`, `personal` or `app`; "" for a browser's session, or nothing.
    """

    name: str
    role: str = ""
    scopes: frozenset[Scope] | None = None
    is_good: bool = True
    bearer: str = ""
    owns: bool = False


CALLERS = (
    Caller("anonymous"),
    Caller("owner", "user", owns=True),
    Caller("owner by token", "user", bearer="sign-in", owns=True),
    Caller("other", "user"),
    Caller("blocked"),
    Caller("blocked token", "", frozenset(Scope), is_good=False, bearer="personal"),
    Caller("moderator", "moderator"),
    Caller("admin", "admin"),
    Caller("app", "user", within_role(Scope, "user"), bearer="app", owns=True),
    *(
        Caller(
            f"token {scope}",
            {Scope.MODERATION_ACT: "moderator", Scope.ADMIN_READ: "admin"}.get(scope, "user"),
            frozenset({scope}),
            bearer="personal",
            owns=scope not in (Scope.MODERATION_ACT, Scope.ADMIN_READ),
        )
        for scope in Scope
    ),
)


def undeclared(address: Address) -> str:
    """What is missing; "" when nothing is."""
    view = address.view
    if not (isinstance(view, type) and issubclass(view, Endpoint)):
        return "is no Endpoint; make it one, or list it with its reason"
    own = [kind for kind in view.__mro__ if kind not in Endpoint.__mro__ + ListEndpoint.__mro__]
    for name in ("permission_classes", "token_scopes"):
        if not any(name in vars(kind) for kind in own):
            return f"does not declare {name}"
    strange = set(view.token_scopes) - {"*", *address.methods}
    if strange:
        return f"declares scopes for methods it has not got: {sorted(strange)}"
    unproven = set(getattr(view, "proven_methods", ())) - {"HEAD", *address.methods}
    if unproven:
        return f"asks for a proof for methods it has not got: {sorted(unproven)}"
    unknown = [kind.__name__ for kind in view.permission_classes if _roles(kind, "GET") is None]
    if unknown:
        return f"has a permission that tests.core.authorization.declared cannot judge: {unknown}"
    return ""


def refusal(address: Address, method: str, caller: Caller) -> int | None:
    """The status with which a caller is refused; None when the declaration lets it in."""
    view = address.view
    if caller.bearer and not caller.is_good:
        return 401
    asked = [kind for kind in view.permission_classes if not _is_let_in_by_token(kind, caller)]
    if any(caller.role not in (_roles(kind, method) or ()) for kind in asked):
        return 403 if caller.role else 401
    if caller.scopes is None:
        return None
    needed = needed_scope(view.token_scopes, method)
    return None if needed is not None and needed in caller.scopes else 403


def _is_let_in_by_token(permission: type, caller: Caller) -> bool:
    return permission in _LETS_TOKENS_IN and caller.scopes is not None


def _roles(permission: type, method: str) -> frozenset[str] | None:
    if permission is IsAuthenticatedOrReadOnly:
        return _EVERYBODY if method == "GET" else _SIGNED_IN
    return _LETS_IN.get(permission)

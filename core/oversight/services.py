"""What administrators do to accounts; each is an entry of the audit log."""

from django.http import HttpRequest

from core.accounts.endings import end_everything_of
from core.accounts.models import User
from core.api.errors import ConflictError
from core.audit.services import record
from core.oversight.roles import give_role, is_lower, may_act_on
from core.oversight.tokens import narrow_tokens
from core.personal_data.leaving import check_may_go, end_all_access, request_deletion
from core.personal_data.table import Reviews
from core.transactions import in_transaction


@in_transaction
def block(user: User, *, request: HttpRequest) -> None:
    """Let nobody sign in to this account; every sign-in, token and socket it has ends now. Again changes nothing.

    Raises ConflictError for oneself, for the last administrator, and for who may do more than the actor.
    """
    _refuse_oneself(user, request)
    account = check_may_go(user)
    _refuse_above(account, request)
    if account.is_active:
        account.is_active = False
        account.save(update_fields=["is_active"])
        end_all_access(account.pk)
        _note("account.blocked", account, request)


@in_transaction
def unblock(user: User, *, request: HttpRequest) -> None:
    """Let the owner sign in again. What ended stays ended. Raises ConflictError for who may do more than the actor."""
    account = _locked(user)
    _refuse_above(account, request)
    if not account.is_active:
        account.is_active = True
        account.save(update_fields=["is_active"])
        _note("account.unblocked", account, request)


@in_transaction
def end_sign_ins(user: User, *, request: HttpRequest) -> None:
    """End every sign-in, token and socket of this account; its owner can sign in again.

    Raises ConflictError for who may do more than the actor.
    """
    _refuse_above(_locked(user), request)
    end_all_access(user.pk)
    _note("account.sign_ins_ended", user, request)


@in_transaction
def change_role(user: User, role: User.Role, *, request: HttpRequest) -> None:
    """Give an account another role and what it brings with it.

    A lower one ends its sign-ins and sockets, and takes from its tokens and apps for good what only the other allowed.
    Raises ConflictError when nobody could administrate any more, and for who may do more than the actor.
    """
    account = _locked(user) if role == User.Role.ADMIN else check_may_go(user)
    _refuse_above(account, request)
    before = User.Role(account.role)
    if not give_role(account, role):
        return
    account.save(update_fields=["role", "is_staff", "is_superuser"])
    if is_lower(role, than=before):
        end_everything_of([account.pk])
        narrow_tokens(account, request=request)
    _note("account.role_changed", account, request, before=str(before), after=str(role))


@in_transaction
def delete_for(user: User, *, reviews: Reviews, request: HttpRequest) -> None:
    """Delete an account as if its owner had asked, with the same days of grace. Raises ConflictError."""
    _refuse_oneself(user, request)
    _refuse_above(_locked(user), request)
    request_deletion(user, reviews=reviews)
    _note("account.deletion_requested", user, request)


def _refuse_oneself(user: User, request: HttpRequest) -> None:
    if user.pk == request.user.pk:
        raise ConflictError("You cannot do this to your own account here.")


def _refuse_above(account: User, request: HttpRequest) -> None:
    assert isinstance(request.user, User)
    if not may_act_on(account, actor=request.user):
        raise ConflictError("This account may do more than yours.")


def _locked(user: User) -> User:
    return User.objects.select_for_update().get(pk=user.pk)


def _note(action: str, account: User, request: HttpRequest, **detail: str) -> None:
    record(
        action,
        actor_id=request.user.pk,
        target=f"user:{account.pk}",
        detail=detail,
        request=request,
    )

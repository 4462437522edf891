"""What administrators do to accounts; each is an entry of the audit log."""

from django.http import HttpRequest

from core.accounts.models import User
from core.api.errors import ConflictError
from core.audit.services import record
from core.personal_data.leaving import check_may_go, end_all_access, request_deletion
from core.personal_data.table import Reviews
from core.transactions import in_transaction


@in_transaction
def block(user: User, *, request: HttpRequest) -> None:
    """Let nobody sign in to this account; every sign-in, token and socket it has ends now. Again changes nothing.

    Raises ConflictError for oneself and for the last administrator.
    """
    _refuse_oneself(user, request)
    account = check_may_go(user)
    if account.is_active:
        account.is_active = False
        account.save(update_fields=["is_active"])
        end_all_access(account.pk)
        _note("account.blocked", account, request)


@in_transaction
def unblock(user: User, *, request: HttpRequest) -> None:
    """Let the owner sign in again. What ended stays ended."""
    account = User.objects.select_for_update().get(pk=user.pk)
    if not account.is_active:
        account.is_active = True
        account.save(update_fields=["is_active"])
        _note("account.unblocked", account, request)


@in_transaction
def end_sign_ins(user: User, *, request: HttpRequest) -> None:
    """End every sign-in, token and socket of this account; its owner can sign in again."""
    end_all_access(user.pk)
    _note("account.sign_ins_ended", user, request)


@in_transaction
def change_role(user: User, role: User.Role, *, request: HttpRequest) -> None:
    """Give an account another role; it counts from the next request on.

    Raises ConflictError when nobody could administrate any more.
    """
    account = check_may_go(user) if user.role == User.Role.ADMIN else user
    before = account.role
    if before != role:
        account.role = role
        account.save(update_fields=["role"])
        _note("account.role_changed", account, request, before=before, after=str(role))


@in_transaction
def delete_for(user: User, *, reviews: Reviews, request: HttpRequest) -> None:
    """Delete an account as if its owner had asked, with the same days of grace. Raises ConflictError."""
    _refuse_oneself(user, request)
    request_deletion(user, reviews=reviews)
    _note("account.deletion_requested", user, request)


def _refuse_oneself(user: User, request: HttpRequest) -> None:
    if user.pk == request.user.pk:
        raise ConflictError("You cannot do this to your own account here.")


def _note(action: str, account: User, request: HttpRequest, **detail: str) -> None:
    record(
        action,
        actor_id=request.user.pk,
        target=f"user:{account.pk}",
        detail=detail,
        request=request,
    )

"""Leaving: what ends at once, how to come back, and what is done when the days of grace are over."""

import logging
from datetime import datetime, timedelta

from django.conf import settings
from django.db.models import Q
from django.utils import timezone

from core.access.services.ending_all import end_tokens_of
from core.accounts.endings import end_everything_of
from core.accounts.models import User
from core.api.errors import ConflictError
from core.events.facts import emit
from core.personal_data.events import LeavingCancelled, LeavingRequested
from core.personal_data.models import Leaving
from core.personal_data.rules import plain
from core.personal_data.table import Reviews, personal_data
from core.personal_data.usernames import rest, wake
from core.transactions import in_transaction

logger = logging.getLogger(__name__)

_BATCH = 20


@in_transaction
def request_deletion(user: User, *, reviews: Reviews) -> datetime:
    """End every sign-in, token and socket, hide the account, and erase it when the days of grace are over.

    Asked again, the day stays as it is and the newer wish about reviews counts. Returns that day.
    Raises ConflictError for the last administrator.
    """
    account = check_may_go(user)
    now = timezone.now()
    due_at = account.deletion_due_at
    if due_at is None:
        due_at = now + timedelta(days=settings.MARQUEE_DELETION_GRACE_DAYS)
        account.deletion_requested_at, account.deletion_due_at = now, due_at
        account.save(update_fields=["deletion_requested_at", "deletion_due_at"])
        emit(LeavingRequested(account.pk, plain(due_at)))
    Leaving.objects.update_or_create(user=account, defaults={"reviews": reviews})
    end_all_access(account.pk)
    return due_at


@in_transaction
def keep_account(user: User) -> User:
    """Stay after all; for somebody who does not leave nothing happens. Raises ConflictError once erasing began."""
    account = User.objects.select_for_update().get(pk=user.pk)
    if account.deletion_due_at is None:
        return account
    if Leaving.objects.filter(user=account, begun=True).exists():
        raise ConflictError("This account is being erased; that cannot be stopped any more.")
    Leaving.objects.filter(user=account).delete()
    account.deletion_requested_at = account.deletion_due_at = None
    account.save(update_fields=["deletion_requested_at", "deletion_due_at"])
    emit(LeavingCancelled(account.pk))
    return account


def end_all_access(user_id: int) -> None:
    """End all that speaks for an account: sessions, sockets, tokens, permissions of apps. Within a transaction."""
    end_tokens_of(user_id)
    end_everything_of([user_id])


def check_may_go(user: User) -> User:
    """The account, locked. Raises ConflictError when without it nobody had the role, or could give it."""
    # In one order, so that of two last administrators who leave at once, one stays.
    admins = list(
        User.objects.select_for_update()
        .filter(Q(role=User.Role.ADMIN) | Q(is_superuser=True), is_active=True)
        .order_by("pk")
    )
    staying = [admin for admin in admins if admin.deletion_due_at is None]
    with_role = [admin.pk for admin in staying if admin.role == User.Role.ADMIN]
    who_give_it = [admin.pk for admin in staying if admin.is_superuser]
    if [user.pk] in (with_role, who_give_it):
        raise ConflictError("You are the last administrator: make somebody else one first.")
    return User.objects.select_for_update().get(pk=user.pk)


def erase_due() -> int:
    """Erase the accounts whose days of grace are over; how many. One that fails does not hold up the others."""
    wake()
    due = User.objects.filter(deletion_due_at__lte=timezone.now()).order_by("deletion_due_at")
    erased = 0
    for user_id in due.values_list("pk", flat=True)[:_BATCH]:
        try:
            erased += erase(user_id)
        # The next run tries again; the log has the whole story.
        except Exception:
            logger.exception("Account %d could not be erased.", user_id)
    return erased


def erase(user_id: int) -> bool:
    """Erase everything about an account that is due; False when it is not, or is gone.

    Slice by slice, each safe to repeat: a run that was killed is finished by the next.
    """
    reviews = _begin_erasing(user_id)
    if reviews is None:
        return False
    for one in personal_data():
        if not one.last:
            one.erase(user_id, reviews)
    _finish(user_id, reviews)
    logger.info("Account %d has been erased.", user_id)
    return True


@in_transaction
def _begin_erasing(user_id: int) -> Reviews | None:
    """From here on there is no way back, and nobody can sign in and add something."""
    account = (
        User.objects.select_for_update()
        .filter(pk=user_id, deletion_due_at__lte=timezone.now())
        .first()
    )
    if account is None:
        return None
    leaving, _ = Leaving.objects.get_or_create(
        user=account, defaults={"reviews": Leaving.Reviews.REMOVE}
    )
    leaving.begun = True
    leaving.save(update_fields=["begun"])
    account.is_active = False
    account.save(update_fields=["is_active"])
    end_all_access(user_id)
    return "anonymise" if leaving.reviews == Leaving.Reviews.ANONYMISE else "remove"


@in_transaction
def _finish(user_id: int, reviews: Reviews) -> None:
    account = User.objects.select_for_update().filter(pk=user_id).first()
    if account is None:
        return
    rest(account.username)
    for one in personal_data():
        if one.last:
            one.erase(user_id, reviews)

"""Asking for an export, taking up what a dead worker left, removing what is over."""

from functools import partial

from django.db import transaction
from django.utils import timezone

from core.accounts.models import User
from core.audit.services import record
from core.events.facts import emit
from core.personal_data.building import give_up_or_queue
from core.personal_data.events import ExportMoved
from core.personal_data.models import DataExport
from core.personal_data.queue import hand_over
from core.personal_data.rules import SILENCE
from core.personal_data.selectors import ExportState, state_of
from core.personal_data.storage import export_storage
from core.transactions import in_transaction

_STATUS = DataExport.Status
_UNDER_WAY = (_STATUS.QUEUED, _STATUS.BUILDING)


@in_transaction
def request_export(user: User) -> ExportState:
    """Queue an export, unless one is under way; a former one is replaced, its file gone."""
    # First: two requests in the same moment are one export.
    User.objects.select_for_update(no_key=True).get(pk=user.pk)
    former = DataExport.objects.filter(pk=user.pk).first()
    if former is not None and former.status in _UNDER_WAY:
        return state_of(former)
    now = timezone.now()
    export = DataExport(
        user=user,
        requested_at=now,
        heard_at=now,
        run=former.run if former else 0,
    )
    export.save(force_insert=former is None, force_update=former is not None)
    if former is not None and former.file:
        transaction.on_commit(partial(export_storage().delete, former.file))
    if user.role != User.Role.USER:
        record("account.export_requested", actor_id=user.pk, target=f"user:{user.pk}")
    emit(ExportMoved(user.pk, _STATUS.QUEUED, "", 0, 0))
    transaction.on_commit(partial(hand_over, user.pk))
    return state_of(export)


def take_up() -> int:
    """Queue again what was begun or queued and has not been heard of since; how many exports that were.

    A worker that was killed says nothing any more. After a few attempts an export is shown as failed.
    """
    oldest = timezone.now() - SILENCE
    silent = DataExport.objects.filter(status__in=_UNDER_WAY, heard_at__lt=oldest)
    return sum(_take_up(user_id) for user_id in silent.values_list("pk", flat=True))


@in_transaction
def _take_up(user_id: int) -> bool:
    oldest = timezone.now() - SILENCE
    export = (
        DataExport.objects.select_for_update(skip_locked=True)
        .filter(pk=user_id, status__in=_UNDER_WAY, heard_at__lt=oldest)
        .first()
    )
    if export is None:
        return False
    if export.status == _STATUS.QUEUED:
        export.heard_at = timezone.now()
        export.save(update_fields=["heard_at"])
    elif not give_up_or_queue(export):
        return True
    transaction.on_commit(partial(hand_over, user_id))
    return True


def remove_expired() -> int:
    """Remove the files of exports that are over; how many."""
    over = DataExport.objects.filter(status=_STATUS.READY, expires_at__lte=timezone.now())
    return sum(_expire(user_id) for user_id in over.values_list("pk", flat=True))


@in_transaction
def _expire(user_id: int) -> bool:
    export = (
        DataExport.objects.select_for_update(skip_locked=True)
        .filter(pk=user_id, status=_STATUS.READY, expires_at__lte=timezone.now())
        .first()
    )
    if export is None:
        return False
    file = export.file
    export.status, export.file, export.size_bytes = _STATUS.EXPIRED, "", None
    export.save()
    emit(ExportMoved(user_id, _STATUS.EXPIRED, "", 0, export.total))
    transaction.on_commit(partial(export_storage().delete, file))
    return True


def forget_export(user_id: int) -> None:
    """Remove an account's export with its file, whatever its state."""
    with transaction.atomic():
        export = DataExport.objects.select_for_update().filter(pk=user_id).first()
        if export is None:
            return
        file = export.file
        export.delete()
    if file:
        export_storage().delete(file)

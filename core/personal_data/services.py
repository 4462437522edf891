"""Asking for an export, taking up what a dead worker left, removing what is over."""

from datetime import timedelta
from functools import partial

from django.conf import settings
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
from core.personal_data.selectors import UNDER_WAY, ExportState, state_of
from core.personal_data.storage import export_storage, is_written_before, stored_names
from core.transactions import in_transaction

_STATUS = DataExport.Status


@in_transaction
def request_export(user: User) -> ExportState:
    """Queue an export, unless one is under way; a former one is replaced, its file gone."""
    # First: two requests in the same moment are one export.
    User.objects.select_for_update(no_key=True).get(pk=user.pk)
    former = DataExport.objects.filter(pk=user.pk).first()
    if former is not None and former.status in UNDER_WAY:
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
    silent = DataExport.objects.filter(status__in=UNDER_WAY, heard_at__lt=oldest)
    return sum(_take_up(user_id) for user_id in silent.values_list("pk", flat=True))


@in_transaction
def _take_up(user_id: int) -> bool:
    oldest = timezone.now() - SILENCE
    export = (
        DataExport.objects.select_for_update(skip_locked=True)
        .filter(pk=user_id, status__in=UNDER_WAY, heard_at__lt=oldest)
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
    """Remove the files of exports that are over, and those as old that no export names; how many.

    A run that was killed just after it had written a file leaves one of those.
    """
    over = DataExport.objects.filter(status=_STATUS.READY, expires_at__lte=timezone.now())
    expired = sum(_expire(user_id) for user_id in over.values_list("pk", flat=True))
    return expired + _remove_left()


@in_transaction
def _expire(user_id: int) -> bool:
    export = (
        DataExport.objects.select_for_update(skip_locked=True)
        .filter(pk=user_id, status=_STATUS.READY, expires_at__lte=timezone.now())
        .first()
    )
    if export is None:
        return False
    _remove_file(export)
    export.status, export.file, export.size_bytes = _STATUS.EXPIRED, "", None
    export.save()
    emit(ExportMoved(user_id, _STATUS.EXPIRED, "", 0, export.total))
    return True


def _remove_left() -> int:
    # Files before rows: one that is finished meanwhile is named by its row when that is read.
    found = stored_names()
    named = set(DataExport.objects.exclude(file="").values_list("file", flat=True))
    oldest = timezone.now() - timedelta(days=settings.MARQUEE_KEEP_EXPORTS_DAYS)
    left = [name for name in found if name not in named and is_written_before(name, oldest)]
    for name in left:
        export_storage().delete(name)
    return len(left)


@in_transaction
def forget_export(user_id: int) -> None:
    """Remove an account's export with its file, whatever its state."""
    export = DataExport.objects.select_for_update().filter(pk=user_id).first()
    if export is not None:
        _remove_file(export)
        export.delete()


def _remove_file(export: DataExport) -> None:
    """Before the row forgets it: were the run killed in between, the next would know of the file still."""
    if export.file:
        export_storage().delete(export.file)

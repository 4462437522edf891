"""Building an export, in a worker that may be killed at any moment."""

import logging
import time
from dataclasses import dataclass, field
from datetime import timedelta
from tempfile import TemporaryFile

from django.conf import settings
from django.core.files import File
from django.utils import timezone

from core.accounts.models import User
from core.events.facts import emit
from core.personal_data.archive import Archive, readme
from core.personal_data.events import ExportMoved, ExportReady
from core.personal_data.models import DataExport
from core.personal_data.rules import MOST_RUNS, plain
from core.personal_data.storage import export_storage, new_name
from core.personal_data.table import personal_data
from core.transactions import in_transaction

logger = logging.getLogger(__name__)

_PACKING = "packing"
_PULSE_SECONDS = 5.0
_STATUS = DataExport.Status


class SupersededError(Exception):
    """The export is not this run's any more: another worker has it, or the account is gone."""


def build(user_id: int) -> None:
    """Build a queued export. One that is not queued is somebody else's, and left alone.

    A failure is logged and tried again by `take_up` a few times, then shown as failed.
    """
    run = _begin(user_id)
    if run is None:
        return
    try:
        _build(run)
    except SupersededError:
        logger.info("Another worker has taken over the export of account %d.", user_id)
    # Whatever it was, the person has to hear of it, and the log has the whole story.
    except Exception:
        logger.exception("The export of account %d failed.", user_id)
        _fail(run)


@dataclass(slots=True)
class Run:
    """One worker's attempt at one account's export."""

    user_id: int
    number: int
    total: int
    heard_at: float = field(default_factory=time.monotonic)

    @in_transaction
    def move(self, step: str, done: int) -> None:
        """Say how far it is. Raises SupersededError."""
        self._update(step=step, done=done, heard_at=timezone.now())
        emit(ExportMoved(self.user_id, _STATUS.BUILDING, step, done, self.total))

    def pulse(self) -> None:
        """Show now and then that it is alive. Raises SupersededError."""
        if time.monotonic() - self.heard_at > _PULSE_SECONDS:
            self._update(heard_at=timezone.now())

    @in_transaction
    def finish(self, name: str, size_bytes: int) -> None:
        """Ready to be downloaded. Raises SupersededError."""
        now = timezone.now()
        expires_at = now + timedelta(days=settings.MARQUEE_KEEP_EXPORTS_DAYS)
        self._update(
            status=_STATUS.READY,
            step="",
            done=self.total,
            heard_at=now,
            ready_at=now,
            expires_at=expires_at,
            size_bytes=size_bytes,
            file=name,
        )
        emit(ExportMoved(self.user_id, _STATUS.READY, "", self.total, self.total))
        emit(ExportReady(self.user_id, plain(expires_at), size_bytes))

    def _update(self, **changes: object) -> None:
        self.heard_at = time.monotonic()
        mine = DataExport.objects.filter(pk=self.user_id, run=self.number, status=_STATUS.BUILDING)
        if not mine.update(**changes):
            raise SupersededError


@in_transaction
def _begin(user_id: int) -> Run | None:
    export = (
        DataExport.objects.select_for_update().filter(pk=user_id, status=_STATUS.QUEUED).first()
    )
    if export is None:
        return None
    export.status, export.step, export.done = _STATUS.BUILDING, "", 0
    export.total = len(personal_data()) + 1
    export.run += 1
    export.attempts += 1
    export.heard_at = timezone.now()
    export.save()
    emit(ExportMoved(user_id, _STATUS.BUILDING, "", 0, export.total))
    return Run(user_id, export.run, export.total)


def _build(run: Run) -> None:
    user = User.objects.filter(pk=run.user_id).first()
    if user is None:
        raise SupersededError
    at, parts = timezone.now(), []
    with TemporaryFile() as file:
        with Archive(file, at) as archive:
            for done, one in enumerate(personal_data()):
                run.move(one.name, done)
                parts.append((one, archive.add_slice(one, one.export(user.pk), run.pulse)))
                for kept in one.files(user.pk) if one.files else ():
                    archive.add_file(kept)
            run.move(_PACKING, run.total - 1)
            archive.add_text("README.txt", readme(user.username, at, parts))
        size_bytes = file.tell()
        file.seek(0)
        _store(run, File(file), size_bytes)


def _store(run: Run, file: "File[bytes]", size_bytes: int) -> None:
    """A file that nobody waits for any more goes again."""
    storage = export_storage()
    name = storage.save(new_name(), file)
    try:
        run.finish(name, size_bytes)
    except BaseException:
        storage.delete(name)
        raise


@in_transaction
def _fail(run: Run) -> None:
    export = (
        DataExport.objects.select_for_update()
        .filter(pk=run.user_id, run=run.number, status=_STATUS.BUILDING)
        .first()
    )
    if export is not None:
        give_up_or_queue(export)


def give_up_or_queue(export: DataExport) -> bool:
    """Queue an export again, or show it as failed after the last attempt; True when it is queued.

    The row has to be locked by the caller's transaction.
    """
    again = export.attempts < MOST_RUNS
    export.status = _STATUS.QUEUED if again else _STATUS.FAILED
    export.step, export.done, export.heard_at = "", 0, timezone.now()
    export.save()
    emit(ExportMoved(export.user_id, export.status, "", 0, export.total))
    return again

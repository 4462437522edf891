"""Reading the state of an export."""

from dataclasses import dataclass
from datetime import datetime

from django.utils import timezone

from core.personal_data.models import DataExport

NONE = "none"
UNDER_WAY = (DataExport.Status.QUEUED, DataExport.Status.BUILDING)


@dataclass(frozen=True, slots=True)
class ExportState:
    """How an account's export stands; `none` when there never was one."""

    status: str = NONE
    step: str = ""
    done: int = 0
    total: int = 0
    requested_at: datetime | None = None
    ready_at: datetime | None = None
    expires_at: datetime | None = None
    size_bytes: int | None = None
    file: str = ""


def export_state(user_id: int) -> ExportState:
    """An account's export as it stands; past its time it is expired, tidied up or not. One query."""
    export = DataExport.objects.filter(pk=user_id).first()
    return ExportState() if export is None else state_of(export)


def state_of(export: DataExport) -> ExportState:
    """The state of a row."""
    status = DataExport.Status
    over = export.status == status.READY and (
        export.expires_at is None or export.expires_at <= timezone.now()
    )
    return ExportState(
        status=str(status.EXPIRED if over else export.status),
        step=export.step,
        done=export.done,
        total=export.total,
        requested_at=export.requested_at,
        ready_at=export.ready_at,
        expires_at=export.expires_at,
        size_bytes=export.size_bytes,
        file="" if over else export.file,
    )

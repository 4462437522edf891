"""What a socket gets of a person's account when it subscribes."""

from core.personal_data.selectors import export_state
from realtime.events import ExportState, MeSnapshot
from realtime.topics import Caller
from social.account_events.selectors import own_counts


def own_account(caller: Caller) -> int | None:
    """Whose log the topic is kept in."""
    return caller.user_id


def me_snapshot(caller: Caller, subject_id: int | None) -> MeSnapshot | None:
    """Counters and export as they are now; None for a caller not signed in. Three queries."""
    if caller.user_id is None:
        return None
    export = export_state(caller.user_id)
    return MeSnapshot(
        counts=own_counts(caller.user_id),
        export=ExportState.model_validate(
            {
                "status": export.status,
                "step": export.step,
                "done": export.done,
                "total": export.total,
            }
        ),
    )

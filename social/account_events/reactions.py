"""What happened to an account, told to its own devices. Those that run through the outbox may run twice."""

from catalog.library.events import RatingChanged
from core.accounts.models import User
from core.devices.events import SessionEnded as SessionEndedFact
from core.personal_data.events import ExportMoved
from core.personal_data.events import ExportReady as ExportReadyFact
from core.profiles.events import ProfileRemoved
from core.profiles.models import Profile
from core.transactions import in_transaction
from realtime.events import (
    ExportProgress,
    ExportReady,
    ProfileCountsChanged,
    PushEvent,
    SessionEnded,
)
from realtime.publishing import publish
from social.account_events.selectors import own_counts
from social.members.events import FollowChanged


def after_export_moved(fact: ExportMoved) -> None:
    """Within the transaction: what the status endpoint says, and what is pushed, is the same."""
    values = {
        "status": fact.status,
        "step": fact.step,
        "done": fact.done,
        "total": fact.total,
    }
    _tell(fact.user_id, ExportProgress.model_validate(values))


def after_export_ready(fact: ExportReadyFact) -> None:
    """Within the transaction."""
    values = {"expires_at": fact.expires_at, "size_bytes": fact.size_bytes}
    _tell(fact.user_id, ExportReady.model_validate(values))


def after_session_ended(fact: SessionEndedFact) -> None:
    """Within the transaction: the other devices see the list of sessions get shorter."""
    _tell(fact.user_id, SessionEnded(session_id=fact.session_id))


def after_follow_changed(fact: FollowChanged) -> None:
    """After it: both people's counters."""
    for user_id in sorted({fact.follower_id, fact.followed_id}):
        _tell_counts(user_id)


def after_rating_changed(fact: RatingChanged) -> None:
    """After it: a rating holds up nobody to count all others."""
    user_id = Profile.objects.filter(pk=fact.profile_id).values_list("user_id", flat=True).first()
    if user_id is not None:
        _tell_counts(user_id)


def after_profile_removed(fact: ProfileRemoved) -> None:
    """After it: its ratings are gone with it."""
    _tell_counts(fact.user_id)


@in_transaction
def _tell_counts(user_id: int) -> None:
    # First: of two changes the one told last has to be the one counted last.
    # An account that is being erased is not active: nothing is written that was erased before.
    people = User.objects.select_for_update(no_key=True)
    person = people.filter(pk=user_id, is_active=True).first()
    if person is not None:
        counts = own_counts(user_id)
        _tell(user_id, ProfileCountsChanged.model_validate(counts.model_dump()))


def _tell(user_id: int, event: PushEvent) -> None:
    publish(f"me@{user_id}", event)

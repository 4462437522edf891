"""Fact -> who reacts: in the same transaction, or after it through the outbox (dotted names)."""

from catalog.library.events import RatingChanged
from core.accounts.events import SessionOver
from core.devices.events import SessionEnded
from core.events.facts import Reactions
from core.personal_data import reactions as mails
from core.personal_data.events import ExportMoved, ExportReady, LeavingCancelled, LeavingRequested
from core.profiles.events import MaturityChanged, ProfileRemoved, WishesChanged
from recsys.serving.events import FilmDismissed
from social.account_events import reactions as account_events
from social.members.events import FollowChanged

REACTIONS: dict[type, Reactions] = {
    RatingChanged: Reactions(
        after=(
            "recsys.serving.reactions.after_rating",
            "social.account_events.reactions.after_rating_changed",
        )
    ),
    SessionOver: Reactions(after=("core.accounts.session_store.forget_cached",)),
    SessionEnded: Reactions(within=(account_events.after_session_ended,)),
    FollowChanged: Reactions(
        after=(
            "social.account_events.reactions.after_follow_changed",
            "social.members.mails.mail_new_follower",
        ),
    ),
    ProfileRemoved: Reactions(after=("social.account_events.reactions.after_profile_removed",)),
    ExportMoved: Reactions(within=(account_events.after_export_moved,)),
    ExportReady: Reactions(within=(account_events.after_export_ready, mails.mail_export_ready)),
    LeavingRequested: Reactions(within=(mails.mail_leaving,)),
    LeavingCancelled: Reactions(within=(mails.mail_staying,)),
    MaturityChanged: Reactions(after=("recsys.serving.reactions.after_maturity_changed",)),
    WishesChanged: Reactions(after=("recsys.serving.reactions.after_wishes_changed",)),
    FilmDismissed: Reactions(after=("recsys.serving.reactions.after_dismissal",)),
}

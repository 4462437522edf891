"""Fact -> who reacts: in the same transaction, or after it through the outbox (dotted names)."""

from catalog.library.events import RatingChanged
from core.accounts.events import SessionOver
from core.devices.events import SessionEnded
from core.events.facts import Reactions
from core.people.events import AudienceChanged
from core.personal_data import reactions as mails
from core.personal_data.events import ExportMoved, ExportReady, LeavingCancelled, LeavingRequested
from core.profiles.events import MaturityChanged, ProfileRemoved, WishesChanged
from recsys.serving.events import FilmDismissed
from social.account_events import reactions as account_events
from social.feed.events import FollowersToTell
from social.members.events import BlockChanged, FollowChanged

REACTIONS: dict[type, Reactions] = {
    RatingChanged: Reactions(
        after=(
            "recsys.serving.reactions.after_rating",
            "social.account_events.reactions.after_rating_changed",
            "social.feed.reactions.after_rating",
        )
    ),
    SessionOver: Reactions(after=("core.accounts.session_store.forget_cached",)),
    SessionEnded: Reactions(within=(account_events.after_session_ended,)),
    FollowChanged: Reactions(
        after=(
            "social.account_events.reactions.after_follow_changed",
            "social.members.mails.mail_new_follower",
            "social.notifications.reactions.after_follow_changed",
            "social.feed.reactions.after_follow_changed",
        ),
    ),
    BlockChanged: Reactions(
        after=(
            "social.notifications.reactions.after_block_changed",
            "social.feed.reactions.after_block_changed",
        ),
    ),
    AudienceChanged: Reactions(
        after=(
            "social.notifications.reactions.after_sight_changed",
            "social.feed.reactions.after_audience_changed",
        ),
    ),
    FollowersToTell: Reactions(after=("social.feed.telling.tell_followers",)),
    ProfileRemoved: Reactions(after=("social.account_events.reactions.after_profile_removed",)),
    ExportMoved: Reactions(within=(account_events.after_export_moved,)),
    ExportReady: Reactions(within=(account_events.after_export_ready, mails.mail_export_ready)),
    LeavingRequested: Reactions(
        within=(mails.mail_leaving,),
        after=(
            "social.notifications.reactions.after_sight_changed",
            "social.feed.reactions.after_audience_changed",
        ),
    ),
    LeavingCancelled: Reactions(
        within=(mails.mail_staying,),
        after=("social.notifications.reactions.after_sight_changed",),
    ),
    MaturityChanged: Reactions(
        after=(
            "recsys.serving.reactions.after_maturity_changed",
            "social.feed.reactions.after_maturity_changed",
        ),
    ),
    WishesChanged: Reactions(after=("recsys.serving.reactions.after_wishes_changed",)),
    FilmDismissed: Reactions(after=("recsys.serving.reactions.after_dismissal",)),
}

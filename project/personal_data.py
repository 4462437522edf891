"""Slice -> how what it keeps about a person is exported and erased. Erased in this order."""

from catalog.library.personal_data import RATINGS
from catalog.search.personal_data import SEARCHES
from core.people.personal_data import PICTURE, PREFERENCES
from core.personal_data import own
from core.personal_data.table import PersonalSlice
from realtime.custom.personal_data import CUSTOM_TOPICS, PUBLISHED
from realtime.log.personal_data import LIVE
from realtime.webhooks.personal_data import WEBHOOK_DELIVERIES, WEBHOOK_TOPICS, WEBHOOKS
from recsys.serving.personal_data import DISMISSALS, FEEDBACK, RAILS, SLATES
from social.feed.personal_data import ACTIVITIES
from social.members.personal_data import BLOCKS, FOLLOWER_MAILS, FOLLOWS, MUTES
from social.notifications.personal_data import NOTIFICATIONS

PERSONAL_DATA: tuple[PersonalSlice, ...] = (
    own.SESSIONS,
    own.DEVICES,
    own.TOKENS,
    own.APPS,
    own.REGISTERED_APPS,
    own.CONNECTIONS,
    own.SECOND_FACTORS,
    # Before what they tell of.
    ACTIVITIES,
    FOLLOWS,
    FOLLOWER_MAILS,
    BLOCKS,
    MUTES,
    NOTIFICATIONS,
    RATINGS,
    SEARCHES,
    FEEDBACK,
    SLATES,
    DISMISSALS,
    RAILS,
    PICTURE,
    PREFERENCES,
    own.EXPORTS,
    WEBHOOK_DELIVERIES,
    WEBHOOK_TOPICS,
    WEBHOOKS,
    PUBLISHED,
    CUSTOM_TOPICS,
    # After everything that publishes something about the person.
    LIVE,
    own.MAILS,
    own.ADDRESSES,
    own.PROFILES,
    own.ACCOUNT,
    # After the account: the audit log gives up only who is gone.
    own.AUDIT,
)

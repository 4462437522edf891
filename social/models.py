"""The tables of `social`, for Django to find."""

from social.feed.models import Activity
from social.members.models import FollowCount, FollowerMail
from social.notifications.models import Notification

__all__ = ["Activity", "FollowCount", "FollowerMail", "Notification"]

"""The tables of `social`, for Django to find."""

from social.members.models import FollowCount, FollowerMail

__all__ = ["FollowCount", "FollowerMail"]

"""The tables of `social`, for Django to find."""

from social.members.models import FollowCount

__all__ = ["FollowCount"]

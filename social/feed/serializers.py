"""Items of the feed as the API describes them."""

from typing import Any, get_args

from drf_spectacular.utils import PolymorphicProxySerializer, extend_schema_field
from rest_framework import serializers

from realtime.events.feed import FeedVerb
from social.members.serializers import MemberShape


@extend_schema_field({"type": "string", "const": "movie"})
class _IsMovie(serializers.CharField):
    """Always the same."""


@extend_schema_field({"type": "string", "const": "user"})
class _IsUser(serializers.CharField):
    """Always the same."""


class FeedMovieShape(serializers.Serializer[Any]):
    """A film, and what the actor gave it."""

    type = _IsMovie()
    id = serializers.IntegerField()
    title = serializers.CharField()
    release_year = serializers.IntegerField()
    poster_url = serializers.CharField()
    stars = serializers.FloatField(min_value=0.5, max_value=5)


class FeedMemberShape(MemberShape):
    """A person."""

    type = _IsUser()


@extend_schema_field(
    PolymorphicProxySerializer(
        component_name="FeedObject",
        serializers={"movie": FeedMovieShape, "user": FeedMemberShape},
        resource_type_field_name="type",
    )
)
class _ObjectField(serializers.DictField):
    """What was done to."""


class FeedItemShape(serializers.Serializer[Any]):
    """One thing that somebody you follow did. The newest has the highest id."""

    id = serializers.IntegerField()
    verb = serializers.ChoiceField(get_args(FeedVerb))
    actor = MemberShape()
    object = _ObjectField()
    at = serializers.DateTimeField()

"""Shapes on the wire."""

from typing import Any

from rest_framework import serializers

from catalog.movies.described import Movie
from core.api.bodies import StrictSerializer
from recsys.serving.models import Feedback


class LimitQuery(serializers.Serializer[Any]):
    """How many films a rail."""

    limit = serializers.IntegerField(required=False, min_value=1, max_value=50, default=10)


class FeedbackBody(StrictSerializer):
    """What was done with a film of a slate."""

    slate = serializers.CharField(max_length=40)
    movie = serializers.IntegerField(min_value=1, max_value=2**63 - 1)
    kind = serializers.ChoiceField(Feedback.Kind.choices)


class NamedMovieShape(serializers.Serializer[Any]):
    """A film that a reason speaks of."""

    id = serializers.IntegerField()
    title = serializers.CharField()


class BecauseShape(serializers.Serializer[Any]):
    """One true reason."""

    kind = serializers.ChoiceField(["rated", "people", "community", "popular", "genre", "language"])
    text = serializers.CharField()
    movie = NamedMovieShape(allow_null=True)


class ItemShape(serializers.Serializer[Any]):
    """A pick."""

    movie = Movie()
    score = serializers.FloatField(help_text="Comparable within a rail.")
    because = BecauseShape(many=True)
    slate = serializers.CharField(
        allow_null=True, help_text="What feedback names; null for a caller not signed in."
    )


class RailShape(serializers.Serializer[Any]):
    """A row of films with its own idea."""

    id = serializers.CharField()
    title = serializers.CharField()
    reason = serializers.CharField()
    items = ItemShape(many=True)


class ForYouShape(serializers.Serializer[Any]):
    """All rails; `top` is the first. generation: rises with each change, as in the pushed event."""

    generation = serializers.IntegerField()
    rails = RailShape(many=True)

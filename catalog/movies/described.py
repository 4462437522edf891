"""The Movie's shape for the API description; the answers are made by `shapes`."""

from typing import Any

from rest_framework import serializers


class GenreRef(serializers.Serializer[Any]):
    """A genre as films name it."""

    id = serializers.IntegerField()
    name = serializers.CharField()
    slug = serializers.SlugField()


class RatingShape(serializers.Serializer[Any]):
    """The members' ratings: 0.5 to 5 stars."""

    average = serializers.FloatField(allow_null=True)
    count = serializers.IntegerField()


class DetailedRating(RatingShape):
    """With how many gave each half star, ½ first."""

    histogram = serializers.ListField(
        child=serializers.IntegerField(), min_length=10, max_length=10
    )


class Mine(serializers.Serializer[Any]):
    """What the caller did with the film; null for a caller not signed in."""

    rating = serializers.FloatField(allow_null=True)
    favorite = serializers.BooleanField()
    in_watchlist = serializers.BooleanField()
    watched = serializers.BooleanField()
    progress = serializers.FloatField(allow_null=True)


class Movie(serializers.Serializer[Any]):
    """A film as lists show it."""

    id = serializers.IntegerField()
    title = serializers.CharField()
    original_title = serializers.CharField()
    release_date = serializers.DateField(allow_null=True)
    release_year = serializers.IntegerField()
    runtime = serializers.IntegerField(allow_null=True, help_text="Minutes.")
    poster_url = serializers.CharField()
    trailer_url = serializers.CharField(allow_null=True)
    language = serializers.CharField(allow_null=True)
    age_rating = serializers.IntegerField(
        allow_null=True, help_text="Years from which we think it may be seen; null: not said."
    )
    country = serializers.CharField(allow_null=True)
    genres = GenreRef(many=True)
    rating = RatingShape()
    popularity = serializers.FloatField()
    tmdb_id = serializers.IntegerField(allow_null=True)
    imdb_id = serializers.CharField(allow_null=True)
    mine = Mine(allow_null=True)


class PersonInMovie(serializers.Serializer[Any]):
    """Somebody's part in a film."""

    id = serializers.IntegerField()
    name = serializers.CharField()
    role = serializers.ChoiceField(["director", "writer", "cast"])
    character = serializers.CharField(allow_null=True)
    order = serializers.IntegerField()


class MovieDetail(Movie):
    """A film with everything known of it."""

    rating = DetailedRating()
    description = serializers.CharField()
    tagline = serializers.CharField()
    backdrop_url = serializers.CharField(allow_null=True)
    countries = serializers.ListField(child=serializers.CharField())
    budget = serializers.IntegerField(allow_null=True)
    revenue = serializers.IntegerField(allow_null=True)
    people = PersonInMovie(many=True)
    where_to_watch = serializers.ListField(child=serializers.DictField())


class SimilarMovie(Movie):
    """A film like another, and why."""

    similarity = serializers.FloatField(min_value=0, max_value=1)
    because = serializers.CharField()

"""Members on the wire."""

from typing import Any

from rest_framework import serializers

from catalog.library.rules import stars_of
from catalog.library.taste import RecentRating, TasteSummary
from catalog.movies.addresses import poster_url
from core.accounts.avatars import SMALL, avatar_url
from core.accounts.models import User
from social.members.selectors import MemberPage

_LONGEST_SEARCH = 100


class MemberQuery(serializers.Serializer[Any]):
    """Who is looked for."""

    q = serializers.CharField(max_length=_LONGEST_SEARCH)


class MemberShape(serializers.Serializer[Any]):
    """A member in a list."""

    id = serializers.IntegerField()
    username = serializers.CharField()
    display_name = serializers.CharField()
    avatar_url = serializers.CharField(allow_null=True)


class FollowShape(serializers.Serializer[Any]):
    """Whether you follow, and how many do."""

    following = serializers.BooleanField()
    followers = serializers.IntegerField(
        allow_null=True, help_text="null when you may not see the profile."
    )


class _Relation(serializers.Serializer[Any]):
    following = serializers.BooleanField(help_text="You follow them.")
    followed_by = serializers.BooleanField(help_text="They follow you.")
    blocking = serializers.BooleanField(help_text="You blocked them.")


class _Counts(serializers.Serializer[Any]):
    followers = serializers.IntegerField()
    following = serializers.IntegerField()
    ratings = serializers.IntegerField(allow_null=True)


class _Shows(serializers.Serializer[Any]):
    profile = serializers.BooleanField()
    activity = serializers.BooleanField()
    watchlist = serializers.BooleanField()


class GenreCountShape(serializers.Serializer[Any]):
    """Films of a genre given four stars or more."""

    genre = serializers.CharField()
    count = serializers.IntegerField()


class _Taste(serializers.Serializer[Any]):
    favorite_genres = GenreCountShape(many=True)
    average_rating = serializers.FloatField(allow_null=True)
    histogram = serializers.ListField(
        child=serializers.IntegerField(), min_length=10, max_length=10
    )


class _RatedMovie(serializers.Serializer[Any]):
    id = serializers.IntegerField()
    title = serializers.CharField()
    release_year = serializers.IntegerField()
    poster_url = serializers.CharField()


class _Recent(serializers.Serializer[Any]):
    movie = _RatedMovie()
    rating = serializers.FloatField()
    rated_at = serializers.DateTimeField()


class MemberPageShape(MemberShape):
    """A member's page, as far as you may see it; the rest is null."""

    bio = serializers.CharField(allow_null=True)
    location = serializers.CharField(allow_null=True)
    joined_at = serializers.DateTimeField()
    is_you = serializers.BooleanField()
    relation = _Relation()
    counts = _Counts(allow_null=True)
    shows = _Shows()
    taste = _Taste(allow_null=True)
    recent = _Recent(many=True, allow_null=True)


class _ReviewActivity(serializers.Serializer[Any]):
    total_reviews = serializers.IntegerField()
    last_review = serializers.DateTimeField(allow_null=True)
    reviews_this_month = serializers.IntegerField()


class TasteProfileShape(serializers.Serializer[Any]):
    """What your ratings say of your taste."""

    favorite_genres = GenreCountShape(many=True)
    average_rating = serializers.FloatField(allow_null=True)
    review_activity = _ReviewActivity()


def member_in_list(user: User) -> dict[str, Any]:
    """A `MemberShape`, with the small picture."""
    return {
        "id": user.pk,
        "username": user.username,
        "display_name": user.display_name,
        "avatar_url": avatar_url(user.avatar, SMALL),
    }


def member_page_shape(page: MemberPage) -> dict[str, Any]:
    """A `MemberPageShape`."""
    user, sight = page.member.user, page.member.sight
    return {
        **member_in_list(user),
        "avatar_url": user.avatar_url,
        "bio": user.bio if sight.profile else None,
        "location": user.location if sight.profile else None,
        "joined_at": user.date_joined,
        "is_you": sight.is_you,
        "relation": {
            "following": sight.follows,
            "followed_by": sight.followed_by,
            "blocking": sight.blocks,
        },
        "counts": page.counts,
        "shows": {
            "profile": sight.profile,
            "activity": sight.activity,
            "watchlist": sight.watchlist,
        },
        "taste": page.taste,
        "recent": None if page.recent is None else [_recent(entry) for entry in page.recent],
    }


def taste_profile_shape(taste: TasteSummary) -> dict[str, Any]:
    """A `TasteProfileShape`. Reviews cannot be written yet, so there are none."""
    return {
        "favorite_genres": taste.favorite_genres,
        "average_rating": taste.average_rating,
        "review_activity": {"total_reviews": 0, "last_review": None, "reviews_this_month": 0},
    }


def _recent(entry: RecentRating) -> dict[str, Any]:
    title = entry.title
    return {
        "movie": {
            "id": title.pk,
            "title": title.title,
            "release_year": title.release_year,
            "poster_url": poster_url(title),
        },
        "rating": stars_of(entry.half_stars),
        "rated_at": entry.rated_at,
    }

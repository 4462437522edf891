"""The verbs of the feed: what each tells of, who may see that, and how it is shown."""

from collections.abc import Callable
from dataclasses import dataclass

from django.db.models import Q

from catalog.library.rules import stars_of
from catalog.movies.addresses import poster_url
from catalog.titles.age import EVERYTHING, suitable_for
from core.accounts.avatars import SMALL, avatar_url
from core.accounts.models import User
from core.relations.audience import apart_from
from core.relations.selectors import findable_by
from realtime.events.feed import FeedMember, FeedMovie, FeedVerb
from social.feed.models import Activity


@dataclass(frozen=True, slots=True)
class Verb:
    """One row. Both conditions say the same, once for one reader and once for many.

    source: the column that points at what it tells of. read: what is loaded with it.
    shown: the activities whose object the viewer, of this maturity, may see. heard: the viewing profiles that may see
    the object of this activity. about: the object on the wire.
    """

    source: str
    read: tuple[str, ...]
    shown: Callable[[int, int], Q]
    heard: Callable[[Activity], Q]
    about: Callable[[Activity], FeedMovie | FeedMember]


def _rated_shown(viewer_id: int, maturity: int) -> Q:
    return suitable_for(maturity, of="rating__title")


def _rated_heard(activity: Activity) -> Q:
    assert activity.rating is not None
    age = activity.rating.title.age_rating
    return Q(maturity__gte=EVERYTHING if age is None else min(age, EVERYTHING))


def _rated_about(activity: Activity) -> FeedMovie:
    assert activity.rating is not None
    title = activity.rating.title
    return FeedMovie(
        type="movie",
        id=title.pk,
        title=title.title,
        release_year=title.release_year,
        poster_url=poster_url(title),
        stars=stars_of(activity.rating.half_stars),
    )


def _followed_shown(viewer_id: int, maturity: int) -> Q:
    return findable_by(viewer_id, owner="follow__followed")


def _followed_heard(activity: Activity) -> Q:
    assert activity.follow is not None
    person_id = activity.follow.followed_id
    is_open = User.objects.filter(findable_by(None), pk=person_id).exists()
    return apart_from(person_id, viewer="user") if is_open else Q(user=person_id)


def _followed_about(activity: Activity) -> FeedMember:
    assert activity.follow is not None
    return member_of(activity.follow.followed)


def member_of(person: User) -> FeedMember:
    """A person as an item shows them."""
    return FeedMember(
        type="user",
        id=person.pk,
        username=person.username,
        display_name=person.display_name,
        avatar_url=avatar_url(person.avatar, SMALL),
    )


VERBS: dict[FeedVerb, Verb] = {
    "rated": Verb(
        source="rating",
        read=("rating__title",),
        shown=_rated_shown,
        heard=_rated_heard,
        about=_rated_about,
    ),
    "followed": Verb(
        source="follow",
        read=("follow__followed",),
        shown=_followed_shown,
        heard=_followed_heard,
        about=_followed_about,
    ),
}

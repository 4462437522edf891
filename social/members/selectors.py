"""Reading members as a viewer may see them."""

from dataclasses import dataclass
from typing import Any

from django.db.models import Case, IntegerField, Q, QuerySet, Value, When
from django.db.models.functions import Lower

from catalog.library.taste import (
    RecentRating,
    TasteSummary,
    recent_ratings,
    taste_summary,
)
from core.accounts.models import User
from core.api.errors import NotFoundError
from core.profiles.models import EVERYTHING
from core.profiles.selectors import profiles_of
from core.relations.models import Follow
from core.relations.selectors import Sight, findable_by, sight_of
from social.members.models import FollowCount

_TOP_GENRES = 5


@dataclass(frozen=True, slots=True)
class Member:
    """A person, and what the viewer may see of them."""

    user: User
    sight: Sight


@dataclass(frozen=True, slots=True)
class MemberCounts:
    """How many follow them, how many they follow, how many films they rated on their first viewing profile."""

    followers: int
    following: int
    ratings: int | None


@dataclass(frozen=True, slots=True)
class MemberPage:
    """A member's page. What the viewer may not see is None."""

    member: Member
    counts: MemberCounts | None
    taste: TasteSummary | None
    recent: list[RecentRating] | None


def find_member(viewer_id: int | None, name: str, *, as_staff: bool = False) -> Member:
    """A person by id or username. Two queries.

    Raises NotFoundError when there is none, and when the viewer may not know of them: nobody can tell which.
    Whom one follows one knows: that can be taken back, whatever the other has set since. Whom one blocked one
    may not know: a name is blocked without being told whether it is anybody's.
    """
    user = User.objects.annotate(folded=Lower("username")).filter(_named(name)).first()
    sight = Sight() if user is None else sight_of(viewer_id, user.pk, as_staff=as_staff)
    if user is None or not (sight.exists or sight.follows):
        raise NotFoundError("There is no such member.")
    return Member(user, sight)


def blockable(viewer_id: int, name: str, *, as_staff: bool = False) -> int | None:
    """Whom to block: anybody by username, and by id whom the viewer may know of. At most two queries.

    None for a username that is nobody's, which nobody is to be told. Raises NotFoundError for an id:
    numbers can be tried one after the other, and the list of whom one blocked names them.
    """
    if is_id(name):
        return find_member(viewer_id, name, as_staff=as_staff).user.pk
    return id_of(name)


def id_of(name: str) -> int | None:
    """The account of an id or username, whoever may know of it: not to be told. One query."""
    named = User.objects.annotate(folded=Lower("username")).filter(_named(name))
    return named.values_list("pk", flat=True).first()


def member_page(
    viewer_id: int | None, name: str, *, as_staff: bool = False, maturity: int = EVERYTHING
) -> MemberPage:
    """Everything of a member that the viewer may see. At most seven queries. Raises NotFoundError.

    maturity: the age up to which films may be named to the viewer. Ratings are those of the first viewing
    profile: the others of a household are nobody's business.
    """
    member = find_member(viewer_id, name, as_staff=as_staff)
    sight = member.sight
    if not sight.exists:
        raise NotFoundError("There is no such member.")
    counts = taste = recent = None
    if sight.profile:
        profile_id = profiles_of(member.user.pk).values_list("pk", flat=True)[0]
        followers, following = follow_counts(member.user.pk)
        if sight.activity:
            taste = taste_summary(profile_id, _TOP_GENRES)
            recent = list(recent_ratings(profile_id, maturity=maturity))
        counts = MemberCounts(followers, following, sum(taste.histogram) if taste else None)
    return MemberPage(member, counts, taste, recent)


def follow_counts(user_id: int) -> tuple[int, int]:
    """Followers and following. One query."""
    row = FollowCount.objects.filter(pk=user_id).values_list("followers", "following").first()
    return row or (0, 0)


def members_named(viewer_id: int | None, query: str, *, as_staff: bool = False) -> QuerySet[User]:
    """Members whose username, or a word of whose name, begins so; whoever is called exactly that comes first."""
    text = query.strip().lower()
    begins = Q(folded__startswith=text) | Q(shown__startswith=text) | Q(shown__contains=f" {text}")
    best = Case(
        When(Q(folded=text) | Q(shown=text), then=Value(0)),
        When(folded__startswith=text, then=Value(1)),
        default=Value(2),
        output_field=IntegerField(),
    )
    return (
        User.objects.annotate(folded=Lower("username"), shown=Lower("display_name"))
        .filter(findable_by(viewer_id, as_staff=as_staff), begins)
        .order_by(best, "folded")
    )


def followers_of(viewer_id: int | None, user_id: int, *, as_staff: bool = False) -> QuerySet[Any]:
    """Follows of this person, newest first, by people the viewer may know of. One query a page."""
    known = findable_by(viewer_id, owner="follower", as_staff=as_staff)
    rows = Follow.objects.filter(known, followed=user_id)
    return rows.select_related("follower").order_by("-since", "-pk")


def followed_by(viewer_id: int | None, user_id: int, *, as_staff: bool = False) -> QuerySet[Any]:
    """Follows by this person, newest first, of people the viewer may know of. One query a page."""
    known = findable_by(viewer_id, owner="followed", as_staff=as_staff)
    rows = Follow.objects.filter(known, follower=user_id)
    return rows.select_related("followed").order_by("-since", "-pk")


def _named(name: str) -> Q:
    return Q(pk=int(name)) if is_id(name) else Q(folded=name.lower())


def is_id(name: str) -> bool:
    """Is it a number, which no username is."""
    return name.isascii() and name.isdigit() and len(name) < 19

"""Who may see whom, in SQL.

Every condition is a `Q` on accounts, or on any table that leads to one (`owner="profile__user"`), and
a part of the caller's own query: asking costs no further one. Nothing about a person is seen by whom
they blocked or were blocked by, and nothing at all while they are leaving or locked. Moderators and
administrators see everything where they look `as_staff`, which `rules.role_counts` says of a request;
without it their role does not count.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from allauth.mfa.models import Authenticator
from django.conf import settings
from django.db.models import BooleanField, Exists, ExpressionWrapper, OuterRef, Q

from core.accounts.models import Audience, User
from core.accounts.unconfirmed import confirming_is_mandatory
from core.relations.models import Block, Follow, Mute


class Part(StrEnum):
    """What of a person somebody wants to see; nobody sees a part who may not see the profile."""

    PROFILE = "profile"
    ACTIVITY = "activity"
    WATCHLIST = "watchlist"


@dataclass(frozen=True, slots=True)
class Sight:
    """What a viewer may know of a person.

    exists: that there is such a person. follows, followed_by, blocks: of the viewer, about the person.
    by_role: the profile or activity is seen by the viewer's role alone, past what the person set.
    """

    exists: bool = False
    profile: bool = False
    activity: bool = False
    watchlist: bool = False
    is_you: bool = False
    follows: bool = False
    followed_by: bool = False
    blocks: bool = False
    by_role: bool = False


UNSEEN = Sight()


def visible_to(
    viewer_id: int | None,
    part: Part = Part.PROFILE,
    *,
    owner: str = "",
    as_staff: bool = False,
) -> Q:
    """What belongs to people whose `part` the viewer may see; None for a viewer not signed in.

    owner: the lookup from the queryset's model to the account, "" when it is the account.
    """
    follows = _follows(viewer_id, owner)
    audiences = _audience(Part.PROFILE, owner, follows)
    if part is not Part.PROFILE:
        audiences &= _audience(part, owner, follows)
    seen = audiences & _apart(viewer_id, owner)
    return _or_allowed(viewer_id, owner, seen, as_staff=as_staff)


def findable_by(viewer_id: int | None, *, owner: str = "", as_staff: bool = False) -> Q:
    """People whose existence the viewer may know of, by name and picture: all but private and blocked ones."""
    open_enough = ~Q(**{_at(owner, "privacy_profile"): Audience.PRIVATE})
    seen = open_enough & _apart(viewer_id, owner)
    return _or_allowed(viewer_id, owner, seen, as_staff=as_staff)


def sight_of(viewer_id: int | None, owner_id: int, *, as_staff: bool = False) -> Sight:
    """What one may see of the other. One query.

    Whoever blocked a person still finds them by name, to take the block back; nothing more.
    """
    found = (
        User.objects.filter(pk=owner_id)
        .annotate(
            _findable=_yes(findable_by(viewer_id, as_staff=as_staff)),
            _profile=_yes(visible_to(viewer_id, Part.PROFILE, as_staff=as_staff)),
            _activity=_yes(visible_to(viewer_id, Part.ACTIVITY, as_staff=as_staff)),
            _watchlist=_yes(visible_to(viewer_id, Part.WATCHLIST, as_staff=as_staff)),
            _shown=_yes(visible_to(viewer_id, Part.ACTIVITY)),
            _follows=_follows(viewer_id, ""),
            _followed=Exists(Follow.objects.filter(follower=OuterRef("pk"), followed=viewer_id)),
            _blocks=Exists(Block.objects.filter(blocker=viewer_id, blocked=OuterRef("pk"))),
            _blocked=Exists(Block.objects.filter(blocker=OuterRef("pk"), blocked=viewer_id)),
            _open=_yes(_present("") & ~Q(privacy_profile=Audience.PRIVATE)),
        )
        .values_list(
            "_findable",
            "_profile",
            "_activity",
            "_watchlist",
            "_shown",
            "_follows",
            "_followed",
            "_blocks",
            "_blocked",
            "_open",
        )
        .first()
    )
    if found is None:
        return UNSEEN
    findable, profile, activity, watchlist, shown, *relations = found
    follows, followed, blocks, blocked, is_open = relations
    return Sight(
        exists=findable or (blocks and not blocked and is_open),
        profile=profile,
        activity=activity,
        watchlist=watchlist,
        is_you=viewer_id == owner_id,
        follows=follows,
        followed_by=followed,
        blocks=blocks,
        by_role=activity and not shown,
    )


def is_blocked_between(one_id: int, other_id: int) -> bool:
    """Whether either blocked the other. One query."""
    return Block.objects.filter(
        Q(blocker=one_id, blocked=other_id) | Q(blocker=other_id, blocked=one_id)
    ).exists()


def not_muted_by(viewer_id: int | None, *, owner: str) -> Q:
    """What belongs to people the viewer did not mute."""
    return ~Q(Exists(Mute.objects.filter(muter=viewer_id, muted=OuterRef(_at(owner, "pk")))))


def _at(owner: str, field: str) -> str:
    return f"{owner}__{field}" if owner else field


def _or_allowed(viewer_id: int | None, owner: str, seen: Q, *, as_staff: bool) -> Q:
    """Oneself, and those whose role is in effect, see past every setting."""
    if viewer_id is None:
        return seen & _present(owner)
    is_self = Q(**{_at(owner, "pk"): viewer_id})
    allowed = (seen & _present(owner)) | is_self
    return allowed | _is_staff(viewer_id) if as_staff else allowed


def _is_staff(viewer_id: int) -> Q:
    """What `core.accounts.factors.role_in_effect` says, as a condition that is looked up once a query."""
    staff = Q(
        Exists(
            User.objects.filter(
                pk=viewer_id, is_active=True, role__in=[User.Role.MODERATOR, User.Role.ADMIN]
            )
        )
    )
    if not settings.MARQUEE_STAFF_SECOND_FACTOR:
        return staff
    factors = Authenticator.objects.filter(user=viewer_id)
    return staff & Q(Exists(factors.exclude(type=Authenticator.Type.RECOVERY_CODES)))


def _audience(part: Part, owner: str, follows: Exists) -> Q:
    field = _at(owner, f"privacy_{part}")
    return Q(**{field: Audience.PUBLIC}) | (Q(**{field: Audience.FOLLOWERS}) & Q(follows))


def _present(owner: str) -> Q:
    present = {_at(owner, "is_active"): True, _at(owner, "deletion_due_at__isnull"): True}
    if confirming_is_mandatory():
        # Nobody has shown yet that there is a person, and a sign-up with a taken address makes no account.
        present[_at(owner, "verified")] = True
    return Q(**present)


def _apart(viewer_id: int | None, owner: str) -> Q:
    if viewer_id is None:
        return Q()
    person = OuterRef(_at(owner, "pk"))
    return ~Q(
        Exists(
            Block.objects.filter(
                Q(blocker=viewer_id, blocked=person) | Q(blocker=person, blocked=viewer_id)
            )
        )
    )


def _follows(viewer_id: int | None, owner: str) -> Exists:
    return Exists(Follow.objects.filter(follower=viewer_id, followed=OuterRef(_at(owner, "pk"))))


def _yes(condition: Q) -> "ExpressionWrapper[Any]":
    return ExpressionWrapper(condition, output_field=BooleanField())

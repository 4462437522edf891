"""Who follows whom among the members, and what each of them shows: so that profiles look alive."""

import random
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime, timedelta

from django.db.models import Count
from django.utils import timezone

from core.accounts.models import Audience, User
from core.relations.models import Follow
from core.transactions import in_transaction
from project.demo.members.tastes import TASTES
from social.members.models import FollowCount

Report = Callable[[float], None]

_SEED = 1895
_FEWEST, _MOST = 3, 24
_DAYS = 300
# Of a hundred members: so many show themselves to followers alone, so many to nobody.
_TO_FOLLOWERS, _TO_NOBODY = 12, 6
# The person who is handed out with the demo has some company too.
_COMPANY = 9


def seed_relations(report: Report) -> None:
    """Let members follow each other and choose what they show, unless they follow somebody already.

    The members have to be there. All or nothing.
    """
    if not Follow.objects.filter(follower__is_demo=True).exists():
        _write()
    report(1.0)


@in_transaction
def _write() -> None:
    chance = random.Random(_SEED)  # noqa: S311  # chance for a demo, not for secrets
    members = list(User.objects.filter(is_demo=True).order_by("pk"))
    for member in members:
        member.privacy_profile = _audience(chance)
        member.privacy_activity = _audience(chance)
        member.privacy_watchlist = _audience(chance)
    User.objects.bulk_update(
        members, ["privacy_profile", "privacy_activity", "privacy_watchlist"], batch_size=100
    )
    pairs = {*_among(members, chance), *_with_guest(members, chance)}
    now = timezone.now()
    Follow.objects.bulk_create(
        [
            Follow(follower_id=follower, followed_id=followed, since=_earlier(now, chance))
            for follower, followed in sorted(pairs)
        ],
        ignore_conflicts=True,
    )
    _count({person for pair in pairs for person in pair})


def _among(members: Sequence[User], chance: random.Random) -> Iterator[tuple[int, int]]:
    """Mostly people of the same taste, and a few whom many follow."""
    known = [chance.paretovariate(1.2) for _ in members]
    for place, member in enumerate(members):
        alike = list(range(place % len(TASTES), len(members), len(TASTES)))
        wanted = chance.randint(_FEWEST, _MOST)
        chosen = chance.choices(range(len(members)), known, k=wanted // 2 + 1)
        chosen += chance.sample(alike, min(wanted // 2, len(alike)))
        yield from ((member.pk, members[other].pk) for other in chosen if other != place)


def _with_guest(members: Sequence[User], chance: random.Random) -> Iterator[tuple[int, int]]:
    guest = User.objects.filter(username="demo", is_demo=False).first()
    if guest is None or len(members) < 2 * _COMPANY:
        return
    company = [member.pk for member in chance.sample(members, 2 * _COMPANY)]
    yield from ((follower, guest.pk) for follower in company[:_COMPANY])
    yield from ((guest.pk, followed) for followed in company[_COMPANY // 2 : -_COMPANY // 2])


def _audience(chance: random.Random) -> str:
    drawn = chance.randrange(100)
    if drawn < _TO_NOBODY:
        return Audience.PRIVATE
    return Audience.FOLLOWERS if drawn < _TO_NOBODY + _TO_FOLLOWERS else Audience.PUBLIC


def _earlier(now: datetime, chance: random.Random) -> datetime:
    return now - timedelta(days=chance.random() ** 2 * _DAYS)


def _count(user_ids: set[int]) -> None:
    """The counters anew from the rows, locked in one order as everywhere."""
    FollowCount.objects.bulk_create(
        [FollowCount(user_id=user_id) for user_id in sorted(user_ids)], ignore_conflicts=True
    )
    locked = FollowCount.objects.select_for_update().order_by("pk")
    counts = list(locked.filter(pk__in=user_ids))
    followers = _tally("followed", user_ids)
    following = _tally("follower", user_ids)
    for count in counts:
        count.followers = followers.get(count.pk, 0)
        count.following = following.get(count.pk, 0)
    FollowCount.objects.bulk_update(counts, ["followers", "following"])


def _tally(end: str, user_ids: set[int]) -> dict[int, int]:
    rows = Follow.objects.filter(**{f"{end}__in": user_ids}).values_list(end)
    return dict(rows.annotate(Count("pk")).order_by())

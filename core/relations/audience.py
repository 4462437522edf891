"""Who of many may see one person: what `selectors` says of one viewer and many people, from the other end."""

from django.db.models import Exists, OuterRef, Q

from core.accounts.models import Audience
from core.relations.models import Block, Mute
from core.relations.selectors import Part, findable_by


def open_to_followers(part: Part) -> Q:
    """Accounts whose `part` is seen by whoever follows them, where no block is between the two."""
    return findable_by(None) & ~Q(**{f"privacy_{part}": Audience.PRIVATE})


def apart_from(person_id: int, *, viewer: str) -> Q:
    """What leads by the lookup `viewer` to an account that neither blocked the person nor was blocked by them."""
    account = OuterRef(f"{viewer}_id")
    return ~Q(
        Exists(
            Block.objects.filter(
                Q(blocker=account, blocked=person_id) | Q(blocker=person_id, blocked=account)
            )
        )
    )


def not_muting(person_id: int, *, viewer: str) -> Q:
    """What leads by the lookup `viewer` to an account that did not mute the person."""
    muted = Mute.objects.filter(muter=OuterRef(f"{viewer}_id"), muted=person_id)
    return ~Q(Exists(muted))

"""Whom a person follows, blocks and mutes: handing it out, letting go of it."""

from collections.abc import Iterator

from django.db.models import Case, F, Value, When

from core.personal_data.table import PersonalSlice, Record, Reviews, rows_of
from core.relations.models import Block, Follow, Mute
from core.relations.selectors import findable_by
from social.members.models import FollowCount, FollowerMail
from social.members.services import end_follows_of

_CHUNK = 2000


def _follows(user_id: int) -> Iterator[Record]:
    own = Follow.objects.filter(follower_id=user_id).order_by("since", "pk")
    for person, since in own.values_list("followed__username", "since").iterator(_CHUNK):
        yield {"person": person, "relation": "you follow", "since": since}
    others = Follow.objects.filter(followed_id=user_id).order_by("since", "pk")
    for person, since in others.values_list(_name(user_id), "since").iterator(_CHUNK):
        yield {"person": person, "relation": "follows you", "since": since}


def _name(user_id: int) -> Case:
    """Who is private is nobody's to know by name, not even of those they follow."""
    return Case(
        When(findable_by(user_id, owner="follower"), then=F("follower__username")),
        default=Value(""),
    )


def _follower_mails(user_id: int) -> Iterator[Record]:
    rows = FollowerMail.objects.filter(member_id=user_id).order_by("sent_at", "pk")
    for person, sent_at in rows.values_list(_name(user_id), "sent_at"):
        yield {"follower": person, "sent_at": sent_at}


def _erase_follows(user_id: int, reviews: Reviews) -> None:
    end_follows_of(user_id)


def _erase_follower_mails(user_id: int, reviews: Reviews) -> None:
    """Those of others about the person too."""
    FollowerMail.objects.filter(member_id=user_id).delete()
    FollowerMail.objects.filter(follower_id=user_id).delete()


def _erase_blocks(user_id: int, reviews: Reviews) -> None:
    """Those of others too: there will be nobody to block."""
    Block.objects.filter(blocker_id=user_id).delete()
    Block.objects.filter(blocked_id=user_id).delete()


def _erase_mutes(user_id: int, reviews: Reviews) -> None:
    Mute.objects.filter(muter_id=user_id).delete()
    Mute.objects.filter(muted_id=user_id).delete()


FOLLOWS = PersonalSlice(
    name="follows",
    about="Whom you follow, and who follows you.",
    tables=(Follow, FollowCount),
    columns=("person", "relation", "since"),
    export=_follows,
    erase=_erase_follows,
)
FOLLOWER_MAILS = PersonalSlice(
    name="follower-mails",
    about="About which followers we wrote to you last, so as not to do it again and again.",
    tables=(FollowerMail,),
    columns=("follower", "sent_at"),
    export=_follower_mails,
    erase=_erase_follower_mails,
)
BLOCKS = rows_of(
    "blocks",
    "Whom you blocked.",
    lambda user_id: Block.objects.filter(blocker_id=user_id).order_by("since", "pk"),
    {"person": "blocked__username", "since": "since"},
    erase=_erase_blocks,
)
MUTES = rows_of(
    "mutes",
    "Whom you muted.",
    lambda user_id: Mute.objects.filter(muter_id=user_id).order_by("since", "pk"),
    {"person": "muted__username", "since": "since"},
    erase=_erase_mutes,
)

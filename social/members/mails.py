"""Writing to members who follows them. Called by the outbox, perhaps twice."""

from datetime import timedelta

from allauth.account.models import EmailAddress
from django.utils import timezone

from core.accounts.models import User
from core.mail.sending import send_mail, site_link
from core.people.selectors import wants_mail_about
from core.relations.models import Follow
from core.relations.selectors import findable_by, not_muted_by
from core.transactions import in_transaction
from social.members.events import FollowChanged
from social.members.models import FollowerMail
from social.members.rules import may_write

# Once about the same person, however often they stop following and begin again.
_ONCE_IN = timedelta(days=30)
_DAY = timedelta(days=1)


@in_transaction
def mail_new_follower(fact: FollowChanged) -> None:
    """Tell a member, who wants it and whose address is confirmed, who follows them now.

    Says nothing about whom the member may not know of, blocked or muted, and nothing when the following is
    over by now. In five queries at most when there is nothing to say.
    """
    if not fact.following:
        return
    # First: of two followers at once, both must not be the tenth of the day. Whoever is leaving wants no news.
    people = User.objects.select_for_update(no_key=True)
    member = people.filter(
        pk=fact.followed_id, is_active=True, deletion_due_at=None, is_demo=False
    ).first()
    if member is None or not _reachable(member) or not wants_mail_about(member.pk, "new_follower"):
        return
    follower = _follower(member.pk, fact.follower_id)
    if follower is None or not _make_note(member.pk, fact.follower_id):
        return
    send_mail(
        "new_follower",
        to=member.email,
        user=member,
        link=site_link(f"/members/{follower}"),
        # Not the name to show: anybody may write anything into theirs, and our mail would say it.
        details={"follower": follower},
    )


def _reachable(member: User) -> bool:
    own = EmailAddress.objects.filter(user=member, email__iexact=member.email, verified=True)
    return bool(member.email) and own.exists()


def _follower(member_id: int, follower_id: int) -> str | None:
    """The username of somebody who follows the member, and of whom the member may and wants to hear. One query."""
    seen = Follow.objects.filter(
        findable_by(member_id, owner="follower"),
        not_muted_by(member_id, owner="follower"),
        follower=follower_id,
        followed=member_id,
    )
    return seen.values_list("follower__username", flat=True).first()


def _make_note(member_id: int, follower_id: int) -> bool:
    """Whether the member may be written about this follower now; then it counts as done. Old notes are dropped."""
    now = timezone.now()
    notes = FollowerMail.objects.filter(member=member_id)
    notes.filter(sent_at__lt=now - _ONCE_IN).delete()
    if not may_write(
        told=notes.filter(follower=follower_id).exists(),
        today=notes.filter(sent_at__gt=now - _DAY).count(),
    ):
        return False
    FollowerMail.objects.create(member_id=member_id, follower_id=follower_id, sent_at=now)
    return True

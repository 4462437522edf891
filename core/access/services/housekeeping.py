"""What happens to tokens by themselves: a reminder before the end, and being forgotten after it."""

from datetime import timedelta

from allauth.idp.oidc.models import Token
from django.db.models import F
from django.utils import timezone

from core.access.models import PersonalToken
from core.mail.sending import send_mail, site_link
from core.transactions import in_transaction

REMIND_BEFORE = timedelta(days=7)
_AT_ONCE = 500


@in_transaction
def remind_of_expiring() -> int:
    """Write to the owners of tokens that expire within seven days, once for each token; how many mails.

    A token that was made to last no longer than that is not worth one. Safe to run twice at once.
    """
    now = timezone.now()
    due = (
        PersonalToken.objects.select_for_update(of=("self",), skip_locked=True)
        .select_related("user")
        .filter(reminded_at=None, expires_at__gt=now, expires_at__lte=now + REMIND_BEFORE)
        .filter(expires_at__gt=F("created_at") + REMIND_BEFORE, user__is_active=True)
        .exclude(user__email="")
    )
    tokens = list(due.order_by("expires_at")[:_AT_ONCE])
    for token in tokens:
        _remind(token)
    PersonalToken.objects.filter(pk__in=[token.pk for token in tokens]).update(reminded_at=now)
    return len(tokens)


def forget_expired() -> int:
    """Delete the tokens of apps that are over; how many. In parts, so that none holds many rows for long."""
    forgotten = 0
    while part := list(Token.objects.expired().values_list("pk", flat=True)[:_AT_ONCE]):
        forgotten += Token.objects.filter(pk__in=part).delete()[0]
    return forgotten


def _remind(token: PersonalToken) -> None:
    assert token.expires_at is not None
    send_mail(
        "token_expiring",
        to=token.user.email,
        user=token.user,
        link=site_link("/settings/tokens"),
        details={"token": token.name, "expires": token.expires_at},
    )

"""Handing mail to the mail server."""

import logging
from datetime import timedelta
from smtplib import SMTPRecipientsRefused, SMTPResponseException

from django.core.mail import EmailMultiAlternatives
from django.db import transaction
from django.db.models import F
from django.utils import timezone

from core.mail.models import OutgoingMail

logger = logging.getLogger(__name__)

# Between the tries of a mail's own task lie at most ten minutes; after this it has none any more.
_NEXT_BY_SCHEDULE = timedelta(minutes=30)
# By then the links in it are worthless, and news is none.
_GIVEN_UP_AFTER = timedelta(days=3)


def deliver(mail_id: int) -> bool:
    """Send one mail and forget it; False when it was sent already, or another worker is at it.

    Raises OSError (SMTP's errors are) when the server could not take it now. An address or a mail
    that the server will never take is given up.
    """
    try:
        with transaction.atomic():
            rows = OutgoingMail.objects.select_for_update(skip_locked=True).filter(pk=mail_id)
            mail = rows.first()
            if mail is None:
                return False
            _message(mail).send()
            mail.delete()
    except OSError as error:
        _count_failure(mail_id, error)
        raise
    return True


def deliver_or_give_up(mail_id: int) -> bool:
    """`deliver`, but a refusal for good is no error."""
    try:
        return deliver(mail_id)
    except OSError as error:
        if not is_final(error):
            raise
        OutgoingMail.objects.filter(pk=mail_id).delete()
        return False


def overdue() -> list[int]:
    """Mails whose own task has not sent them. What is too old to be of use is dropped first."""
    now = timezone.now()
    dropped, _ = OutgoingMail.objects.filter(created_at__lt=now - _GIVEN_UP_AFTER).delete()
    if dropped:
        logger.error("%d mails could not be sent for three days and are dropped.", dropped)
    due = OutgoingMail.objects.filter(due_at__lt=now).order_by("pk")
    return list(due.values_list("pk", flat=True)[:100])


def is_final(error: OSError) -> bool:
    """Did the server say that it will never take this."""
    if isinstance(error, SMTPRecipientsRefused):
        return all(code >= 500 for code, _ in error.recipients.values())
    # 530 to 535: it does not take our name and password, which an operator can change.
    return isinstance(error, SMTPResponseException) and (550 <= error.smtp_code <= 559)


def _message(mail: OutgoingMail) -> EmailMultiAlternatives:
    message = EmailMultiAlternatives(
        mail.subject,
        mail.text,
        to=[mail.to],
        # So that no absence notice answers.
        headers={"Auto-Submitted": "auto-generated", "Content-Language": mail.language},
    )
    message.attach_alternative(mail.html, "text/html")
    return message


def _count_failure(mail_id: int, error: OSError) -> None:
    """The mail's number and the error's kind only: servers repeat addresses in what they say."""
    logger.warning("Mail %d could not be sent: %s", mail_id, type(error).__name__)
    OutgoingMail.objects.filter(pk=mail_id).update(
        attempts=F("attempts") + 1, due_at=timezone.now() + _NEXT_BY_SCHEDULE
    )

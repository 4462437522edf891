"""Handing mail over: written into a table by the caller, sent by a worker."""

import re
from collections.abc import Callable
from datetime import timedelta
from typing import Any

from allauth.account.models import EmailAddress
from django.conf import settings
from django.db import transaction
from django.http import HttpRequest
from django.utils import timezone
from django.utils.module_loading import import_string

from core.mail.composing import Details, compose
from core.mail.languages import language_of
from core.mail.models import OutgoingMail

# The mail's own task is first to try.
_PATIENCE = timedelta(minutes=1)
# What programs that show mail turn into links.
_LINKABLE = re.compile(r"[/@]|\w[.\u3002\uff0e\uff61]\w{2}")


def send_mail(
    kind: str,
    *,
    to: str,
    user: Any = None,
    language: str | None = None,
    link: str = "",
    details: Details | None = None,
) -> None:
    """Send a mail once the caller's transaction commits; without one, now.

    kind: a table of `core/mail/texts`. user: whom it greets and whose language and time zone it uses;
    `language` counts for people without an account. link: a whole address (`site_link`). details: facts
    that the mail shows, times as datetimes. Costs one insert: the mail server is not waited for.
    """
    language = language or language_of(user)
    composed = compose(
        kind,
        language,
        name=_greeting(user, to) if user is not None else "",
        link=link,
        details=details,
        time_zone=getattr(user, "time_zone", "") or "UTC",
    )
    mail = OutgoingMail.objects.create(
        kind=kind,
        user=user,
        to=to,
        language=language,
        subject=composed.subject,
        text=composed.text,
        html=composed.html,
        due_at=timezone.now() + _PATIENCE,
    )
    _when_committed(lambda: _queue(mail.pk))


def _greeting(user: Any, to: str) -> str:
    """The name that a mail greets. Strangers read only what cannot be mistaken for a message of ours. One query.

    Usernames are letters, digits, hyphens and underscores; the name to show is free, so it is for its owner alone.
    """
    name: str = user.get_short_name()
    if name == user.username:
        return name
    confirmed = EmailAddress.objects.filter(user_id=user.pk, email__iexact=to, verified=True)
    return name if not _LINKABLE.search(name) and confirmed.exists() else str(user.username)


def site_link(path: str, request: HttpRequest | None = None) -> str:
    """The whole address of a page of ours.

    In production it is the one that the operator stated, whatever host a request asked for; elsewhere
    the host that was asked for, or that of the local site for mail that no request caused.
    """
    if settings.MARQUEE_PUBLIC_URL:
        return f"{settings.MARQUEE_PUBLIC_URL}{path}"
    # A request without a server's name was made up by code that signs somebody in.
    if request is not None and "SERVER_NAME" in request.META:
        return request.build_absolute_uri(path)
    return f"{settings.MARQUEE_LOCAL_URL}{path}"


def _when_committed(queue: Callable[[], None]) -> None:
    """Robust: a person's request has succeeded by then, whatever becomes of the mail."""
    transaction.on_commit(queue, robust=True)


def _queue(mail_id: int) -> None:
    import_string(settings.MARQUEE_MAIL_QUEUE)(mail_id)

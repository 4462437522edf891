"""The first mail that is no question."""

from typing import Any

from allauth.account.models import EmailAddress
from django.http import HttpRequest

from core.accounts.models import User
from core.accounts.unconfirmed import confirming_is_mandatory
from core.mail.sending import send_mail, site_link


def after_signed_up(request: HttpRequest, user: User, **_: Any) -> None:
    """Receiver of allauth's `user_signed_up`: welcome, unless the address has to be confirmed first."""
    address = EmailAddress.objects.get_primary(user)
    if address is not None and (address.verified or not confirming_is_mandatory()):
        _welcome(request, user, to=address.email)


def after_confirmed(request: HttpRequest, user: User, *, to: str) -> None:
    """The first address of an account was confirmed; where that was not mandatory, the welcome is long there."""
    if confirming_is_mandatory():
        _welcome(request, user, to=to)


def _welcome(request: HttpRequest, user: User, *, to: str) -> None:
    send_mail("welcome", to=to, user=user, link=site_link("/", request))

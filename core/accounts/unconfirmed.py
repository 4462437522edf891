"""Accounts that nobody has shown to be theirs, where confirming an address is mandatory."""

from allauth.account.app_settings import EmailVerificationMethod
from allauth.account.internal.flows.email_verification import send_verification_email_at_login
from allauth.account.models import EmailAddress, Login
from django.conf import settings
from django.http import HttpRequest

from core.accounts.models import User


def confirming_is_mandatory() -> bool:
    """Is an account nobody's, and nobody to be told of, until somebody has shown that an address is theirs."""
    return bool(settings.ACCOUNT_EMAIL_VERIFICATION == EmailVerificationMethod.MANDATORY)


def never_confirmed(user: User) -> bool:
    """Was no address of the account ever confirmed, though one has to be. At most one query."""
    if user.verified or not confirming_is_mandatory():
        return False
    return not EmailAddress.objects.filter(user_id=user.pk, verified=True).exists()


def send_link_again(request: HttpRequest, user: User) -> None:
    """Send the mail that confirms the address once more, within its limits; to nobody who is blocked."""
    if user.is_active:
        send_verification_email_at_login(request, Login(user=user))

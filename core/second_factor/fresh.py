"""Signing in is proof too: nobody is asked again for what they showed a moment ago."""

from typing import Any

from allauth.account.authentication import AUTHENTICATION_METHODS_SESSION_KEY
from allauth.account.internal.flows.login import get_authentication_records
from django.http import HttpRequest

from core.accounts.models import User


def after_signed_in(sender: object, request: HttpRequest, user: User, **_: Any) -> None:
    """Let what was shown to sign in count as a confirmation, which allauth itself wants once more."""
    records = get_authentication_records(request, user)
    if records:
        request.session[AUTHENTICATION_METHODS_SESSION_KEY] = [
            {**record, "reauthenticated": True} for record in records
        ]

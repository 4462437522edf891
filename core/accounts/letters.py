"""allauth's mails as ours: which of our kinds each is, where its button leads, and what it tells."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest
from django.utils import timezone

from core.accounts.addresses import address_of
from core.accounts.models import User
from core.api.addresses import address_hint
from core.mail.composing import Details
from core.mail.languages import language_asked_for, language_of
from core.mail.sending import send_mail, site_link

Context = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class _Letter:
    """link: the name of a whole address in allauth's context, or a path of ours that begins with a slash."""

    kind: str
    link: str
    details: Callable[[Context], dict[str, str]] = lambda context: {}


def _provider(context: Context) -> dict[str, str]:
    return {"provider": str(context["provider"].name)}


_SECURITY = "/settings/security"
_RESET = "/reset-password"
_LETTERS = {
    "account/email/email_confirmation_signup": _Letter("confirm_signup", "activate_url"),
    "account/email/email_confirmation": _Letter("confirm_email", "activate_url"),
    "account/email/account_already_exists": _Letter("account_exists", "password_reset_url"),
    "account/email/unknown_account": _Letter("unknown_account", "signup_url"),
    "account/email/password_reset_key": _Letter("reset_password", "password_reset_url"),
    "account/email/password_changed": _Letter("password_changed", _RESET),
    "account/email/password_reset": _Letter("password_reset", _RESET),
    "account/email/password_set": _Letter("password_set", _RESET),
    "account/email/email_changed": _Letter(
        "email_changed",
        _SECURITY,
        lambda context: {"old_email": context["from_email"], "new_email": context["to_email"]},
    ),
    "account/email/email_deleted": _Letter(
        "email_removed", _SECURITY, lambda context: {"removed_email": context["deleted_email"]}
    ),
    "mfa/email/totp_activated": _Letter("second_factor_on", _SECURITY),
    "mfa/email/totp_deactivated": _Letter("second_factor_off", _SECURITY),
    "mfa/email/recovery_codes_generated": _Letter("recovery_codes", _SECURITY),
    "mfa/email/webauthn_added": _Letter("passkey_added", _SECURITY),
    "mfa/email/webauthn_removed": _Letter("passkey_removed", _SECURITY),
    "socialaccount/email/account_connected": _Letter("connection_added", _SECURITY, _provider),
    "socialaccount/email/account_disconnected": _Letter("connection_removed", _SECURITY, _provider),
}


def send_letter(
    template: str, *, to: str, user: User | None, request: HttpRequest | None, context: Context
) -> None:
    """Send what allauth calls `template`. Raises KeyError for one that no setting of ours lets it send.

    user: whom it is about; None when nobody has the address. News of a change says when it happened and from where.
    """
    letter = _LETTERS[template]
    details: dict[str, Any] = letter.details(context)
    if "timestamp" in context:
        details |= _when_and_where(request)
    send_mail(
        letter.kind,
        to=to,
        user=user,
        language=language_asked_for(request) if user is None else language_of(user),
        link=_link(letter.link, context, request),
        details=details,
    )


def _link(link: str, context: Context, request: HttpRequest | None) -> str:
    if not link.startswith("/"):
        return str(context[link])
    return site_link(link, request)


def _when_and_where(request: HttpRequest | None) -> Details:
    where = {} if request is None else {"address": address_hint(address_of(request))}
    return {"at": timezone.now(), **where}

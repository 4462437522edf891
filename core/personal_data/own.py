"""The slices of `core` that stand below this one: the account itself, and how its owner signs in."""

from typing import Any

from allauth.account.models import EmailAddress, EmailConfirmation
from allauth.idp.oidc.models import Client, Token
from allauth.mfa.models import Authenticator
from allauth.socialaccount.models import SocialAccount, SocialToken
from allauth.usersessions.models import UserSession
from django.contrib.admin.models import LogEntry
from django.db.models import Case, Q, QuerySet, Value, When

from core.access.models import AppPermission, PersonalToken
from core.accounts.models import User
from core.audit.models import AuditEntry
from core.audit.services import forget
from core.devices.models import KnownDevice
from core.mail.models import OutgoingMail
from core.personal_data.leaving import end_all_access
from core.personal_data.models import DataExport, Leaving
from core.personal_data.services import forget_export
from core.personal_data.table import Reviews, rows_of
from core.profiles.models import Profile
from core.transactions import in_transaction


def _with_the_account(user_id: int, reviews: Reviews) -> None:
    """The rows hang on the account's and go with it."""


@in_transaction
def _end_access(user_id: int, reviews: Reviews) -> None:
    end_all_access(user_id)
    UserSession.objects.filter(user_id=user_id).delete()


def _entries_about(user_id: int) -> QuerySet[AuditEntry]:
    mine = Q(actor=user_id) | Q(target=f"user:{user_id}")
    return (
        AuditEntry.objects.filter(mine)
        .annotate(
            you_did=Case(When(actor=user_id, then=Value(value=True)), default=Value(value=False))
        )
        .order_by("at", "pk")
    )


@in_transaction
def _erase_account(user_id: int, reviews: Reviews) -> None:
    User.objects.filter(pk=user_id).delete()


def _own(model: Any) -> Any:
    return lambda user_id: model.objects.filter(user_id=user_id).order_by("pk")


SESSIONS = rows_of(
    "sessions",
    "Where you are signed in.",
    _own(UserSession),
    {
        "signed_in_at": "created_at",
        "last_seen_at": "last_seen_at",
        "address": "ip",
        "program": "user_agent",
    },
    erase=_end_access,
)
DEVICES = rows_of(
    "devices",
    "Kinds of devices you have signed in from; we write to you when a new one comes.",
    _own(KnownDevice),
    {"device": "name", "first_seen_at": "first_seen_at"},
)
TOKENS = rows_of(
    "personal-tokens",
    "Tokens you made for your own programs.",
    _own(PersonalToken),
    {
        "name": "name",
        "hint": "hint",
        "scopes": "scopes",
        "created_at": "created_at",
        "expires_at": "expires_at",
        "last_used_at": "last_used_at",
    },
)
APPS = rows_of(
    "apps",
    "Apps you let act for you.",
    _own(AppPermission),
    {
        "app": "client__name",
        "authorized_at": "authorized_at",
        "last_used_at": "last_used_at",
    },
    also=(Token,),
)
REGISTERED_APPS = rows_of(
    "registered-apps",
    "Apps you registered as their developer.",
    lambda user_id: Client.objects.filter(owner_id=user_id).order_by("created_at", "pk"),
    {
        "client_id": "pk",
        "name": "name",
        "kind": "type",
        "redirect_addresses": "redirect_uris",
        "scopes": "scopes",
        "created_at": "created_at",
    },
)
CONNECTIONS = rows_of(
    "connected-accounts",
    "Accounts elsewhere that you can sign in with, and what they told us about you.",
    _own(SocialAccount),
    {
        "service": "provider",
        "account": "uid",
        "connected_at": "date_joined",
        "last_used_at": "last_login",
        "told": "extra_data",
    },
    also=(SocialToken,),
)
SECOND_FACTORS = rows_of(
    "second-factors",
    "What protects your account besides the password; the secrets themselves are left out.",
    _own(Authenticator),
    {"kind": "type", "created_at": "created_at", "last_used_at": "last_used_at"},
)
ADDRESSES = rows_of(
    "email-addresses",
    "Your e-mail addresses.",
    _own(EmailAddress),
    {"address": "email", "verified": "verified", "primary": "primary"},
    also=(EmailConfirmation,),
)
MAILS = rows_of(
    "mails",
    "Mails to you that are still on their way; no others are kept.",
    _own(OutgoingMail),
    # Without their text: there are links in it that set a password.
    {"kind": "kind", "to": "to", "subject": "subject", "created_at": "created_at"},
)
EXPORTS = rows_of(
    "exports",
    "Your last request for this file.",
    _own(DataExport),
    {"requested_at": "requested_at"},
    erase=lambda user_id, reviews: forget_export(user_id),
)
PROFILES = rows_of(
    "viewing-profiles",
    "The viewers of your account.",
    _own(Profile),
    {
        "id": "pk",
        "name": "name",
        "figure": "avatar",
        "maturity": "maturity",
        "language": "language",
        "is_default": "is_default",
        "created_at": "created_at",
    },
    erase=_with_the_account,
)
ACCOUNT = rows_of(
    "account",
    "Your account and what it says about you.",
    lambda user_id: User.objects.filter(pk=user_id),
    {
        "id": "pk",
        "username": "username",
        "email": "email",
        "verified": "verified",
        "role": "role",
        "display_name": "display_name",
        "bio": "bio",
        "location": "location",
        "time_zone": "time_zone",
        "language": "language",
        "privacy_profile": "privacy_profile",
        "privacy_activity": "privacy_activity",
        "privacy_watchlist": "privacy_watchlist",
        "created_at": "date_joined",
        "last_signed_in_at": "last_login",
        "deletion_requested_at": "deletion_requested_at",
        "deletion_due_at": "deletion_due_at",
        "reviews_after_deletion": "leaving__reviews",
    },
    also=(Leaving,),
    erase=_erase_account,
    last=True,
)
AUDIT = rows_of(
    "audit",
    "What moderators and administrators did to your account, and what you did as one.",
    _entries_about,
    {"at": "at", "you_did": "you_did", "action": "action", "target": "target", "detail": "detail"},
    also=(LogEntry,),
    # The database lets an account be taken out of the log only when it is gone.
    erase=lambda user_id, reviews: forget(user_id),
    last=True,
)

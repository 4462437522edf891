"""Signing up and in: allauth, sessions, passwords, limits.

MARQUEE_EMAIL_VERIFICATION: `mandatory` (the default in production), `optional` or `none`.
MARQUEE_TRUSTED_PROXIES: how many proxies of ours a request passes; 0 believes no `X-Forwarded-For`.
Production behind a proxy (`MARQUEE_TLS=proxy`) needs at least 1.
"""

import os

from project.settings.api import MARQUEE_RATE_LIMITS
from project.settings.environment import IS_PRODUCTION, number
from project.settings.security import MARQUEE_PUBLIC_URL

AUTHENTICATION_BACKENDS = ["core.accounts.backend.OneAccountBackend"]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator"},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
    {"NAME": "core.accounts.passwords.HasLetter"},
    {"NAME": "core.accounts.passwords.HasDigit"},
    {"NAME": "core.accounts.passwords.HasUppercaseLetter"},
    {"NAME": "core.accounts.passwords.Hashable"},
]

SESSION_ENGINE = "core.accounts.session_store"
SESSION_COOKIE_AGE = 30 * 60
# Instead, where a person asked to stay signed in on a browser; without use, both.
MARQUEE_REMEMBERED_SECONDS = 7 * 24 * 3600
CSRF_FAILURE_VIEW = "core.accounts.csrf.csrf_failure"

ACCOUNT_ADAPTER = "core.accounts.adapter.AccountAdapter"
ACCOUNT_SIGNUP_FORM_CLASS = "core.accounts.forms.SignupForm"
ACCOUNT_LOGIN_METHODS = {"email", "username"}
ACCOUNT_SIGNUP_FIELDS = ["email*", "username*", "password1*"]
ACCOUNT_USERNAME_MIN_LENGTH = 3
# Names that are, or will be, words in a path where a username may stand, and names that claim authority.
ACCOUNT_USERNAME_BLACKLIST = [
    *("me", "profile", "search"),
    *("admin", "administrator", "marquee", "moderator", "root", "support", "system"),
]
ACCOUNT_EMAIL_VERIFICATION = os.environ.get(
    "MARQUEE_EMAIL_VERIFICATION", "mandatory" if IS_PRODUCTION else "optional"
)
ACCOUNT_PREVENT_ENUMERATION = True
ACCOUNT_MAX_EMAIL_ADDRESSES = 5
# News of every change that a thief would make: password, address, second factor, connections.
ACCOUNT_EMAIL_NOTIFICATIONS = True
# How long the links of mails work: one sets a password, one confirms an address.
PASSWORD_RESET_TIMEOUT = 3600
ACCOUNT_EMAIL_CONFIRMATION_EXPIRE_DAYS = 3

# The lock of an account holds always; what counts by address or caller can be lifted for load tests.
# What each means for failed sign-ins: `core.accounts.locks`.
_PER_ACCOUNT = {
    "login_failed": "5/15m/key",
    "login_failed_anywhere": "30/15m/key",
    "reset_password": "5/h/key",
    # Links to confirm an address with, by address; changes of an account's addresses, most of which send one.
    "confirm_email": "1/3m/key,10/d/key",
    "manage_email": "10/m/user,20/d/user",
}
_PER_ADDRESS = {
    **_PER_ACCOUNT,
    "login_failed": "5/15m/key,20/15m/ip",
    "reset_password": "5/h/key,20/h/ip",
    "signup": "3/h/ip",
    # Sign-ups refused for what was typed, which do not count as one until there are this many.
    "signup_refused": "30/h/ip",
}
_LIFTED = dict.fromkeys(
    (
        "change_password",
        "login",
        "reauthenticate",
        "reset_password_from_key",
        "signup",
        "signup_refused",
    ),
    "",
)
ACCOUNT_RATE_LIMITS = _PER_ADDRESS if MARQUEE_RATE_LIMITS else {**_LIFTED, **_PER_ACCOUNT}
ALLAUTH_TRUSTED_PROXY_COUNT = number("MARQUEE_TRUSTED_PROXIES", 0)

HEADLESS_ONLY = True
HEADLESS_CLIENTS = ("browser", "app")
HEADLESS_TOKEN_STRATEGY = "core.accounts.tokens.TokenStrategy"  # noqa: S105  a dotted name
HEADLESS_JWT_ACCESS_TOKEN_EXPIRES_IN = 15 * 60
HEADLESS_JWT_REFRESH_TOKEN_EXPIRES_IN = 7 * 24 * 3600
HEADLESS_JWT_STATEFUL_VALIDATION_ENABLED = True
HEADLESS_JWT_ROTATE_REFRESH_TOKEN = True
# Pages of the browser app, for links in mail.
HEADLESS_FRONTEND_URLS = {
    "account_confirm_email": f"{MARQUEE_PUBLIC_URL}/verify-email/{{key}}",
    "account_reset_password": f"{MARQUEE_PUBLIC_URL}/reset-password",
    "account_reset_password_from_key": f"{MARQUEE_PUBLIC_URL}/reset-password/{{key}}",
    "account_signup": f"{MARQUEE_PUBLIC_URL}/sign-up",
}

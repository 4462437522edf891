"""Signing up and in: allauth, sessions, tokens, passwords, mail.

MARQUEE_EMAIL_VERIFICATION: `mandatory` (the default in production), `optional` or `none`.
MARQUEE_TRUSTED_PROXIES: how many proxies of ours a request passes; 0 believes no `X-Forwarded-For`.
MARQUEE_MAIL_FROM, EMAIL_HOST, EMAIL_PORT, EMAIL_HOST_USER, EMAIL_HOST_PASSWORD: for sending mail in
production. Elsewhere mail lies in `.local/outbox`.
"""

import os

from project.settings.api import MARQUEE_RATE_LIMITS
from project.settings.environment import IS_PRODUCTION, STATE_DIR, number

AUTHENTICATION_BACKENDS = ["allauth.account.auth_backends.AuthenticationBackend"]
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
ACCOUNT_EMAIL_SUBJECT_PREFIX = "[Marquee] "

# The lock of an account holds always; what counts by address or caller can be lifted for load tests.
_PER_ACCOUNT = {"login_failed": "5/15m/key", "reset_password": "5/m/key"}
_PER_ADDRESS = {"login_failed": "5/15m/key,20/15m/ip", "signup": "3/h/ip"}
_LIFTED = dict.fromkeys(
    (
        "change_password",
        "login",
        "manage_email",
        "reauthenticate",
        "reset_password_from_key",
        "signup",
    ),
    "",
)
ACCOUNT_RATE_LIMITS = _PER_ADDRESS if MARQUEE_RATE_LIMITS else {**_LIFTED, **_PER_ACCOUNT}
ALLAUTH_TRUSTED_PROXY_COUNT = number("MARQUEE_TRUSTED_PROXIES", 0)

HEADLESS_ONLY = True
HEADLESS_CLIENTS = ("browser", "app")
HEADLESS_TOKEN_STRATEGY = "core.accounts.tokens.TokenStrategy"  # noqa: S105  a dotted name
# The key is SECRET_KEY: a session's id in a token is encrypted with it anyway.
HEADLESS_JWT_ALGORITHM = "HS256"
HEADLESS_JWT_ACCESS_TOKEN_EXPIRES_IN = 15 * 60
HEADLESS_JWT_REFRESH_TOKEN_EXPIRES_IN = 7 * 24 * 3600
HEADLESS_JWT_STATEFUL_VALIDATION_ENABLED = True
HEADLESS_JWT_ROTATE_REFRESH_TOKEN = True
# Pages of the browser app, for links in mail.
HEADLESS_FRONTEND_URLS = {
    "account_confirm_email": "/verify-email/{key}",
    "account_reset_password": "/reset-password",
    "account_reset_password_from_key": "/reset-password/{key}",
    "account_signup": "/sign-up",
}

EMAIL_BACKEND = (
    "django.core.mail.backends.smtp.EmailBackend"
    if IS_PRODUCTION
    else "django.core.mail.backends.filebased.EmailBackend"
)
EMAIL_FILE_PATH = STATE_DIR / "outbox"
EMAIL_HOST = os.environ.get("EMAIL_HOST", "localhost")
EMAIL_PORT = number("EMAIL_PORT", 25)
EMAIL_HOST_USER = os.environ.get("EMAIL_HOST_USER", "")
EMAIL_HOST_PASSWORD = os.environ.get("EMAIL_HOST_PASSWORD", "")
EMAIL_USE_TLS = EMAIL_PORT == 587
EMAIL_TIMEOUT = 10
DEFAULT_FROM_EMAIL = os.environ.get("MARQUEE_MAIL_FROM", "Marquee <marquee@localhost>")

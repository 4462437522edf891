"""Addresses outside the API, one by one: what each is for, and so who may use it.

allauth's and Django's own code answers most of them; a new release, or a line in a URL table, may bring
more. What is not listed here fails.
"""

CLIENTS = ("browser", "app")

# Below `_allauth/<client>/v1/`: of an account, for a whole sign-in alone.
OF_AN_ACCOUNT = frozenset(
    {
        "account/authenticators",
        "account/authenticators/recovery-codes",
        "account/authenticators/totp",
        "account/authenticators/webauthn",
        "account/email",
        "account/password/change",
        "account/providers",
        "auth/2fa/reauthenticate",
        "auth/reauthenticate",
        "auth/session",
        "auth/sessions",
        "auth/webauthn/reauthenticate",
    }
)
# Ways in: what counts is in the body, or in a sign-in that has begun.
WAYS_IN = frozenset(
    {
        "auth/2fa/authenticate",
        "auth/code/confirm",
        "auth/email/verify",
        "auth/email/verify/resend",
        "auth/login",
        "auth/password/request",
        "auth/password/reset",
        "auth/provider/redirect",
        "auth/provider/signup",
        "auth/provider/token",
        "auth/signup",
        "auth/webauthn/authenticate",
        "auth/webauthn/login",
        "config",
    }
)
# Marquee has no telephone numbers.
NOT_THERE = frozenset({"account/phone", "auth/phone/verify", "auth/phone/verify/resend"})

# Where other services send a browser back to.
ACCOUNTS = frozenset(
    f"accounts/{name}/login/callback/"
    for name in (
        *("apple", "facebook", "github", "google"),
        "oidc/<slug:provider_id>",
    )
) | {"accounts/apple/login/callback/finish/"}

# Letting apps and devices in (pages), and what those ask by themselves.
IDENTITY = frozenset(
    f"identity/o/{name}"
    for name in (
        *("authorize", "device", "logout"),
        *("api/device/code", "api/revoke", "api/token", "api/userinfo"),
    )
)

# Of each of these tables the administration has the same pages.
ADMINISTERED = frozenset(
    {
        "auth/group",
        "core/auditentry",
        "core/user",
        "django_celery_beat/clockedschedule",
        "django_celery_beat/crontabschedule",
        "django_celery_beat/intervalschedule",
        "django_celery_beat/periodictask",
        "django_celery_beat/solarschedule",
        "sports/competition",
        "sports/match",
        "sports/player",
        "sports/team",
    }
)
_ROW = "<path:object_id>/"
_PAGES = ("", "add/", _ROW, *(f"{_ROW}{page}/" for page in ("change", "delete", "history")))
_ADMIN_ITSELF = (
    *("", "autocomplete/", "jsi18n/", "login/", "logout/", "password_change/"),
    *("password_change/done/", "r/<path:content_type_id>/<path:object_id>/"),
    "^(?P<app_label>auth|django_celery_beat|core|sports)/$",
    "(?P<url>.*)$",
)
ADMIN = frozenset(
    f"admin/{name}"
    for name in (*_ADMIN_ITSELF, *(f"{table}/{page}" for table in ADMINISTERED for page in _PAGES))
)

ALLAUTH = frozenset(
    f"_allauth/{client}/v1/{name}"
    for client in CLIENTS
    for name in (*OF_AN_ACCOUNT, *WAYS_IN, *NOT_THERE)
) | {"_allauth/app/v1/tokens/refresh"}

# First part of the address -> all that is below it.
LISTED = {"_allauth/": ALLAUTH, "accounts/": ACCOUNTS, "admin/": ADMIN, "identity/": IDENTITY}

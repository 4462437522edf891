"""Keys, hosts, origins, cookies, TLS.

SECRET_KEY_FALLBACKS: keys of before, by comma; sessions made with them stay good while a key is exchanged.
ALLOWED_HOSTS: names this server answers to. ALLOWED_ORIGINS: pages of other sites that may call the API
and open sockets.
MARQUEE_PUBLIC_URL: where people reach it, for links in mail (`https://films.example.org`); needed in
production. Elsewhere the host that was asked for counts.
MARQUEE_TLS: `proxy` (the default in production: a proxy of ours ends TLS and says so in
`X-Forwarded-Proto`) or `direct` (this server ends it). HTTP is redirected either way.
MARQUEE_HSTS: `subdomains` or `preload` also bind the subdomains to HTTPS, which may be other people's.
"""

import os

from project.settings.environment import IS_PRODUCTION, local_secret_key, names

SECRET_KEY = os.environ.get("SECRET_KEY") or local_secret_key()
if not SECRET_KEY and not IS_PRODUCTION:
    # Commands that touch no secret (documents, checks) run without one; `make run` passes a kept random key.
    SECRET_KEY = "for-commands-without-secrets-only-" + "x" * 32
SECRET_KEY_FALLBACKS = names("SECRET_KEY_FALLBACKS")

ALLOWED_HOSTS = names("ALLOWED_HOSTS", "" if IS_PRODUCTION else "localhost,127.0.0.1,[::1]")
# Full origins: scheme, host, port. A page of the host that was asked for may open sockets without being listed.
ALLOWED_ORIGINS = names("ALLOWED_ORIGINS")
ALLOW_OWN_ORIGIN = True
CSRF_TRUSTED_ORIGINS = [origin for origin in ALLOWED_ORIGINS if "://" in origin]
MARQUEE_PUBLIC_URL = os.environ.get("MARQUEE_PUBLIC_URL", "").rstrip("/")

# A name that begins like this is refused by browsers from a subdomain, from another path, and without TLS.
_COOKIE_PREFIX = "__Host-" if IS_PRODUCTION else ""
SESSION_COOKIE_NAME = f"{_COOKIE_PREFIX}sessionid"
SESSION_COOKIE_HTTPONLY = True
# Lax, not Strict: who comes back from signing in at another service, or by a link in a mail, is still signed in.
SESSION_COOKIE_SAMESITE = "Lax"
SESSION_COOKIE_SECURE = IS_PRODUCTION
CSRF_COOKIE_NAME = f"{_COOKIE_PREFIX}csrftoken"
CSRF_COOKIE_SAMESITE = "Lax"
CSRF_COOKIE_SECURE = IS_PRODUCTION

MARQUEE_TLS = os.environ.get("MARQUEE_TLS", "proxy")
SECURE_SSL_REDIRECT = IS_PRODUCTION
# Probes of a container platform come over HTTP from inside.
SECURE_REDIRECT_EXEMPT = [r"^health/", r"^metrics$"]
SECURE_PROXY_SSL_HEADER = (
    ("HTTP_X_FORWARDED_PROTO", "https") if IS_PRODUCTION and MARQUEE_TLS == "proxy" else None
)
_HSTS = os.environ.get("MARQUEE_HSTS", "")
SECURE_HSTS_SECONDS = 31_536_000 if IS_PRODUCTION else 0
SECURE_HSTS_INCLUDE_SUBDOMAINS = _HSTS in ("subdomains", "preload")
SECURE_HSTS_PRELOAD = _HSTS == "preload"
# W005, W021: whether subdomains are bound too is the operator's to say, by MARQUEE_HSTS.
SILENCED_SYSTEM_CHECKS = ["security.W005", "security.W021"]

SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_REFERRER_POLICY = "strict-origin-when-cross-origin"
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"

# JSON and forms; a file in a form is counted by whoever takes it. The second is for anything at all.
DATA_UPLOAD_MAX_MEMORY_SIZE = 1024 * 1024
MARQUEE_LARGEST_REQUEST = 16 * 1024 * 1024
DATA_UPLOAD_MAX_NUMBER_FIELDS = 500
DATA_UPLOAD_MAX_NUMBER_FILES = 5

PASSWORD_HASHERS = [
    "core.accounts.hashers.BoundedArgon2Hasher",
    "django.contrib.auth.hashers.BCryptSHA256PasswordHasher",
    "django.contrib.auth.hashers.BCryptPasswordHasher",
    "django.contrib.auth.hashers.PBKDF2PasswordHasher",
]

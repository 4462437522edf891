"""Keys, hosts, origins, cookies, headers."""

import os

from django.core.exceptions import ImproperlyConfigured

from project.settings.environment import IS_PRODUCTION, local_secret_key, names

_WEAK_KEY_LENGTH = 50

SECRET_KEY = os.environ.get("SECRET_KEY") or local_secret_key()
if not SECRET_KEY and not IS_PRODUCTION:
    # Commands that touch no secret (documents, checks) run without one; `make run` passes a kept random key.
    SECRET_KEY = "for-commands-without-secrets-only-" + "x" * 32
if IS_PRODUCTION and (len(SECRET_KEY) < _WEAK_KEY_LENGTH or len(set(SECRET_KEY)) < 10):
    raise ImproperlyConfigured("SECRET_KEY has to be a random text of at least 50 characters.")

ALLOWED_HOSTS = names(
    "ALLOWED_HOSTS", "" if IS_PRODUCTION else "localhost,127.0.0.1,[::1],testserver"
)
# Full origins (scheme, host, port) whose pages may open sockets; a page of the request's own host may in the demo.
ALLOWED_ORIGINS = names("ALLOWED_ORIGINS")
ALLOW_OWN_ORIGIN = True
CSRF_TRUSTED_ORIGINS = [origin for origin in ALLOWED_ORIGINS if "://" in origin]

SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Lax"
SESSION_COOKIE_SECURE = IS_PRODUCTION
CSRF_COOKIE_SECURE = IS_PRODUCTION
SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_REFERRER_POLICY = "strict-origin-when-cross-origin"
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
SECURE_HSTS_SECONDS = 31_536_000 if IS_PRODUCTION else 0
SECURE_SSL_REDIRECT = IS_PRODUCTION and os.environ.get("MARQUEE_TLS", "proxy") == "redirect"
X_FRAME_OPTIONS = "DENY"

PASSWORD_HASHERS = [
    "django.contrib.auth.hashers.Argon2PasswordHasher",
    "django.contrib.auth.hashers.BCryptSHA256PasswordHasher",
    "django.contrib.auth.hashers.BCryptPasswordHasher",
    "django.contrib.auth.hashers.PBKDF2PasswordHasher",
]

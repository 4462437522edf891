"""Applications, database, cache, templates, files.

MARQUEE_STATEMENT_SECONDS: how long one statement may take that serves a request; workers and commands have no limit.
"""

import os

from django.core.exceptions import ImproperlyConfigured

from project.settings.environment import (
    BASE_DIR,
    IS_PRODUCTION,
    IS_TEST,
    STATE_DIR,
    database_address,
    number,
    services,
)

_services = services()
_database = database_address(_services.database_url)

DEBUG = False

INSTALLED_APPS = [
    "daphne",
    "core.second_factor.apps.AdministrationConfig",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.humanize",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.postgres",
    "whitenoise.runserver_nostatic",
    "django.contrib.staticfiles",
    "channels",
    "corsheaders",
    "rest_framework",
    "drf_spectacular",
    "drf_spectacular_sidecar",
    "django_celery_beat",
    "allauth",
    "allauth.account",
    "allauth.headless",
    "allauth.idp.oidc",
    "allauth.mfa",
    "allauth.socialaccount",
    "allauth.socialaccount.providers.apple",
    "allauth.socialaccount.providers.facebook",
    "allauth.socialaccount.providers.github",
    "allauth.socialaccount.providers.google",
    "allauth.socialaccount.providers.openid_connect",
    "allauth.usersessions",
    "core",
    "realtime",
    "catalog",
    "sports",
    "social",
    "recsys",
    "project",
]

MIDDLEWARE = [
    "core.accounts.middleware.ArrivalMiddleware",
    "django.middleware.security.SecurityMiddleware",
    "core.security.middleware.ContentPolicyMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "core.api.request_ids.RequestIdMiddleware",
    "core.api.headers.ResponseHeadersMiddleware",
    "corsheaders.middleware.CorsMiddleware",
    "django.middleware.http.ConditionalGetMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "core.accounts.middleware.SlidingSessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "core.devices.middleware.LastSeenMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "core.accounts.middleware.LimitsMiddleware",
]

ROOT_URLCONF = "project.urls"
ASGI_APPLICATION = "project.asgi.application"
APPEND_SLASH = False

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        # Before the applications' own, so that a template here stands for one of allauth's.
        "DIRS": [BASE_DIR / "core" / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ],
        },
    },
]

MARQUEE_STATEMENT_SECONDS = number("MARQUEE_STATEMENT_SECONDS", 15)
if not 1 <= MARQUEE_STATEMENT_SECONDS <= 600:
    raise ImproperlyConfigured("MARQUEE_STATEMENT_SECONDS is a number of seconds from 1 to 600.")

# Over TCP, a machine that is gone without a word is noticed after a minute; where something was sent to it, after 20 s.
_CONNECTING = {
    "connect_timeout": 5,
    "keepalives_idle": 30,
    "keepalives_interval": 10,
    "keepalives_count": 3,
    "tcp_user_timeout": 20_000,
}
# Gives up soon on a connection that cannot be made: each try waits twice as long as the last, and only
# after giving up does the next caller begin anew, at once.
_POOL = {"min_size": 1, "max_size": 16, "timeout": 5, "max_idle": 120, "reconnect_timeout": 2}

DATABASES = {
    "default": {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": _database.name,
        "USER": _database.user,
        "PASSWORD": _database.password,
        "HOST": _database.host,
        "PORT": _database.port,
        "CONN_MAX_AGE": 0,
        "OPTIONS": _CONNECTING if IS_TEST else {**_CONNECTING, "pool": _POOL},
    },
}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
AUTH_USER_MODEL = "core.User"

CACHES = {
    "default": {
        "BACKEND": "django.core.cache.backends.redis.RedisCache",
        "LOCATION": _services.redis_url,
        "KEY_PREFIX": "cache",
    },
}

LANGUAGE_CODE = "en"
TIME_ZONE = "UTC"
USE_I18N = True
USE_TZ = True

STATIC_URL = "/static/"
STATIC_ROOT = STATE_DIR / "static"
WHITENOISE_USE_FINDERS = not IS_PRODUCTION
WHITENOISE_ROOT = BASE_DIR / "frontend" / "dist"
WHITENOISE_INDEX_FILE = False
BROWSER_APP_INDEX = WHITENOISE_ROOT / "index.html"
# The query encoder that `prepare_demo` exports; search does without meaning where it is missing.
ENCODER_DIR = STATE_DIR / "encoder"
CONTRACT_DIR = BASE_DIR / "docs" / "contract"

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"line": {"format": "%(levelname)s %(name)s: %(message)s"}},
    "handlers": {"console": {"class": "logging.StreamHandler", "formatter": "line"}},
    "root": {"handlers": ["console"], "level": os.environ.get("LOG_LEVEL", "INFO")},
    "loggers": {
        "django.request": {"level": "ERROR"},
        "httpx": {"level": "WARNING"},
        "sentence_transformers": {"level": "WARNING"},
    },
}

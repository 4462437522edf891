"""Live push, Celery, the tables that join the packages."""

import os

from django.core.exceptions import ImproperlyConfigured

from project.settings.environment import IS_TEST, number, services

_services = services()

CHANNEL_LAYERS = {
    "default": {
        "BACKEND": "channels_redis.pubsub.RedisPubSubChannelLayer",
        "CONFIG": {
            "hosts": [_services.redis_url],
            "prefix": "push",
        },
    },
}

MARQUEE_TOPICS = "project.topics.TOPICS"
MARQUEE_REACTIONS = "project.reactions.REACTIONS"
MARQUEE_OUTBOX_QUEUE = "core.events.tasks.queue_delivery"
# What lies encrypted under SECRET_KEY, each renewed by `manage.py renew_secrets`.
MARQUEE_SEALED = (
    "core.second_factor.rotation.renew_secrets",
    "realtime.webhooks.housekeeping.renew_secrets",
)
MARQUEE_SCHEDULE = "project.schedule.SCHEDULE"

# How often a process asks the log whether a topic moved on without a hint having arrived.
REALTIME_SWEEP_SECONDS = 0.5 if IS_TEST else 2.0
REALTIME_KEEP_DAYS = number("MARQUEE_KEEP_EVENTS_DAYS", 7)
if not 1 <= REALTIME_KEEP_DAYS <= 366:
    raise ImproperlyConfigured("MARQUEE_KEEP_EVENTS_DAYS is a number of days from 1 to 366.")
REALTIME_REPLAY_LIMIT = 10_000
REALTIME_QUEUE_EVENTS = 1_000
REALTIME_QUEUE_BYTES = 4 * 1024 * 1024
REALTIME_MAX_SUBSCRIPTIONS = 200
REALTIME_MAX_PER_ACCOUNT = 20
REALTIME_MAX_PER_ADDRESS = number("MARQUEE_WS_MAX_PER_ADDRESS", 50)
REALTIME_FRAMES_PER_SECOND = 20
REALTIME_FRAMES_BURST = 60
REALTIME_HEARTBEAT_SECONDS = number("MARQUEE_WS_HEARTBEAT_SECONDS", 25)
if not 1 <= REALTIME_HEARTBEAT_SECONDS <= 300:
    raise ImproperlyConfigured("MARQUEE_WS_HEARTBEAT_SECONDS is a number of seconds from 1 to 300.")
# A peer that gave no sign of life (a pong, a frame, taking what is sent) for so long is gone.
REALTIME_SILENCE_SECONDS = number("MARQUEE_WS_SILENCE_SECONDS", 60)
if not 2 * REALTIME_HEARTBEAT_SECONDS <= REALTIME_SILENCE_SECONDS <= 900:
    raise ImproperlyConfigured(
        "MARQUEE_WS_SILENCE_SECONDS is a number of seconds from twice the heartbeat to 900."
    )
# How often a socket asks whether what it speaks by still holds: the net under an end that was not heard of.
REALTIME_CREDENTIAL_CHECK_SECONDS = 60
# Who may follow a custom topic that nobody set up: `everyone`, `members` (whoever is signed in) or `owner`.
REALTIME_CUSTOM_ACCESS = os.environ.get("MARQUEE_CUSTOM_TOPICS", "everyone")
if REALTIME_CUSTOM_ACCESS not in ("everyone", "members", "owner"):
    raise ImproperlyConfigured("MARQUEE_CUSTOM_TOPICS is everyone, members or owner.")
REALTIME_MAX_CUSTOM_TOPICS = 2_000
REALTIME_DATABASE_THREADS = 4
# Webhooks may lead to private networks and go without TLS: for development, refused in production.
WEBHOOKS_ALLOW_PRIVATE = os.environ.get("MARQUEE_WEBHOOKS_ALLOW_PRIVATE", "").lower() in ("1", "on")
# A killed process's connections are counted for so long; leases are renewed four times as often.
REALTIME_PRESENCE_LEASE_SECONDS = 2.0 if IS_TEST else 20.0
# What happened between two ticks is told at once; two announcements of a topic lie so far apart, at least.
REALTIME_PRESENCE_TICK_SECONDS = 0.1 if IS_TEST else 1.0
REALTIME_PRESENCE_APART_SECONDS = 0.1 if IS_TEST else 1.0

CELERY_BROKER_URL = _services.celery_broker_url
CELERY_RESULT_BACKEND = None
CELERY_TASK_IGNORE_RESULT = True
CELERY_TASK_DEFAULT_QUEUE = "default"
CELERY_TASK_ROUTES = {
    "catalog.embeddings.tasks.*": {"queue": "heavy"},
    "core.events.tasks.*": {"queue": "live"},
    "core.mail.tasks.*": {"queue": "live"},
    "recsys.serving.tasks.*": {"queue": "live"},
    "recsys.training.tasks.*": {"queue": "heavy"},
    "realtime.webhooks.tasks.*": {"queue": "webhooks"},
    "social.notifications.tasks.tell_of_actor": {"queue": "live"},
    "sports.live.tasks.*": {"queue": "live"},
}
CELERY_TASK_ACKS_LATE = True
CELERY_WORKER_PREFETCH_MULTIPLIER = 1
CELERY_BROKER_CONNECTION_RETRY_ON_STARTUP = True
CELERY_BEAT_SCHEDULER = "django_celery_beat.schedulers:DatabaseScheduler"
CELERY_BEAT_MAX_LOOP_INTERVAL = 2
CELERY_TIMEZONE = "UTC"
CELERY_TASK_ALWAYS_EAGER = IS_TEST
CELERY_TASK_EAGER_PROPAGATES = True
DJANGO_CELERY_BEAT_TZ_AWARE = True

# The built-in match day: match seconds that pass in a real one.
SPORTS_DEMO_RATE = number("MARQUEE_MATCH_DAY_RATE", 10)

MARQUEE_READINESS = (
    ("database", "core.api.health.database"),
    ("cache", "core.api.health.shared_cache"),
    ("channel_layer", "realtime.hub.health.channel_layer"),
)

"""Live push, Celery, the tables that join the packages."""

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
MARQUEE_SCHEDULE = "project.schedule.SCHEDULE"

# How often a process asks the log whether a topic moved on without a hint having arrived.
REALTIME_SWEEP_SECONDS = 0.5 if IS_TEST else 2.0
REALTIME_KEEP_DAYS = number("MARQUEE_KEEP_EVENTS_DAYS", 7)
REALTIME_REPLAY_LIMIT = 10_000
REALTIME_QUEUE_EVENTS = 1_000
REALTIME_QUEUE_BYTES = 4 * 1024 * 1024
REALTIME_MAX_SUBSCRIPTIONS = 200
REALTIME_MAX_PER_ACCOUNT = 20
REALTIME_MAX_PER_ADDRESS = number("MARQUEE_WS_MAX_PER_ADDRESS", 50)
REALTIME_FRAMES_PER_SECOND = 20
REALTIME_FRAMES_BURST = 60
REALTIME_HEARTBEAT_SECONDS = 25
# How often a socket asks whether what it speaks by still holds: the net under an end that was not heard of.
REALTIME_CREDENTIAL_CHECK_SECONDS = 60
REALTIME_DATABASE_THREADS = 4

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

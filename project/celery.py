"""The Celery application. Queues: `live`, `default` and `webhooks` (worker), `heavy` (embedding, training)."""

import os

from celery import Celery

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "project.settings")

app = Celery("marquee")
app.config_from_object("django.conf:settings", namespace="CELERY")
app.autodiscover_tasks(
    [
        "catalog.embeddings",
        "core.access",
        "core.audit",
        "core.devices",
        "core.events",
        "core.mail",
        "core.personal_data",
        "realtime.log",
        "realtime.webhooks",
        "recsys.serving",
        "recsys.training",
        "sports.live",
        "sports.providers",
    ]
)

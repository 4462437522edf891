"""Task -> when. Rows are inserted when missing after `migrate` and never overwritten: an administrator's edit stays."""

from datetime import timedelta

from core.schedules import Daily, Every, Scheduled

SCHEDULE: tuple[Scheduled, ...] = (
    Scheduled(
        "Outbox: tell reactions what a worker missed",
        "core.events.tasks.deliver_outbox",
        Every(timedelta(seconds=5)),
        queue="live",
        expires_seconds=10,
    ),
    Scheduled(
        "Mail: send what lost its task",
        "core.mail.tasks.send_overdue",
        Every(timedelta(minutes=1)),
        queue="live",
        expires_seconds=60,
    ),
    Scheduled(
        "Sessions: forget those that ran out",
        "core.devices.tasks.forget_ended_sessions",
        Daily(hour=4),
        expires_seconds=6 * 3600,
    ),
    Scheduled(
        "Tokens: write to people whose own expires soon",
        "core.access.tasks.remind_of_expiring_tokens",
        Daily(hour=8),
        expires_seconds=6 * 3600,
    ),
    Scheduled(
        "Tokens: forget those of apps that are over",
        "core.access.tasks.forget_expired_tokens",
        Daily(hour=4, minute=30),
        expires_seconds=6 * 3600,
    ),
    Scheduled(
        "Exports: take up what a killed worker left",
        "core.personal_data.tasks.take_up_exports",
        Every(timedelta(minutes=1)),
        expires_seconds=60,
    ),
    Scheduled(
        "Exports: remove those that are over",
        "core.personal_data.tasks.remove_expired_exports",
        Every(timedelta(hours=1)),
        expires_seconds=3600,
    ),
    Scheduled(
        "Accounts: erase those whose days of grace are over",
        "core.personal_data.tasks.erase_due_accounts",
        Every(timedelta(hours=1)),
        expires_seconds=3600,
    ),
    Scheduled(
        "Audit log: drop what is older than it is kept",
        "core.audit.tasks.drop_old_entries",
        Daily(hour=5),
        expires_seconds=6 * 3600,
    ),
    Scheduled(
        "Films: embed new and changed texts",
        "catalog.embeddings.tasks.embed_titles",
        Every(timedelta(minutes=30)),
        queue="heavy",
        expires_seconds=1800,
    ),
    Scheduled(
        "Films: which ones are loved now",
        "recsys.training.tasks.refresh_popularity",
        Every(timedelta(minutes=15)),
        expires_seconds=900,
    ),
    Scheduled(
        "Recommendations: learn from all ratings",
        "recsys.training.tasks.train_model",
        Daily(hour=2),
        queue="heavy",
        expires_seconds=6 * 3600,
    ),
    Scheduled(
        "Recommendations: refresh the rails of active people",
        "recsys.serving.tasks.refresh_active",
        Every(timedelta(minutes=30)),
        expires_seconds=1800,
    ),
    Scheduled(
        "Recommendations: forget old slates",
        "recsys.serving.tasks.forget_old_slates",
        Daily(hour=3),
        expires_seconds=6 * 3600,
    ),
    Scheduled(
        "Notifications: forget old ones",
        "social.notifications.tasks.forget_old",
        Daily(hour=3, minute=30),
        expires_seconds=6 * 3600,
    ),
    Scheduled(
        "Live push: make and drop days of the event log",
        "realtime.log.tasks.maintain_log",
        Every(timedelta(hours=1)),
    ),
    Scheduled(
        "Webhooks: send what was published and what is due",
        "realtime.webhooks.tasks.deliver_webhooks",
        Every(timedelta(seconds=1)),
        queue="webhooks",
        expires_seconds=2,
    ),
    Scheduled(
        "Webhooks: forget old deliveries",
        "realtime.webhooks.tasks.drop_old_deliveries",
        Every(timedelta(hours=1)),
        queue="webhooks",
        expires_seconds=1800,
    ),
    Scheduled(
        "Matches: take in how those in play stand",
        "sports.live.tasks.tick",
        Every(timedelta(seconds=2)),
        queue="live",
        expires_seconds=2,
    ),
    Scheduled(
        "Matches: store the fixtures of the next two days",
        "sports.live.tasks.refresh_fixtures",
        Every(timedelta(minutes=10)),
        queue="live",
        expires_seconds=600,
    ),
    Scheduled(
        "Matches: drop old ones of the built-in match day",
        "sports.live.tasks.prune",
        Every(timedelta(hours=1)),
        queue="live",
        expires_seconds=3600,
    ),
)

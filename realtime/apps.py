"""The Django application of live push."""

from django.apps import AppConfig


class RealtimeConfig(AppConfig):
    name = "realtime"

    def ready(self) -> None:
        """Let every migrate leave the log ready to be written into."""
        from django.db.models.signals import post_migrate

        from realtime.log.foundation import after_migrate

        post_migrate.connect(after_migrate, sender=self)

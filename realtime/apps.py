"""The Django application of live push."""

from django.apps import AppConfig


class RealtimeConfig(AppConfig):
    name = "realtime"

    def ready(self) -> None:
        """Let every migrate leave the log ready to be written into, and every credential's end close its sockets."""
        from django.db.models.signals import post_migrate

        from core.accounts.signals import credential_ended
        from realtime.hub.endings import after_credential_ended
        from realtime.log.foundation import after_migrate

        post_migrate.connect(after_migrate, sender=self)
        credential_ended.connect(after_credential_ended)

"""The Django application of people and conventions."""

from django.apps import AppConfig


class CoreConfig(AppConfig):
    name = "core"

    def ready(self) -> None:
        """Give every new account its default viewing profile."""
        from django.conf import settings
        from django.db.models.signals import post_save

        from core.profiles.services import after_user_saved

        post_save.connect(after_user_saved, sender=settings.AUTH_USER_MODEL)

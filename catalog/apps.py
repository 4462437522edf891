"""The Django application of films."""

from django.apps import AppConfig


class CatalogConfig(AppConfig):
    name = "catalog"

    def ready(self) -> None:
        """Let the counters of films know when a viewing profile goes."""
        from django.db.models.signals import pre_delete

        from catalog.library.services import before_profile_deleted
        from core.profiles.models import Profile

        pre_delete.connect(before_profile_deleted, sender=Profile)

"""`manage.py renew_secrets`: for when SECRET_KEY was exchanged and the former key is in SECRET_KEY_FALLBACKS."""

from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.db import transaction
from django.utils.module_loading import import_string

from core.accounts.sealing import UnreadableError


class Command(BaseCommand):
    """Encrypt what lies encrypted in the database with the newest key."""

    help = "Encrypt the secrets of second factors and webhooks with the newest SECRET_KEY."

    def handle(self, *args: Any, **options: Any) -> None:
        """Raises CommandError when a former key is missing."""
        try:
            with transaction.atomic():
                renewed = sum(import_string(renew)() for renew in settings.MARQUEE_SEALED)
        except UnreadableError:
            raise CommandError(
                "A secret lies under a key that is neither SECRET_KEY nor in SECRET_KEY_FALLBACKS."
            ) from None
        self.stdout.write(f"{renewed} secrets lie under the newest key.")

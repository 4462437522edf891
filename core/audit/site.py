"""The administration as a place where everything is written down."""

from collections.abc import Iterable
from typing import Any

from django.conf import settings
from django.contrib.admin import ModelAdmin
from django.contrib.admin.sites import AdminSite
from django.db.models import Model

from core.audit.changes import Recorded

AdminClass = type["ModelAdmin[Any]"]


class AuditedSite(AdminSite):
    """Django's administration: whatever is changed in it is recorded, by whichever package's `ModelAdmin`.

    Tables of an application that `MARQUEE_ADMINISTERED_APPS` does not name are left out: packages
    register ones that show session keys, tokens and secrets of second factors.
    """

    def register(
        self,
        model_or_iterable: type[Model] | Iterable[type[Model]],
        admin_class: AdminClass | None = None,
        **options: Any,
    ) -> None:
        """Register what may be shown, each with a `ModelAdmin` that records."""
        models = (
            [model_or_iterable] if isinstance(model_or_iterable, type) else list(model_or_iterable)
        )
        shown = [
            model for model in models if model._meta.app_label in settings.MARQUEE_ADMINISTERED_APPS
        ]
        super().register(shown, _recorded(admin_class or ModelAdmin), **options)


def _recorded(admin_class: AdminClass) -> AdminClass:
    if issubclass(admin_class, Recorded):
        return admin_class
    return type(admin_class.__name__, (Recorded, admin_class), {})

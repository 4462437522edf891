"""Addresses of the local outbox."""

from django.conf import settings
from django.urls import URLPattern, path

from core.mail.views import mail_page, outbox


def outbox_paths() -> list[URLPattern]:
    """None where mail really leaves."""
    if settings.MARQUEE_OUTBOX_FOLDER is None:
        return []
    return [
        path("outbox/", outbox, name="outbox"),
        path("outbox/<slug:mail_id>/", outbox, name="outbox-mail"),
        path("outbox/<slug:mail_id>/page", mail_page, name="outbox-page"),
    ]

"""Mails about exports and leaving, written in the transaction that gives cause for them."""

from datetime import datetime

from core.accounts.models import User
from core.mail.sending import send_mail, site_link
from core.personal_data.events import ExportReady, LeavingCancelled, LeavingRequested

_PAGE = "/settings/data"


def mail_export_ready(fact: ExportReady) -> None:
    """Where to get it, and until when."""
    _mail(fact.user_id, "export_ready", expires=fact.expires_at)


def mail_leaving(fact: LeavingRequested) -> None:
    """When the account will be gone, and how to keep it."""
    _mail(fact.user_id, "deletion_scheduled", due=fact.due_at)


def mail_staying(fact: LeavingCancelled) -> None:
    """That the account stays."""
    _mail(fact.user_id, "deletion_cancelled")


def _mail(user_id: int, kind: str, **times: str) -> None:
    user = User.objects.filter(pk=user_id).first()
    if user is None or not user.email:
        return
    details = {name: datetime.fromisoformat(at) for name, at in times.items()}
    send_mail(kind, to=user.email, user=user, link=site_link(_PAGE), details=details)

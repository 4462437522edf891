"""Housekeeping of sessions."""

from allauth.usersessions.models import UserSession
from celery import shared_task
from django.contrib.sessions.models import Session
from django.db.models import Exists, OuterRef
from django.utils import timezone


@shared_task
def forget_ended_sessions() -> int:
    """Drop sessions that ran out, and what the list of sessions kept about them; how many sessions."""
    dropped, _ = Session.objects.filter(expire_date__lt=timezone.now()).delete()
    kept = Session.objects.filter(session_key=OuterRef("session_key"))
    UserSession.objects.filter(~Exists(kept)).delete()
    return dropped

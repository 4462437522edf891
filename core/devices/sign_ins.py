"""Following sessions through their life: what the list of sessions is made from. Receivers of signals."""

from typing import Any

from allauth.core.internal.httpkit import is_headless_request
from allauth.headless.constants import Client
from allauth.usersessions.models import UserSession
from django.http import HttpRequest
from django.utils import timezone

from core.accounts.addresses import address_of
from core.accounts.models import User
from core.api.addresses import address_hint
from core.devices.events import SessionEnded
from core.devices.last_seen import note_written
from core.devices.models import KnownDevice
from core.devices.rules import device_of
from core.events.facts import emit
from core.mail.sending import send_mail, site_link
from core.transactions import in_transaction

_MAX_AGENT = 200


@in_transaction
def after_signed_in(request: HttpRequest, user: User, **_: Any) -> None:
    """Receiver of Django's `user_logged_in`: every way of signing in sends it."""
    is_app = is_headless_request(request) == Client.APP
    now = timezone.now()
    # allauth, which hears of the sign-in next, drops rows whose stored session is nobody's yet.
    request.session.save()
    session_key = request.session.session_key or ""
    UserSession.objects.update_or_create(
        session_key=session_key,
        defaults={
            "user": user,
            "ip": address_of(request),
            "user_agent": agent_of(request),
            "created_at": now,
            "last_seen_at": now,
            "data": {"client": "app" if is_app else "browser"},
        },
    )
    note_written(session_key)
    _warn_of_new_device(request, user)


@in_transaction
def after_session_deleted(session_key: str, **_: Any) -> None:
    """Receiver of `session_deleted`: it leaves the list, and its owner's open pages are told."""
    row = UserSession.objects.filter(session_key=session_key).first()
    if row is not None:
        session_id = row.pk
        row.delete()
        emit(SessionEnded(user_id=row.user_id, session_id=session_id))


def after_session_renamed(session_key: str, new_key: str, **_: Any) -> None:
    """Receiver of `session_renamed`: the same device, signed in since the same moment."""
    UserSession.objects.filter(session_key=session_key).update(session_key=new_key)


def agent_of(request: HttpRequest) -> str:
    """What the program says it is, as much of it as is kept."""
    told: str = request.META.get("HTTP_USER_AGENT", "")
    return told[:_MAX_AGENT]


def _warn_of_new_device(request: HttpRequest, user: User) -> None:
    """Tell by mail of a program and system never seen before; the first one ever is the owner's."""
    device = device_of(agent_of(request))
    is_first = not KnownDevice.objects.filter(user=user).exists()
    _, is_new = KnownDevice.objects.get_or_create(user=user, name=device.name)
    if is_new and not is_first and user.email:
        send_mail(
            "new_device",
            to=user.email,
            user=user,
            link=site_link("/settings/devices", request),
            details={
                "device": device.name,
                "address": address_hint(address_of(request)),
                "at": timezone.now(),
            },
        )

"""A receiver, a member with a webhook to it, and the worker's task."""

import time

import pytest
from allauth.account.models import EmailAddress
from django.core.cache import cache
from django.test import Client

from core.shared_redis import shared_redis
from realtime.webhooks.services import create_hook
from realtime.webhooks.tasks import deliver_webhooks
from tests.factories import UserFactory
from tests.realtime.webhooks.receiver import receiving


@pytest.fixture(autouse=True)
def _development(settings):
    """Receivers of tests are on this machine."""
    settings.MARQUEE_TOPICS = "tests.realtime.notes.TOPICS"
    settings.WEBHOOKS_ALLOW_PRIVATE = True
    cache.clear()
    shared_redis().delete("webhooks:pump")


@pytest.fixture
def receiver():
    with receiving() as running:
        yield running


@pytest.fixture
def owner(db):
    return UserFactory(username="ana", verified=True)


@pytest.fixture
def confirmed(owner):
    """The owner's address is theirs."""
    return EmailAddress.objects.create(user=owner, email=owner.email, verified=True, primary=True)


@pytest.fixture
def hook(owner, receiver):
    """Follows note:1."""
    return create_hook(owner, url=receiver.url, topics=["note:1"])[0]


@pytest.fixture
def work():
    """What the worker does each second; how many attempts it made."""
    return deliver_webhooks


@pytest.fixture
def sign_in():
    """A client of somebody who has just proved who they are."""

    def enter(user, *, seconds_ago=0):
        client = Client()
        client.force_login(user, backend="core.accounts.backend.OneAccountBackend")
        session = client.session
        session["account_authentication_methods_user"] = str(user.pk)
        session["account_authentication_methods"] = [
            {"method": "password", "at": time.time() - seconds_ago}
        ]
        session.save()
        return client

    return enter


@pytest.fixture
def as_ana(owner, sign_in):
    return sign_in(owner)

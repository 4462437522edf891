"""Looking at deliveries, now and later."""

from datetime import timedelta

import time_machine
from django.utils import timezone

from realtime.webhooks.models import WebhookDelivery


def later(**passed):
    return time_machine.travel(timezone.now() + timedelta(**passed))


def only():
    return WebhookDelivery.objects.get()


def states():
    return list(WebhookDelivery.objects.order_by("pk").values_list("seq", "state", "attempts"))

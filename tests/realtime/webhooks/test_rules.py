"""When to try again, when to give up, which addresses are outside."""

from datetime import UTC, datetime, timedelta

import pytest
from django.utils import timezone
from hypothesis import given
from hypothesis import strategies as st

from realtime.webhooks.housekeeping import drop_old
from realtime.webhooks.models import WebhookDelivery
from realtime.webhooks.rules import (
    is_given_up,
    is_public,
    next_wait,
    rest_after,
    retry_after,
)

NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)
SCHEDULE = [0, 5, 60, 300, 1200, 3600, 7200, 14400, 25200, 34800]


def test_the_waits_between_attempts():
    waits = [next_wait(attempts, 0.0) for attempts in range(11)]

    assert [wait.total_seconds() if wait is not None else None for wait in waits] == [
        *SCHEDULE,
        None,
    ]


def test_the_attempts_take_a_day():
    day = timedelta(hours=24)

    assert day <= timedelta(seconds=sum(SCHEDULE)) <= day * 1.2


@given(st.integers(0, 20), st.floats(0, 1), st.none() | st.integers(1, 10**9))
def test_a_wait_is_never_shorter_than_planned_and_at_most_a_fifth_or_what_was_asked_longer(
    attempts, random, asked
):
    wait = next_wait(attempts, random, asked and timedelta(seconds=asked))

    if attempts >= 10:
        assert wait is None
    else:
        planned = SCHEDULE[attempts]
        most = max(planned * 1.2, min(asked or 0, 6 * 3600))
        assert planned <= wait.total_seconds() <= most + 1e-6


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("120", 120),
        (" 7 ", 7),
        ("0", None),
        ("-5", None),
        ("1e3", None),
        ("soon", None),
        ("", None),
        ("9" * 40, None),
        ("Sat, 21 Nov 2026 12:01:00 GMT", 60),
        ("Sat, 21 Nov 2026 11:59:00 GMT", None),
        ("Sat, 99 Nov 2026 11:59:00 GMT", None),
    ],
)
def test_what_a_target_asks_for(text, seconds):
    asked = retry_after(text, NOW)

    assert asked == (None if seconds is None else timedelta(seconds=seconds))


def test_a_target_rests_ever_longer_up_to_five_minutes():
    rests = [rest_after(failures) for failures in (1, 2, 3, 4, 8, 9, 10, 500)]

    assert [rest and rest.total_seconds() for rest in rests] == [
        None,
        None,
        4,
        8,
        128,
        256,
        300,
        300,
    ]
    assert rest_after(1, timedelta(days=9)) == timedelta(hours=6)


def test_a_target_is_given_up_after_a_day_of_failures():
    day = timedelta(hours=24)

    assert is_given_up(5, NOW - day, NOW)
    assert not is_given_up(4, NOW - day, NOW)
    assert not is_given_up(900, NOW - day + timedelta(seconds=1), NOW)


@pytest.mark.parametrize(
    "address",
    [
        *("0.0.0.0", "10.0.0.1", "100.64.0.1", "127.0.0.1", "169.254.169.254", "172.16.0.1"),
        *("192.0.0.192", "192.0.2.1", "192.168.0.1", "198.18.0.1", "198.51.100.1", "203.0.113.1"),
        *("224.0.0.1", "239.255.255.250", "240.0.0.1", "255.255.255.255", "168.63.129.16"),
        *("::", "::1", "::7f00:1", "::ffff:8.8.8.8", "64:ff9b::808:808", "64:ff9b:1::1", "100::1"),
        *("2001:0:1::1", "2001:db8::1", "2002:7f00:1::", "fc00::1", "fd00:ec2::254", "fe80::1"),
        *("fe80::1%eth0", "fec0::1", "ff02::1", "", "localhost", "1.2.3", "8.8.8.8 "),
    ],
)
def test_an_address_inside(address):
    assert not is_public(address)


@pytest.mark.parametrize("address", ["8.8.8.8", "93.184.215.14", "2606:4700:4700::1111"])
def test_an_address_outside(address):
    assert is_public(address)


@pytest.mark.django_db
def test_deliveries_are_forgotten_after_two_weeks(hook, monkeypatch):
    monkeypatch.setattr("realtime.webhooks.housekeeping._BATCH", 2)
    now = timezone.now()
    WebhookDelivery.objects.bulk_create(
        WebhookDelivery(
            hook=hook,
            type="a.b",
            message_id=f"msg_{days}",
            body="{}",
            state="delivered",
            created_at=now - timedelta(days=days),
        )
        for days in (1, 13, 15, 16, 17)
    )

    assert drop_old() == 3
    assert drop_old() == 0
    assert set(WebhookDelivery.objects.values_list("message_id", flat=True)) == {"msg_1", "msg_13"}


@pytest.mark.django_db
def test_of_a_busy_hook_the_newest_deliveries_are_kept_and_all_that_wait(hook, monkeypatch):
    monkeypatch.setattr("realtime.webhooks.housekeeping.MOST_KEPT", 2)
    now = timezone.now()
    WebhookDelivery.objects.bulk_create(
        WebhookDelivery(
            hook=hook,
            type="a.b",
            message_id=f"msg_{number}",
            body="{}",
            state=state,
            next_at=now if state == "pending" else None,
            created_at=now,
        )
        for number, state in enumerate(("pending", "delivered", "failed", "delivered"))
    )

    assert drop_old() == 1
    assert sorted(WebhookDelivery.objects.values_list("message_id", flat=True)) == [
        "msg_0",
        "msg_2",
        "msg_3",
    ]

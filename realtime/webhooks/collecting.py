"""From the log to deliveries: each event once for each hook that follows its topic."""

import logging
from collections.abc import Iterator
from datetime import datetime

from django.conf import settings
from django.db import connection, transaction
from django.utils import timezone

from realtime.log.frames import LoggedEvent
from realtime.log.reading import Replay, events_after, state_of
from realtime.webhooks.bodies import GAP, event_body, gap_body
from realtime.webhooks.following import caller_of, found_for, may_still_follow
from realtime.webhooks.models import WebhookDelivery, WebhookTopic
from realtime.webhooks.signing import new_message_id

logger = logging.getLogger(__name__)

_BATCH = 200
# What waits for one hook, and of one topic for it; the rest stays in the log until there is room.
MOST_WAITING = 2_000
MOST_WAITING_OF_TOPIC = 1_000
_TOPICS_AT_ONCE = 500
# In any order, so that topics that cannot be read, were there ever so many, don't keep all others waiting.
_MOVED = """
SELECT followed.id
FROM realtime_webhooktopic AS followed
JOIN realtime_webhook AS hook ON hook.id = followed.hook_id AND hook.paused = ''
JOIN realtime_epoch AS epoch ON epoch.id = 1
LEFT JOIN realtime_topic AS topic ON topic.name = followed.log_name
WHERE (coalesce(topic.head, 0) <> followed.cursor OR epoch.value <> followed.epoch)
  AND NOT EXISTS (
      SELECT FROM realtime_webhookdelivery AS waiting
      WHERE waiting.hook_id = hook.id AND waiting.state = 'pending'
      OFFSET %(most_waiting)s - 1
  )
  AND NOT EXISTS (
      SELECT FROM realtime_webhookdelivery AS waiting
      WHERE waiting.hook_id = hook.id AND waiting.topic = followed.name AND waiting.state = 'pending'
      OFFSET %(most_of_topic)s - 1
  )
ORDER BY random() LIMIT %(most)s
"""
_WAITING = """
SELECT count(*), count(*) FILTER (WHERE topic = %s) FROM realtime_webhookdelivery
WHERE hook_id = %s AND state = 'pending'
"""


def collect() -> int:
    """Make the deliveries of all that was published since; how many. One query while nothing was."""
    with connection.cursor() as cursor:
        bounds = {"most_waiting": MOST_WAITING, "most_of_topic": MOST_WAITING_OF_TOPIC}
        cursor.execute(_MOVED, {**bounds, "most": _TOPICS_AT_ONCE})
        moved = [row[0] for row in cursor.fetchall()]
    return sum(map(_collect_topic, moved))


def _collect_topic(followed_id: int) -> int:
    # One topic that cannot be read must not keep all others waiting.
    try:
        return collect_topic(followed_id)
    except Exception:
        logger.exception("The events of followed topic %s could not be collected.", followed_id)
        return 0


@transaction.atomic
def collect_topic(followed_id: int) -> int:
    """Make the next deliveries of one hook's topic and move its cursor, in one transaction; how many were made.

    While it is being changed, or enough is waiting already: none.
    """
    # The hook too: who deletes it holds it, and waits for what is held here.
    rows = WebhookTopic.objects.select_for_update(
        skip_locked=True, no_key=True, of=("self", "hook")
    )
    followed = rows.select_related("hook__owner").filter(pk=followed_id).first()
    if followed is None:
        return 0
    state = state_of((followed.log_name,))
    head = state.heads.get(followed.log_name, 0)
    caller = caller_of(followed.hook.owner)
    if caller is None or not may_still_follow(caller, followed.name):
        _move(followed, head, state.epoch, allowed=False)
        return 0
    room = _room(followed)
    if room <= 0:
        return 0
    now = timezone.now()
    if state.epoch != followed.epoch or head < followed.cursor:
        # History was lost, and with it what the cursor meant: where it stands now is all that can be said.
        _make([_gap(followed, state.epoch, (1, head), now)])
        _move(followed, head, state.epoch, allowed=True)
        return 1
    found = found_for(caller, followed.name)
    keeps_last = found is not None and found.rule.keep == "last"
    since = max(followed.cursor, head - (1 if keeps_last else settings.REALTIME_REPLAY_LIMIT))
    limit = min(_BATCH, room)
    replay = events_after(followed.log_name, since, until=head, limit=limit)
    until = replay.events[-1].seq if len(replay.events) == limit else head
    begin = since if keeps_last else followed.cursor
    made = list(_deliveries(followed, replay, begin, until, now))
    _make(made)
    _move(followed, until, state.epoch, allowed=True)
    return len(made)


def _deliveries(
    followed: WebhookTopic, replay: Replay, after: int, until: int, now: datetime
) -> Iterator[WebhookDelivery]:
    """One for each event, and one for each run of numbers that is missing among them."""
    last = after
    for event in replay.events:
        if event.seq > last + 1:
            yield _gap(followed, followed.epoch, (last + 1, event.seq - 1), now)
        yield _delivery(followed, event, now)
        last = event.seq
    if last < until:
        yield _gap(followed, followed.epoch, (last + 1, until), now)


def _delivery(followed: WebhookTopic, event: LoggedEvent, now: datetime) -> WebhookDelivery:
    delivery = _new(followed, followed.epoch, now)
    delivery.seq, delivery.type = event.seq, event.type
    delivery.body = event_body(event, followed.epoch)
    return delivery


def _gap(
    followed: WebhookTopic, epoch: str, missing: tuple[int, int], now: datetime
) -> WebhookDelivery:
    delivery = _new(followed, epoch, now)
    delivery.seq, delivery.type = missing[1], GAP
    delivery.body = gap_body(followed.name, epoch, missing, now)
    return delivery


def _new(followed: WebhookTopic, epoch: str, now: datetime) -> WebhookDelivery:
    return WebhookDelivery(
        hook_id=followed.hook_id,
        topic=followed.name,
        epoch=epoch,
        message_id=new_message_id(),
        next_at=now,
        created_at=now,
    )


def _make(deliveries: list[WebhookDelivery]) -> None:
    # A number that was delivered before, by whatever mistake, is never delivered as another message.
    WebhookDelivery.objects.bulk_create(deliveries, ignore_conflicts=True)


def _move(followed: WebhookTopic, cursor: int, epoch: str, *, allowed: bool) -> None:
    WebhookTopic.objects.filter(pk=followed.pk).update(cursor=cursor, epoch=epoch, allowed=allowed)


def _room(followed: WebhookTopic) -> int:
    with connection.cursor() as cursor:
        cursor.execute(_WAITING, [followed.name, followed.hook_id])
        of_hook, of_topic = cursor.fetchone()
    room: int = min(MOST_WAITING - of_hook, MOST_WAITING_OF_TOPIC - of_topic)
    return room

"""Whatever people do, in whatever order: who applied every event sees what a fresh snapshot shows."""

from datetime import timedelta
from typing import Any

import pytest
from django.utils import timezone
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import project.reactions
from core.api.errors import ApiError
from core.events.delivery import deliver
from core.events.facts import Reactions
from core.people.services import update_preferences
from core.personal_data.leaving import keep_account, request_deletion
from realtime.topics import Caller
from social.members.services import set_block, set_follow
from social.notifications.keeping import forget_old
from social.notifications.models import Notification
from social.notifications.services import dismiss, mark_all_read, mark_read, restore
from social.notifications.topics import notifications_snapshot
from tests.factories import UserFactory
from tests.social.notifications.conftest import told

# What others do with the same facts is no matter here, and takes its time.
REACTIONS = {
    fact: Reactions(after=[name for name in known.after if ".notifications." in name])
    for fact, known in project.reactions.REACTIONS.items()
}
PEOPLE = 2
ACTS = (
    # Often enough for one to be read, deleted and brought back.
    *("follow", "read", "delete", "restore") * 2,
    *("unfollow", "block", "unblock"),
    *("leave", "stay", "hide", "show", "age", "read all", "clean"),
)
STEPS = st.lists(
    st.tuples(st.sampled_from(ACTS), st.integers(0, PEOPLE - 1)), min_size=10, max_size=30
)


def _follow(ana, person, following):
    set_follow(follower_id=person.pk, followed_id=ana.pk, following=following)


def _block(ana, person, blocking):
    set_block(blocker_id=ana.pk, blocked_id=person.pk, blocking=blocking)


def _about(ana, person):
    row = Notification.objects.filter(account=ana, actor=person).first()
    return {"account_id": ana.pk, "notification_id": row.pk if row else 1}


def _show(person, audience):
    update_preferences(person, {"privacy": {"profile": audience}})


def _age(ana, person):
    old = timezone.now() - timedelta(days=31)
    Notification.objects.filter(account=ana, actor=person).update(created_at=old)


PLAY = {
    "follow": lambda ana, person: _follow(ana, person, True),
    "unfollow": lambda ana, person: _follow(ana, person, False),
    "read": lambda ana, person: mark_read(**_about(ana, person)),
    "delete": lambda ana, person: dismiss(**_about(ana, person)),
    "restore": lambda ana, person: restore(**_about(ana, person)),
    "block": lambda ana, person: _block(ana, person, True),
    "unblock": lambda ana, person: _block(ana, person, False),
    "leave": lambda ana, person: request_deletion(person, reviews="remove"),
    "stay": lambda ana, person: keep_account(person),
    "hide": lambda ana, person: _show(person, "private"),
    "show": lambda ana, person: _show(person, "public"),
    "age": _age,
    "read all": lambda ana, person: mark_all_read(account_id=ana.pk),
    "clean": lambda ana, person: forget_old(),
}


class Device:
    """A client that was there from the beginning and asks for nothing again."""

    def __init__(self) -> None:
        self.read_at: dict[int, Any] = {}
        self.unread = 0
        self.heard = 0

    def hear(self, events) -> None:
        for type_, data in events[self.heard :]:
            self.unread = data["unread_count"]
            if type_ == "notification.created":
                item = data["notification"]
                self.read_at[item["id"]] = item["read_at"]
            elif type_ == "notification.read":
                self.read_at[data["id"]] = data["read_at"]
            elif type_ == "notification.deleted":
                self.read_at.pop(data["id"], None)
            else:
                self.read_at = {key: at or data["read_at"] for key, at in self.read_at.items()}
        self.heard = len(events)


def fresh(ana):
    shown = notifications_snapshot(Caller(user_id=ana.pk), None).model_dump(mode="json")
    return {one["id"]: one["read_at"] for one in shown["notifications"]}, shown["unread_count"]


@pytest.mark.django_db
@settings(
    deadline=None,
    max_examples=40,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(STEPS)
def test_who_applied_every_event_sees_what_a_fresh_snapshot_shows(note_topics, steps):
    note_topics.MARQUEE_REACTIONS = f"{__name__}.REACTIONS"
    ana, *people = UserFactory.create_batch(PEOPLE + 1)
    device = Device()

    for act, number in steps:
        try:
            PLAY[act](ana, people[number])
        except ApiError:
            # Following past a block, reading what is not there: refused, and nothing has changed.
            pass
        deliver()
        device.hear(told(ana))

        read_at, unread = fresh(ana)
        assert device.read_at == read_at, (act, number)
        assert device.unread == unread == sum(at is None for at in read_at.values()), (act, number)

"""A person's custom topics and what was published on them: handing it out, letting go of it."""

import json
from collections.abc import Iterator

from core.personal_data.table import PersonalSlice, Record, Reviews, rows_of
from realtime.custom.models import CustomTopic
from realtime.custom.rules import PREFIX
from realtime.custom.selectors import topics_of
from realtime.custom.services import erase_topics_of
from realtime.log.models import Event

_CHUNK = 500


def _events(user_id: int) -> Iterator[Record]:
    names = [f"{PREFIX}{name}" for name in topics_of(user_id).values_list("name", flat=True)]
    rows = Event.objects.filter(topic__name__in=names).order_by("at", "topic", "seq")
    for topic, type_, at, data in rows.values_list("topic__name", "type", "at", "data").iterator(
        _CHUNK
    ):
        yield {"topic": topic, "type": type_, "at": at, "data": json.loads(data)}


def _erase(user_id: int, reviews: Reviews) -> None:
    erase_topics_of(user_id)


PUBLISHED = PersonalSlice(
    name="published-events",
    about="What your programs published on your own topics, while it is kept.",
    tables=(),
    columns=("topic", "type", "at", "data"),
    export=_events,
    erase=_erase,
)
CUSTOM_TOPICS = rows_of(
    "custom-topics",
    "The topics your programs publish on, and who may follow them.",
    lambda user_id: CustomTopic.objects.filter(owner_id=user_id).order_by("name"),
    {"topic": "name", "access": "access", "keep_days": "keep_days", "made_at": "created_at"},
    erase=_erase,
)

"""Who follows a topic already, when it becomes a matter for fewer people."""

from functools import partial

from django.db import transaction

from realtime.hub.endings import ENDINGS, topic_mark
from realtime.hub.hints import Hint, send_hints


def ask_followers_again(topic: str) -> None:
    """Once this is committed, whoever follows the topic is cut off: who still may, comes back and resumes."""
    hint = Hint(topic=ENDINGS, seq=None, text=topic_mark(topic))
    transaction.on_commit(partial(send_hints, [hint]))

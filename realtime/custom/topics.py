"""The row of the topics table for `custom:{name}`."""

import json
from typing import Any

from pydantic import RootModel

from realtime.custom.rules import PREFIX
from realtime.log.reading import newest_events
from realtime.topics.rules import Caller


class LastEvent(RootModel[dict[str, Any] | None]):
    """The newest event as it was pushed; null when nothing was published, or nothing of it is kept."""


def last_event(caller: Caller, name: str) -> LastEvent:
    """The snapshot. One query."""
    newest = newest_events(f"{PREFIX}{name}", limit=1)
    return LastEvent(json.loads(newest[0].frame()) if newest else None)

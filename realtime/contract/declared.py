"""What the documents are about: the events and snapshots that the installed apps declare.

What is declared elsewhere, by tests, is no part of the contract.
"""

from django.apps import apps

from realtime.events import PushEvent, Snapshot
from realtime.events.base import Wire, events_by_type, snapshots_by_topic


def declared_events() -> dict[str, type[PushEvent]]:
    """Every event by its type, sorted."""
    return {name: event for name, event in sorted(events_by_type.items()) if _is_ours(event)}


def declared_snapshots() -> dict[str, type[Snapshot]]:
    """Every snapshot by its topic pattern, sorted."""
    return {topic: shown for topic, shown in sorted(snapshots_by_topic.items()) if _is_ours(shown)}


def _is_ours(declared: type[Wire]) -> bool:
    return apps.get_containing_app_config(declared.__module__) is not None

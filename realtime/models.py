"""The tables of live push, for Django to find."""

from realtime.log.models import Epoch, Event, Topic

__all__ = ["Epoch", "Event", "Topic"]

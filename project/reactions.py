"""Fact -> who reacts: in the same transaction, or after it through the outbox (dotted names)."""

from core.events.facts import Reactions

REACTIONS: dict[type, Reactions] = {}

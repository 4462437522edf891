"""Tickets on the wire."""

from typing import Any

from rest_framework import serializers

from core.api.bodies import StrictSerializer


class TicketBody(StrictSerializer):
    """Nothing is asked."""


class TicketShape(serializers.Serializer[Any]):
    """A ticket, and for how many seconds it can be used."""

    ticket = serializers.CharField()
    expires_in = serializers.IntegerField()

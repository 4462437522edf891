"""Choosing a renderer by `Accept` alone: an unknown `?format=` is an unknown parameter, and those are ignored."""

from types import SimpleNamespace

from rest_framework.negotiation import DefaultContentNegotiation


class AcceptNegotiation(DefaultContentNegotiation):
    """REST framework's negotiation without its `?format=` override."""

    settings = SimpleNamespace(URL_FORMAT_OVERRIDE=None)  # type: ignore[assignment]

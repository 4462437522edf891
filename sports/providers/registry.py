"""Which providers are asked."""

from collections.abc import Sequence

from django.conf import settings

from sports.providers.demo.provider import DemoProvider
from sports.providers.protocol import Provider


def active_providers() -> Sequence[Provider]:
    """The built-in match day, unless `SPORTS_DEMO_RATE` is 0."""
    return [DemoProvider(rate=settings.SPORTS_DEMO_RATE)] if settings.SPORTS_DEMO_RATE > 0 else []

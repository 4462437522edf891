"""Look for the product's static files once, not for each client of a test.

Each client is a server of its own, and at its first request that looked through some three hundred files, which took
longer than the request did.
"""

from collections.abc import Callable
from typing import Any

from django.conf import settings
from whitenoise.middleware import WhiteNoiseMiddleware

# What decides which files there are, and how they are served.
_DECIDES = (
    *("DEBUG", "FORCE_SCRIPT_NAME", "INSTALLED_APPS", "STORAGES"),
    *("STATIC_ROOT", "STATIC_URL", "STATICFILES_DIRS", "STATICFILES_FINDERS"),
)
_PREFIX = "WHITENOISE_"


class Looking:
    """Stands in for what WhiteNoise does when a server starts; with other settings it looks again."""

    def __init__(self) -> None:
        self._found: dict[str, dict[str, Any]] = {}
        self._look: Callable[..., None] = WhiteNoiseMiddleware.__init__
        self._names = [*_DECIDES, *(name for name in dir(settings) if name.startswith(_PREFIX))]

    def install(self) -> None:
        """For every server that this process starts from now on."""

        def start(middleware: WhiteNoiseMiddleware, get_response: Any = None) -> None:
            self.start(middleware, get_response)

        WhiteNoiseMiddleware.__init__ = start

    def start(self, middleware: WhiteNoiseMiddleware, get_response: Any) -> None:
        wanted = repr([getattr(settings, name, None) for name in self._names])
        if wanted not in self._found:
            self._look(middleware)
            self._found[wanted] = dict(vars(middleware))
        vars(middleware).update(self._found[wanted], get_response=get_response)

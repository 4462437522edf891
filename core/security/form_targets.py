"""Where a form of ours may lead by a redirect; browsers hold the answer to a form to the page's policy."""

from collections.abc import Iterator, Mapping
from typing import Any

from django.conf import settings

# Where people sign in at the services that allauth knows by name.
_KNOWN = {
    "apple": "https://appleid.apple.com",
    "facebook": "https://www.facebook.com",
    "github": "https://github.com",
    "google": "https://accounts.google.com",
}


def form_targets() -> Iterator[str]:
    """The addresses of the services that are configured for signing in, and those that the operator adds."""
    for name, options in settings.SOCIALACCOUNT_PROVIDERS.items():
        apps: list[Mapping[str, Any]] = options.get("APPS") or [*filter(None, [options.get("APP")])]
        for app in apps:
            own = app.get("settings", {}).get("server_url")
            if found := own or _KNOWN.get(name):
                yield found
    yield from settings.MARQUEE_FORM_TARGETS

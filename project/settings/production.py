"""What production refuses to start with. Read last, when all other settings are known."""

import os
import re
from collections.abc import Iterator, Mapping
from typing import Any

from django.core.exceptions import ImproperlyConfigured

from project.settings.environment import IS_PRODUCTION

_WEAK_KEY_LENGTH = 50
_FEWEST_CHARACTERS = 10
# What the product itself sets; more from one address is what a load test needs, or an attacker.
_MOST_SOCKETS_PER_ADDRESS = 50
# A key that stands in an example, a tutorial or a test is known to everybody.
_KNOWN_KEY = re.compile(r"insecure|change.?me|example|secret.?key|for-commands-without", re.I)


def refuse_unsafe(settings: Mapping[str, Any]) -> None:
    """Raises ImproperlyConfigured, with everything that is wrong, for settings production must not have."""
    wrong = [*unsafe(settings)] if IS_PRODUCTION else []
    if wrong:
        raise ImproperlyConfigured("Not safe for production:\n- " + "\n- ".join(wrong))


def unsafe(settings: Mapping[str, Any]) -> Iterator[str]:
    """What is wrong with these settings, each as a sentence that says what to do."""
    yield from _unsafe_keys([settings["SECRET_KEY"], *settings["SECRET_KEY_FALLBACKS"]])
    yield from _unsafe_addresses(settings)
    for is_on, sentence in _switches(settings):
        if is_on:
            yield sentence


def _unsafe_addresses(settings: Mapping[str, Any]) -> Iterator[str]:
    hosts = settings["ALLOWED_HOSTS"]
    if not hosts or any("*" in host for host in hosts):
        yield "ALLOWED_HOSTS has to name the hosts this server answers to, without `*`."
    if not re.fullmatch(r"https://[^/?#@\s]+", settings["MARQUEE_PUBLIC_URL"]):
        yield "MARQUEE_PUBLIC_URL has to be the address people use, like https://films.example.org."
    if not all(_is_origin(origin) for origin in settings["ALLOWED_ORIGINS"]):
        yield "ALLOWED_ORIGINS has to list origins in full, like https://films.example.org."
    if settings["MARQUEE_TLS"] not in ("proxy", "direct"):
        yield "MARQUEE_TLS is `proxy` or `direct`."
    if settings["MARQUEE_TLS"] == "proxy" and settings["ALLAUTH_TRUSTED_PROXY_COUNT"] < 1:
        yield (
            "MARQUEE_TLS=proxy needs MARQUEE_TRUSTED_PROXIES: how many proxies of yours a request passes, "
            "at least 1. Else everybody has the proxy's address, and shares one limit."
        )


def _switches(settings: Mapping[str, Any]) -> Iterator[tuple[bool, str]]:
    """What is for development: whether it is on, and why it must not be."""
    asked = os.environ.get("DEBUG", "").lower() in ("1", "on", "true", "yes")
    yield settings["DEBUG"] or asked, "DEBUG shows strangers what goes on inside."
    yield not settings["MARQUEE_RATE_LIMITS"], "MARQUEE_RATE_LIMITS=off is for load tests."
    yield (
        settings["REALTIME_MAX_PER_ADDRESS"] > _MOST_SOCKETS_PER_ADDRESS,
        f"MARQUEE_WS_MAX_PER_ADDRESS above {_MOST_SOCKETS_PER_ADDRESS} is for load tests.",
    )
    yield (
        settings["WEBHOOKS_ALLOW_PRIVATE"],
        "MARQUEE_WEBHOOKS_ALLOW_PRIVATE lets members have requests sent into the private network.",
    )
    yield bool(settings["MARQUEE_OUTBOX_FOLDER"]), "The outbox page shows everybody's mail."
    yield (
        settings["MFA_WEBAUTHN_ALLOW_INSECURE_ORIGIN"],
        "Passkeys from pages without TLS are for development.",
    )


def _unsafe_keys(keys: list[str]) -> Iterator[str]:
    for name, key in zip(
        ["SECRET_KEY", *["A key of SECRET_KEY_FALLBACKS"] * len(keys)], keys, strict=False
    ):
        if len(key) < _WEAK_KEY_LENGTH or len(set(key)) < _FEWEST_CHARACTERS:
            yield f"{name} has to be a random text of at least {_WEAK_KEY_LENGTH} characters."
        elif _KNOWN_KEY.search(key):
            yield f"{name} looks like one from an example, which everybody knows."


def _is_origin(origin: str) -> bool:
    return re.fullmatch(r"https://[^/?#@*\s]+", origin) is not None

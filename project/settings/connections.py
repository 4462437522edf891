"""Signing in with accounts of other services. Each is offered once its variables are set; none is needed.

MARQUEE_GOOGLE_CLIENT_ID, MARQUEE_GOOGLE_SECRET; the same with GITHUB and FACEBOOK.
MARQUEE_APPLE_CLIENT_ID (the services id), MARQUEE_APPLE_TEAM_ID, MARQUEE_APPLE_KEY_ID,
MARQUEE_APPLE_PRIVATE_KEY (PEM; `\\n` for its line breaks).
MARQUEE_OIDC: short names, by comma, of services that speak OpenID Connect. For a service `acme`:
MARQUEE_OIDC_ACME_NAME (what the button says), MARQUEE_OIDC_ACME_URL (the issuer),
MARQUEE_OIDC_ACME_CLIENT_ID, MARQUEE_OIDC_ACME_SECRET.
Each service is told where to send people back to: `/accounts/<service>/login/callback/`, where
<service> is google, github, facebook, apple or `oidc/<short name>`.
"""

import os
import re
from collections.abc import Mapping
from typing import Any

from project.settings.environment import IS_PRODUCTION

Apps = dict[str, dict[str, Any]]

_SHORT_NAME = re.compile(r"[a-z][a-z0-9-]*")
_KEYS = {"github": "GITHUB", "facebook": "FACEBOOK", "google": "GOOGLE"}


def providers(environment: Mapping[str, str], *, is_production: bool) -> Apps:
    """allauth's setting. Raises ValueError naming the variable that is missing or wrong."""
    found: Apps = {}
    for provider, key in _KEYS.items():
        if values := _all_or_none(environment, f"MARQUEE_{key}", "CLIENT_ID", "SECRET"):
            app = {"client_id": values["CLIENT_ID"], "secret": values["SECRET"]}
            found[provider] = {"APPS": [app], "OAUTH_PKCE_ENABLED": True}
    if "google" in found:
        found["google"]["SCOPE"] = ["openid", "profile", "email"]
    if apple := _apple(environment):
        found["apple"] = {"APPS": [apple]}
    if services := [
        _service(environment, name, is_production=is_production)
        for name in filter(None, map(str.strip, environment.get("MARQUEE_OIDC", "").split(",")))
    ]:
        found["openid_connect"] = {"APPS": services, "OAUTH_PKCE_ENABLED": True}
    return found


def _apple(environment: Mapping[str, str]) -> dict[str, Any]:
    names = ("CLIENT_ID", "TEAM_ID", "KEY_ID", "PRIVATE_KEY")
    values = _all_or_none(environment, "MARQUEE_APPLE", *names)
    if not values:
        return {}
    key = values["PRIVATE_KEY"].replace("\\n", "\n")
    return {
        "client_id": values["CLIENT_ID"],
        "secret": values["KEY_ID"],
        "key": values["TEAM_ID"],
        "settings": {"certificate_key": key},
    }


def _service(environment: Mapping[str, str], name: str, *, is_production: bool) -> dict[str, Any]:
    if not _SHORT_NAME.fullmatch(name) or name in (*_KEYS, "apple"):
        raise ValueError(f"MARQUEE_OIDC: {name!r} cannot be the short name of a service.")
    prefix = f"MARQUEE_OIDC_{name.upper().replace('-', '_')}"
    values = _all_or_none(environment, prefix, "NAME", "URL", "CLIENT_ID", "SECRET")
    if not values:
        raise ValueError(f"{prefix}_URL is missing.")
    if is_production and not values["URL"].startswith("https://"):
        raise ValueError(f"{prefix}_URL has to begin with https:// in production.")
    return {
        "provider_id": name,
        "name": values["NAME"],
        "client_id": values["CLIENT_ID"],
        "secret": values["SECRET"],
        "settings": {"server_url": values["URL"].rstrip("/")},
    }


def _all_or_none(environment: Mapping[str, str], prefix: str, *names: str) -> dict[str, str]:
    values = {name: environment.get(f"{prefix}_{name}", "") for name in names}
    missing = [name for name, value in values.items() if not value]
    if missing and len(missing) < len(names):
        raise ValueError(f"{prefix}_{missing[0]} is missing.")
    return {} if missing else values


SOCIALACCOUNT_PROVIDERS = providers(os.environ, is_production=IS_PRODUCTION)
SOCIALACCOUNT_ADAPTER = "core.connections.adapter.ConnectionAdapter"
# An address proves nothing here: who has an account signs in to it, then connects.
SOCIALACCOUNT_EMAIL_AUTHENTICATION = False
SOCIALACCOUNT_EMAIL_AUTHENTICATION_AUTO_CONNECT = False
# The services' tokens are used once, to learn who somebody is.
SOCIALACCOUNT_STORE_TOKENS = False
SOCIALACCOUNT_QUERY_EMAIL = True
SOCIALACCOUNT_REQUESTS_TIMEOUT = 5

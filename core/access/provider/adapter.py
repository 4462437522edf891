"""How allauth's identity provider behaves here."""

from typing import Any, Literal

from allauth.idp.oidc.adapter import DefaultOIDCAdapter
from allauth.idp.oidc.internal.private_keys import filter_keys
from allauth.idp.oidc.models import Client, PrivateKey

from core.access.offers import offered_scopes
from core.access.scope_words import WORDS
from core.access.signing_key import signing_key


class IdentityAdapter(DefaultOIDCAdapter):  # type: ignore[misc]
    """allauth's adapter with our scopes and our key."""

    scope_display = WORDS

    def list_private_keys(
        self,
        *,
        did_activate: Literal[True] | None = None,
        is_active: Literal[True] | None = None,
    ) -> list[PrivateKey]:
        """The one key there is, if any."""
        pem = signing_key()
        keys = [PrivateKey(pem=pem)] if pem else []
        listed: list[PrivateKey] = filter_keys(keys, did_activate=did_activate, is_active=is_active)
        return listed

    def populate_server_metadata(self, data: dict[str, Any]) -> None:
        """What is offered here is less in grants, and more in scopes, than allauth would say."""
        grants = Client.GrantType
        data["scopes_supported"] = list(offered_scopes())
        data["response_types_supported"] = [Client.ResponseType.CODE.value]
        data["grant_types_supported"] = [
            grant.value
            for grant in (grants.AUTHORIZATION_CODE, grants.REFRESH_TOKEN, grants.DEVICE_CODE)
        ]

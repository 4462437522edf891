"""What allauth's endpoints for connections take, with the checks that Marquee adds."""

from typing import Any

from allauth.core import context
from allauth.headless.adapter import get_adapter
from allauth.headless.socialaccount.forms import RedirectToProviderForm
from allauth.headless.socialaccount.inputs import (
    DeleteProviderAccountInput,
    ProviderTokenInput,
    SignupInput,
)
from allauth.socialaccount.adapter import get_adapter as get_social_adapter
from django.utils.http import url_has_allowed_host_and_scheme

from core.accounts.inputs import RestsUsername
from core.accounts.malformed import readable
from core.connections.selectors import configured


class LeaveForm(RedirectToProviderForm):  # type: ignore[misc]
    """Leaving for another service."""

    def clean_callback_url(self) -> str:
        """A path of ours. Raises ValidationError for anything that could lead elsewhere."""
        path: str = self.cleaned_data["callback_url"]
        if not path.startswith("/") or not url_has_allowed_host_and_scheme(path, None):
            raise get_adapter().validation_error("invalid_url")
        return path


class SignUpInput(RestsUsername, SignupInput):  # type: ignore[misc]
    """What a new account needs besides what the service said."""


class DisconnectInput(DeleteProviderAccountInput):  # type: ignore[misc]
    """Taking a connection away."""

    def clean(self) -> dict[str, Any]:
        """Raises ValidationError for the last way to sign in, and for what is not connected."""
        if self.cleaned_data.get("provider", "") not in configured(context.request):
            raise get_adapter().validation_error("account_not_found")
        values: dict[str, Any] = super().clean()
        return values


class TokenInput(ProviderTokenInput):  # type: ignore[misc]
    """A token that an app got from the service itself."""

    def clean(self) -> dict[str, Any]:
        """Raises ValidationError for one that cannot be read, too."""
        values: dict[str, Any] = readable(
            super().clean, otherwise=get_social_adapter().validation_error("invalid_token")
        )
        return values

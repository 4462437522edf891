"""The page on which an app that signed somebody out asks whether to sign out here too: `/identity/o/logout`."""

from typing import Any

from allauth.idp.oidc.forms import RPInitiatedLogoutForm
from allauth.idp.oidc.views import LogoutView
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse

from core.access.provider.pages import protect, shown
from core.security.policies import form_target


class _Form(RPInitiatedLogoutForm):  # type: ignore[misc]
    """allauth's, which would break down over what only looks like an address."""

    def clean_post_logout_redirect_uri(self) -> str:
        """An address that has an origin, or none. Raises ValidationError; allauth then asks whether it is the app's."""
        address: str = self.cleaned_data["post_logout_redirect_uri"]
        if address and form_target(address) is None:
            raise ValidationError("Enter a valid address.")
        return address


class SignOutView(LogoutView):  # type: ignore[misc]
    """allauth's page with the headers of ours; it checks itself where an app may have people sent."""

    form_class = _Form
    _leads_to = ""

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """Ask, or do."""
        answer = super().dispatch(request, *args, **kwargs)
        return protect(answer, leads_to=self._leads_to)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Where the person goes then, "" for nowhere else: only an address that is the app's."""
        context: dict[str, Any] = super().get_context_data(**kwargs)
        self._leads_to = context["form"].cleaned_data["post_logout_redirect_uri"] or ""
        context["returns_to"] = self._leads_to and shown(self._leads_to)
        return context

    def _must_ask(self, form: _Form) -> bool:
        """allauth's hook. Anybody may register an app, so nobody is sent to one unasked, signed in or not."""
        return True

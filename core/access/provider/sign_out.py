"""The page on which an app that signed somebody out asks whether to sign out here too: `/identity/o/logout`."""

from typing import Any

from allauth.idp.oidc.views import LogoutView
from django.http import HttpRequest, HttpResponse

from core.access.provider.pages import protect


class SignOutView(LogoutView):  # type: ignore[misc]
    """allauth's page with the headers of ours; it checks itself where an app may have people sent."""

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """Ask, or do."""
        address = request.GET.get("post_logout_redirect_uri", "")
        return protect(super().dispatch(request, *args, **kwargs), leads_to=address)

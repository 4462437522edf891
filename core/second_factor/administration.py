"""The administration, behind the one sign-in there is."""

from typing import Any
from urllib.parse import urlencode

from django.contrib.auth import REDIRECT_FIELD_NAME
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme

from core.accounts.factors import may_administer
from core.accounts.models import User
from core.audit.site import AuditedSite

_SIGN_IN = "/sign-in"
_SECURITY = "/settings/security"


class Administration(AuditedSite):
    """Django's administration without a sign-in of its own, which would be a way around the second factor."""

    def has_permission(self, request: HttpRequest) -> bool:
        """Staff, with a second factor where the setting asks for one."""
        return isinstance(request.user, User) and may_administer(request.user)

    def login(
        self, request: HttpRequest, extra_context: dict[str, Any] | None = None
    ) -> HttpResponse:
        """Send whoever is not signed in to the browser app, and back; staff without a second factor to its set-up.

        Raises PermissionDenied for everybody else: signing in once more would change nothing.
        """
        target = self._target(request)
        if not isinstance(request.user, User):
            return HttpResponseRedirect(f"{_SIGN_IN}?{urlencode({'next': target})}")
        if self.has_permission(request):
            return HttpResponseRedirect(target)
        if request.user.is_staff:
            return HttpResponseRedirect(_SECURITY)
        raise PermissionDenied

    def password_change(  # type: ignore[override]
        self, request: HttpRequest, extra_context: dict[str, Any] | None = None
    ) -> HttpResponse:
        """Passwords are changed where every account changes them."""
        return HttpResponseRedirect(_SECURITY)

    def _target(self, request: HttpRequest) -> str:
        home = reverse("admin:index", current_app=self.name)
        asked = request.GET.get(REDIRECT_FIELD_NAME, "")
        own = url_has_allowed_host_and_scheme(asked, allowed_hosts=None)
        return asked if own and asked.startswith(home) else home

"""Who may publish."""

from rest_framework.request import Request
from rest_framework.views import APIView

from core.accounts.caller import is_whole_sign_in
from core.accounts.permissions import IsAdmin


class MayPublish(IsAdmin):
    """Administrators; and tokens, whose scopes were looked at before."""

    def has_permission(self, request: Request, view: APIView) -> bool:
        """At most one query. Raises SecondFactorMissingError."""
        is_token = request.user.is_authenticated and not is_whole_sign_in(request)
        return is_token or super().has_permission(request, view)

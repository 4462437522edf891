"""Who may end which of their sign-ins."""

from rest_framework.request import Request
from rest_framework.views import APIView

from core.devices.current import current_key
from core.devices.selectors import is_session_at
from core.second_factor.recent import RecentlyAuthenticated


class RecentForOthers(RecentlyAuthenticated):
    """The session at hand ends as it is, which is signing out; any other takes a fresh proof, as ending all does.

    Whoever holds a browser for a minute could shut its owner out everywhere else, one by one.
    """

    def has_permission(self, request: Request, view: APIView) -> bool:
        """Takes one query, and no more for the session at hand. Raises ReauthenticationRequiredError."""
        key = current_key(request)
        own = key is not None and is_session_at(view.kwargs["session_id"], key)
        return own or super().has_permission(request, view)

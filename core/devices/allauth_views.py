"""allauth's own list of sessions, as careful as `/api/me/sessions`."""

from typing import Any

from allauth.account.internal.flows.reauthentication import raise_if_reauthentication_required
from allauth.headless.usersessions import views
from allauth.headless.usersessions.response import SessionsResponse
from allauth.usersessions.models import UserSession
from django.http import HttpRequest, HttpResponseBase

from core.api.addresses import address_hint


class SessionsView(views.SessionsView):  # type: ignore[misc]
    """The sessions of an account. Ending any asks for a fresh proof, since all may be named at once."""

    def delete(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        """allauth's answer. Raises ReauthenticationRequired."""
        raise_if_reauthentication_required(request, app="allauth.usersessions")
        answer: HttpResponseBase = super().delete(request, *args, **kwargs)
        return answer

    def _respond_session_list(self) -> SessionsResponse:
        sessions = UserSession.objects.purge_and_list(self.request.user)
        return _Hinted(self.request, sessions)


class _Hinted(SessionsResponse):  # type: ignore[misc]
    def _session_data(self, session: UserSession) -> dict[str, Any]:
        data: dict[str, Any] = super()._session_data(session)
        return data | {"ip": address_hint(session.ip)}

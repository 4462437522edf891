"""Where a device begins: `/identity/o/api/device/code`."""

from http import HTTPStatus

from allauth.core.internal import ratelimit
from allauth.idp.oidc.views import DeviceCodeView
from django.http import HttpRequest, HttpResponse

from core.access.provider.refusals import is_of_blocked, refused


class DeviceCodeEndpoint(DeviceCodeView):  # type: ignore[misc]
    """allauth's, with an end to how many codes an address may have made: each is kept for ten minutes."""

    def post(self, request: HttpRequest) -> HttpResponse:
        """Make a code for a person to type, and one for the device to ask with."""
        if not ratelimit.consume(request, app="allauth.idp.oidc", action="device_code"):
            return refused("slow_down", status=HTTPStatus.TOO_MANY_REQUESTS)
        if is_of_blocked(request):
            return refused("invalid_client", status=HTTPStatus.UNAUTHORIZED)
        answer: HttpResponse = super().post(request)
        return answer

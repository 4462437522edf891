"""Headers of every answer that neither Django's own middleware nor the content policy sets."""

from collections.abc import Awaitable, Callable

from asgiref.sync import iscoroutinefunction, markcoroutinefunction
from django.http import HttpRequest, HttpResponseBase
from django.utils.cache import patch_vary_headers

Respond = Callable[[HttpRequest], HttpResponseBase | Awaitable[HttpResponseBase]]

_NOBODY = (
    *("accelerometer", "camera", "display-capture", "geolocation", "gyroscope"),
    *("hid", "magnetometer", "midi", "payment", "serial", "usb", "xr-spatial-tracking"),
)
_OURSELVES = ("fullscreen", "microphone", "picture-in-picture", "publickey-credentials-get")
_PERMISSIONS = ", ".join(
    [*(f"{name}=()" for name in _NOBODY), *(f"{name}=(self)" for name in _OURSELVES)]
)
# Answers made for one person or one moment, by others' code that does not always say so.
_NEVER_KEPT = ("/_allauth/", "/accounts/", "/admin/", "/identity/")


class ResponseHeadersMiddleware:
    """API answers are private and revalidated unless a view says otherwise; a few headers harden all."""

    sync_capable = True
    async_capable = True

    def __init__(self, get_response: Respond) -> None:
        self.get_response = get_response
        self.is_async = iscoroutinefunction(get_response)
        if self.is_async:
            markcoroutinefunction(self)

    def __call__(self, request: HttpRequest) -> HttpResponseBase | Awaitable[HttpResponseBase]:
        if self.is_async:
            return self._answer_async(request)
        response = self.get_response(request)
        assert isinstance(response, HttpResponseBase)
        return _complete(request, response)

    async def _answer_async(self, request: HttpRequest) -> HttpResponseBase:
        pending = self.get_response(request)
        assert not isinstance(pending, HttpResponseBase)
        return _complete(request, await pending)


def _complete(request: HttpRequest, response: HttpResponseBase) -> HttpResponseBase:
    response.headers.setdefault("Permissions-Policy", _PERMISSIONS)
    response.headers.setdefault("Cross-Origin-Resource-Policy", "same-origin")
    response.headers.setdefault("X-XSS-Protection", "1; mode=block")
    for name, value in getattr(request, "rate_limit_headers", {}).items():
        response.headers[name] = value
    if request.path.startswith("/api"):
        response.headers.setdefault("Cache-Control", "private, no-cache")
        patch_vary_headers(response, ("Accept", "Authorization", "Cookie", "X-Profile"))
    elif request.path.startswith(_NEVER_KEPT):
        response.headers.setdefault("Cache-Control", "private, no-store")
        patch_vary_headers(response, ("Authorization", "Cookie"))
    return response

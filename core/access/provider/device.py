"""The page on which somebody lets a television or a command line in: `/identity/o/device`."""

from typing import Any, cast

from allauth.account.adapter import get_adapter
from allauth.core.internal import ratelimit
from allauth.core.internal.cryptokit import normalize_user_code
from allauth.idp.oidc.internal.oauthlib import device_codes
from allauth.idp.oidc.models import Client
from django import forms
from django.core.cache import cache
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.http import urlencode
from django.views import View

from core.access.provider.device_grant import scopes_for_device
from core.access.provider.pages import ask_who, protect
from core.access.scope_words import WORDS
from core.access.selectors import live_client

_HALF = 4
_BEYOND = "Your account may not do what this device asks for."


class CodeForm(forms.Form):
    """The code that the device shows, however it is typed. Each try is counted."""

    code = forms.CharField(max_length=20, error_messages={"required": "Type the code first."})

    def __init__(self, request: HttpRequest, data: Any) -> None:
        super().__init__(data)
        self._request = request
        self.device_code = ""
        self.client: Client | None = None
        self.asked: list[str] = []

    def clean_code(self) -> str:
        """The code as the device shows it.

        Raises ValidationError for a wrong, spent or late one, too many tries, an app whose developer is
        blocked, and a device that asks only for what the account may not do.
        """
        typed = normalize_user_code(self.cleaned_data["code"]).upper()
        code = f"{typed[:_HALF]}-{typed[_HALF:]}"
        if not ratelimit.consume(
            self._request, action="device_user_code", app="allauth.idp.oidc", limit_get=True
        ):
            raise get_adapter().validation_error("rate_limited")
        self.device_code, found = device_codes.validate_user_code(code)
        self.client = live_client(found.pk)
        if self.client is None:
            raise get_adapter().validation_error("incorrect_code")
        self.asked = _asked(self.device_code, self.client, self._request)
        if not self.asked:
            raise forms.ValidationError(_BEYOND)
        return code


class DeviceView(View):
    """A code leads to a question; only its answer, sent from our own page, counts."""

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """For somebody who has just proved who they are."""
        back_to = request.get_full_path()
        if request.method == "POST":
            back_to = f"{request.path}?{urlencode({'code': request.POST.get('code', '')})}"
        refused = ask_who(request, back_to=back_to)
        return refused or cast("HttpResponse", super().dispatch(request, *args, **kwargs))

    def get(self, request: HttpRequest) -> HttpResponse:
        """Ask for the code; with a good one, whether its device may in."""
        if "code" not in request.GET:
            return _page(request, "code")
        form = CodeForm(request, request.GET)
        if not form.is_valid():
            return _page(request, "code", form=form)
        code = form.cleaned_data["code"]
        return _page(request, "confirm", client=form.client, code=code, asked=form.asked)

    def post(self, request: HttpRequest) -> HttpResponse:
        """Let the device in, or not."""
        form = CodeForm(request, request.POST)
        if not form.is_valid():
            return _page(request, "code", form=form)
        confirmed = request.POST.get("action") == "confirm"
        device_codes.confirm_or_deny_device_code(request.user, form.device_code, confirm=confirmed)
        return _page(request, "confirmed" if confirmed else "denied", client=form.client)


def _asked(device_code: str, client: Client, request: HttpRequest) -> list[str]:
    state = cache.get(device_codes.cache_device_code_key(device_code)) or {}
    names = scopes_for_device(client, state.get("scope"), request.user)
    return [words for name, words in WORDS.items() if name in names]


def _page(request: HttpRequest, name: str, **context: Any) -> HttpResponse:
    return protect(render(request, f"access/device_{name}.html", context))

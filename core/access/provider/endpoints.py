"""Where apps fetch and give back tokens: `/identity/o/api/token` and `/identity/o/api/revoke`."""

import hashlib
import json
from http import HTTPStatus
from typing import Any

from allauth.core.internal import ratelimit
from allauth.idp.oidc.models import Client, Token
from allauth.idp.oidc.views import RevokeView, TokenView
from django.conf import settings
from django.core.cache import cache
from django.http import HttpRequest, HttpResponse

from core.access.provider.device_grant import tokens_for_device
from core.access.provider.refusals import client_id_of, is_of_blocked, refused
from core.access.services.apps import (
    end_spare_tokens,
    end_tokens,
    locked_permission,
    note_permission,
    withdraw,
)
from core.access.services.lost_roles import is_beyond_role
from core.access.signals import app_let_in
from core.accounts.models import User
from core.transactions import in_transaction

# Comparing a secret costs as much as a sign-in, so nobody may have it done without end.
_SECRETS = {"client_secret": "120/m/ip"}
# Longer than a code lives, so that one sent twice is known for what it is.
_CODE_SECONDS = 600
_POLL_SECONDS = 10


class TokenEndpoint(TokenView):  # type: ignore[misc]
    """allauth's, in which what works once does so even when it is sent twice in the same moment."""

    @in_transaction
    def post(self, request: HttpRequest) -> HttpResponse:
        """Exchange a code, a refresh token or a device's code."""
        if not _may_compare_secret(request):
            return refused("slow_down", status=HTTPStatus.TOO_MANY_REQUESTS)
        if is_of_blocked(request):
            return refused("invalid_client", status=HTTPStatus.UNAUTHORIZED)
        exchange = {
            Client.GrantType.AUTHORIZATION_CODE: self._code,
            Client.GrantType.REFRESH_TOKEN: self._refresh,
            Client.GrantType.DEVICE_CODE: self._device,
        }.get(request.POST.get("grant_type", ""))
        return exchange(request) if exchange else refused("unsupported_grant_type")

    def _code(self, request: HttpRequest) -> HttpResponse:
        """A code that comes a second time was stolen: what it brought is taken back (RFC 6749, 4.1.2)."""
        key = f"oauth-code:{_digest(request.POST.get('code', ''))}"
        if not cache.add(key, [], _CODE_SECONDS):
            end_tokens(cache.get(key) or [])
            return refused("invalid_grant")
        answer: HttpResponse = super().post(request)
        if answer.status_code == HTTPStatus.OK:
            cache.set(key, [token.pk for token in _issued(answer)], _CODE_SECONDS)
        else:
            cache.delete(key)
        return answer

    def _refresh(self, request: HttpRequest) -> HttpResponse:
        """A refresh token that comes a second time was stolen, or its successor was: the permission ends."""
        value = request.POST.get("refresh_token", "")
        key = f"oauth-refreshed:{_digest(value)}"
        token = Token.objects.by_value(value).filter(type=Token.Type.REFRESH_TOKEN).first()
        if token is None:
            withdraw(cache.get(key))
            return refused("invalid_grant")
        permission = locked_permission(token)
        if permission is None:
            return refused("invalid_grant")
        answer: HttpResponse = super().post(request)
        if answer.status_code == HTTPStatus.OK:
            cache.set(key, permission.pk, settings.IDP_OIDC_REFRESH_TOKEN_EXPIRES_IN)
        return answer

    def _device(self, request: HttpRequest) -> HttpResponse:
        key = f"oauth-device:{_digest(request.POST.get('device_code', ''))}"
        if not cache.add(key, True, _POLL_SECONDS):
            return refused("slow_down")
        try:
            answer: HttpResponse = super().post(request)
        finally:
            cache.delete(key)
        if answer.status_code == HTTPStatus.OK:
            _issued(answer)
        return answer

    def _create_token_response(
        self, request: HttpRequest, *, user: User | None = None, data: dict[str, Any] | None = None
    ) -> HttpResponse:
        """allauth's hook; with a user after a device was let in."""
        if user is not None and data is not None:
            return tokens_for_device(request, user, data["scope"])
        answer: HttpResponse = super()._create_token_response(request)
        return _within_role(answer)


class RevokeEndpoint(RevokeView):  # type: ignore[misc]
    """allauth's, for an app's own tokens alone; with a refresh token its access tokens end."""

    @in_transaction
    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """Give a token back."""
        if not _may_compare_secret(request):
            return refused("slow_down", status=HTTPStatus.TOO_MANY_REQUESTS)
        token = Token.objects.by_value(request.POST.get("token", "")).first()
        if token is not None and token.client_id != client_id_of(request):
            return refused("invalid_grant")
        answer: HttpResponse = super().post(request, *args, **kwargs)
        if token is not None and answer.status_code == HTTPStatus.OK:
            end_spare_tokens(token)
        return answer


def _within_role(answer: HttpResponse) -> HttpResponse:
    """The answer, unless its tokens carry what was consented to with a role that was lost meanwhile."""
    if answer.status_code != HTTPStatus.OK:
        return answer
    tokens = _tokens_in(answer)
    if not is_beyond_role(tokens):
        return answer
    end_tokens(token.pk for token in tokens)
    return refused("invalid_grant")


def _issued(answer: HttpResponse) -> list[Token]:
    """The tokens in an answer; that the person let the app in is noted with them, and told."""
    tokens = _tokens_in(answer)
    first = tokens[0]
    note_permission(first.user_id, first.client_id)
    app_let_in.send(
        sender=Token, user=first.user, client_id=first.client_id, scopes=first.get_scopes()
    )
    return tokens


def _tokens_in(answer: HttpResponse) -> list[Token]:
    said = json.loads(answer.content)
    return [
        Token.objects.by_value(said[name]).get()
        for name in ("access_token", "refresh_token")
        if name in said
    ]


def _may_compare_secret(request: HttpRequest) -> bool:
    if "Authorization" not in request.headers and "client_secret" not in request.POST:
        return True
    counted = ratelimit.consume(
        request, app="allauth.idp.oidc", action="client_secret", config=_SECRETS
    )
    return counted is not None


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode(errors="replace")).hexdigest()

"""The page on which somebody lets an app in: `/identity/o/authorize`."""

from typing import Any
from urllib.parse import urlsplit

from allauth.core.internal.httpkit import add_query_params
from allauth.idp.oidc.internal.oauthlib.utils import respond_html_error
from allauth.idp.oidc.models import Client, Token
from allauth.idp.oidc.views import AuthorizationView
from django.contrib.auth.views import redirect_to_login
from django.http import HttpRequest, HttpResponse
from oauthlib.oauth2.rfc6749.errors import InvalidClientIdError, MismatchingRedirectURIError

from core.access.provider.pages import protect
from core.access.rules import beyond_role, may_return_to
from core.access.scope_words import OPENID, WORDS
from core.accounts.models import User
from core.second_factor.recent import is_recent


class ConsentView(AuthorizationView):  # type: ignore[misc]
    """allauth's page, stricter."""

    template_name = "access/consent.html"

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """Ask; or send the app, or the person, away with a reason."""
        client = _client(request.GET.get("client_id", ""))
        if client is None:
            return protect(respond_html_error(request, error=InvalidClientIdError()))
        address = request.GET.get("redirect_uri", "")
        if not may_return_to(address, client.get_redirect_uris()):
            return protect(respond_html_error(request, error=MismatchingRedirectURIError()))
        refusal = _refusal(request, client)
        if refusal:
            return _back(address, error=refusal, state=request.GET.get("state", ""))
        return protect(super().get(request, *args, **kwargs), leads_to=address)

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """Take the decision."""
        return protect(super().post(request, *args, **kwargs))

    def _login_required(self, request: HttpRequest) -> HttpResponse | None:
        """allauth's hook. Who signed in too long ago for `prompt=login` was sent back already."""
        is_silent = "none" in request.GET.get("prompt", "").split()
        if is_silent or request.user.is_authenticated:
            return None
        return redirect_to_login(request.get_full_path())

    def get_form_kwargs(self) -> dict[str, Any]:
        """Nobody can hand on what their role does not allow, so it is not asked."""
        kwargs: dict[str, Any] = super().get_form_kwargs()
        refused = beyond_role(kwargs["requested_scopes"], self.request.user.role)
        kwargs["requested_scopes"] = [
            name for name in kwargs["requested_scopes"] if name not in refused
        ]
        return kwargs

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Who asks, for what, and where the person goes then."""
        context: dict[str, Any] = super().get_context_data(**kwargs)
        form = context["form"]
        names = [name for name, _ in form.fields["scopes"].choices]
        ticked = set(form["scopes"].value() or ())
        context |= {
            "is_identified": OPENID in names,
            "asked": [
                {"name": name, "words": WORDS[name], "is_ticked": name in ticked}
                for name in WORDS
                if name in names and name != OPENID
            ],
            "returns_to": _shown(self._request_info["redirect_uri"]),
        }
        return context


def _client(client_id: str) -> Client | None:
    """An app whose developer may still act here."""
    if "\0" in client_id:
        return None
    found: Client | None = (
        Client.objects.exclude(owner__is_active=False).filter(id=client_id).first()
    )
    return found


def _refusal(request: HttpRequest, client: Client) -> str:
    """The error that an app is told without asking the person; "" for none.

    allauth would send somebody signed in to a page it has not got, would call every scope consented
    to that any app was given, and would take a challenge that is its own proof (`plain`).
    """
    if "code_challenge" in request.GET and request.GET.get("code_challenge_method") != "S256":
        return "invalid_request"
    prompts = request.GET.get("prompt", "").split()
    user = request.user
    if not isinstance(user, User):
        return ""
    if "login" in prompts and not is_recent(request.session, user):
        return "login_required"
    if "none" in prompts and not _has_permission(user, client, request.GET.get("scope", "")):
        return "consent_required"
    return ""


def _has_permission(user: User, client: Client, scope: str) -> bool:
    tokens = Token.objects.valid().filter(user=user, client=client)
    given = {name for token in tokens for name in token.get_scopes()}
    return set(scope.split() or client.get_default_scopes()) <= given


def _back(address: str, *, error: str, state: str) -> HttpResponse:
    """Django's own redirect refuses the schemes of apps; the address was compared with the registered ones."""
    said = {"error": error} | ({"state": state} if state else {})
    return HttpResponse(status=302, headers={"Location": add_query_params(address, said)})


def _shown(address: str) -> str:
    parts = urlsplit(address)
    if parts.scheme not in ("http", "https"):
        return "the app"
    return "this computer" if parts.scheme == "http" else parts.netloc

"""The page on which somebody lets an app in: `/identity/o/authorize`."""

from typing import Any
from urllib.parse import urlencode

from allauth.core.internal.httpkit import add_query_params
from allauth.idp.oidc.forms import AuthorizationForm
from allauth.idp.oidc.internal.oauthlib.utils import respond_html_error
from allauth.idp.oidc.models import Client, Token
from allauth.idp.oidc.views import AuthorizationView
from django.core.exceptions import PermissionDenied
from django.core.signing import BadSignature, Signer
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from oauthlib.oauth2.rfc6749.errors import InvalidClientIdError, MismatchingRedirectURIError

from core.access.provider.pages import ask_who, protect, shown
from core.access.rules import beyond_role, may_return_to
from core.access.scope_words import OPENID, WORDS
from core.access.selectors import live_client
from core.accounts.models import User
from core.second_factor.recent import is_recent


class ConsentView(AuthorizationView):  # type: ignore[misc]
    """allauth's page, stricter."""

    template_name = "access/consent.html"

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """Ask; or send the app, or the person, away with a reason."""
        client = live_client(request.GET.get("client_id", ""))
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

    def form_valid(self, form: AuthorizationForm) -> HttpResponse:
        """Let the app in, unless its developer was blocked while the page was open."""
        if live_client(self._request_info["client_id"]) is None:
            answer: HttpResponse = respond_html_error(self.request, error=InvalidClientIdError())
        else:
            answer = super().form_valid(form)
        return answer

    def _login_required(self, request: HttpRequest) -> HttpResponse | None:
        """allauth's hook, before the question and before the answer. A no needs no proof."""
        if request.method == "POST":
            is_yes = request.POST.get("action") == "grant"
            back_to = _address_of(request.POST.get("request", ""))
            return ask_who(request, back_to=back_to) if is_yes else None
        is_silent = "none" in request.GET.get("prompt", "").split()
        return None if is_silent else ask_who(request, back_to=request.get_full_path())

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
            "returns_to": shown(self._request_info["redirect_uri"]),
        }
        return context


def _refusal(request: HttpRequest, client: Client) -> str:
    """The error that an app is told without asking the person; "" for none.

    allauth would let an app with a secret go without a challenge, would take one that is its own proof
    (`plain`), and would call every scope consented to that any app was given.
    """
    has_challenge = bool(request.GET.get("code_challenge"))
    if not has_challenge or request.GET.get("code_challenge_method") != "S256":
        return "invalid_request"
    user = request.user
    if "none" not in request.GET.get("prompt", "").split() or not isinstance(user, User):
        return ""
    if not is_recent(request.session, user):
        return "login_required"
    return "" if _has_permission(user, client, request.GET.get("scope", "")) else "consent_required"


def _address_of(signed: str) -> str:
    """The address of a question that was asked before, by the form that answers it. Raises PermissionDenied."""
    try:
        scopes, asked = Signer().unsign_object(signed)
    except BadSignature:
        raise PermissionDenied from None
    parameters = {name: value for name, value in asked.items() if isinstance(value, str)}
    query = urlencode(parameters | {"scope": " ".join(scopes)})
    return f"{reverse('idp:oidc:authorization')}?{query}"


def _has_permission(user: User, client: Client, scope: str) -> bool:
    tokens = Token.objects.valid().filter(user=user, client=client)
    given = {name for token in tokens for name in token.get_scopes()}
    return set(scope.split() or client.get_default_scopes()) <= given


def _back(address: str, *, error: str, state: str) -> HttpResponse:
    """Django's own redirect refuses the schemes of apps; the address was compared with the registered ones."""
    said = {"error": error} | ({"state": state} if state else {})
    return HttpResponse(status=302, headers={"Location": add_query_params(address, said)})

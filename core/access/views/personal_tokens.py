"""Personal tokens over HTTP."""

from django.utils import timezone
from drf_spectacular.utils import extend_schema
from rest_framework.permissions import IsAuthenticated
from rest_framework.request import Request
from rest_framework.response import Response

from core.access.selectors import personal_tokens_of
from core.access.serializers import NewPersonalTokenShape, PersonalTokenBody, PersonalTokenShape
from core.access.services.personal_tokens import USUAL_LIFE, end_token, make_token
from core.accounts.caller import account_of
from core.api.bodies import read_body
from core.api.endpoints import Endpoint
from core.second_factor.recent import ProvenEndpoint


class PersonalTokensView(ProvenEndpoint):
    """The caller's personal tokens."""

    permission_classes = [IsAuthenticated]
    token_scopes = {}
    proven_methods = ("POST",)

    @extend_schema(summary="Your personal tokens", responses=PersonalTokenShape(many=True))
    def get(self, request: Request) -> Response:
        tokens = personal_tokens_of(account_of(request))
        return Response(PersonalTokenShape(tokens, many=True).data)

    @extend_schema(
        summary="Make a personal token",
        request=PersonalTokenBody,
        responses={201: NewPersonalTokenShape},
    )
    def post(self, request: Request) -> Response:
        values = read_body(PersonalTokenBody, request)
        token, text = make_token(
            account_of(request),
            name=values["name"],
            scopes=set(values["scopes"]),
            expires_at=values.get("expires_at", timezone.now() + USUAL_LIFE),
        )
        return Response(PersonalTokenShape(token).data | {"token": text}, status=201)


class PersonalTokenView(Endpoint):
    """One personal token."""

    permission_classes = [IsAuthenticated]
    token_scopes = {}

    @extend_schema(summary="End a personal token", responses={204: None})
    def delete(self, request: Request, token_id: int) -> Response:
        end_token(account_of(request), token_id)
        return Response(status=204)

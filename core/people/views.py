"""The caller's own account."""

from drf_spectacular.utils import extend_schema
from rest_framework.permissions import IsAuthenticated
from rest_framework.request import Request
from rest_framework.response import Response

from core.accounts.caller import account_of
from core.accounts.serializers import AccountShape
from core.api.bodies import read_body
from core.api.endpoints import Endpoint
from core.api.scopes import Scope
from core.people.serializers import AccountBody
from core.people.services import update_account


class MeView(Endpoint):
    """The caller's own account."""

    permission_classes = [IsAuthenticated]
    token_scopes = {"GET": Scope.SOCIAL_READ}

    @extend_schema(summary="Your account", responses=AccountShape)
    def get(self, request: Request) -> Response:
        return Response(AccountShape(account_of(request)).data)

    @extend_schema(summary="Change your account", request=AccountBody, responses=AccountShape)
    def patch(self, request: Request) -> Response:
        user = update_account(account_of(request), read_body(AccountBody, request))
        return Response(AccountShape(user).data)

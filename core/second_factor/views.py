"""The second step of signing in, for API clients."""

from drf_spectacular.utils import extend_schema
from rest_framework.request import Request
from rest_framework.response import Response

from core.accounts.answers import TokenEndpoint, signed_in_answer
from core.accounts.serializers import SignedInShape
from core.api.bodies import read_body
from core.second_factor.serializers import SecondStepBody
from core.second_factor.services import complete_sign_in


class SecondStepView(TokenEndpoint):
    """Signing in where the password was not enough."""

    @extend_schema(
        summary="Sign in: second step",
        description="Follows an answer of `/api/login` that says `mfa_required`.",
        request=SecondStepBody,
        responses=SignedInShape,
    )
    def post(self, request: Request) -> Response:
        values = read_body(SecondStepBody, request)
        return signed_in_answer(complete_sign_in(request._request, **values))

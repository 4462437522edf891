"""The caller's own account."""

from django.contrib.auth import logout
from drf_spectacular.utils import extend_schema
from rest_framework.parsers import MultiPartParser
from rest_framework.permissions import IsAuthenticated
from rest_framework.request import Request
from rest_framework.response import Response

from core.accounts.caller import account_of
from core.accounts.serializers import AccountShape, OwnAccountShape
from core.api.bodies import JsonBodies, read_body
from core.api.endpoints import Endpoint
from core.api.scopes import Scope
from core.people.avatars import MOST_BYTES
from core.people.errors import PictureTooLargeError
from core.people.selectors import preferences_of
from core.people.serializers import AccountBody, PreferencesBody, PreferencesShape
from core.people.services import update_account, update_preferences
from core.personal_data.confirming import confirm_leaving
from core.personal_data.leaving import request_deletion
from core.personal_data.serializers import DeletionBody, DeletionShape

# What a form has around its picture.
_FORM_BYTES = 64 * 1024


class MeView(Endpoint):
    """The caller's own account."""

    permission_classes = [IsAuthenticated]
    parser_classes = [JsonBodies, MultiPartParser]
    token_scopes = {"GET": Scope.SOCIAL_READ}

    @extend_schema(
        summary="Your account",
        description="A token with scopes is told null for how you sign in, and for the e-mail address and "
        "whether it is confirmed unless you gave it `email`.",
        responses=OwnAccountShape,
    )
    def get(self, request: Request) -> Response:
        return Response(OwnAccountShape(account_of(request), context={"request": request}).data)

    @extend_schema(summary="Change your account", request=AccountBody, responses=AccountShape)
    def patch(self, request: Request) -> Response:
        _refuse_more_than_a_picture(request)
        user = update_account(account_of(request), read_body(AccountBody, request))
        return Response(AccountShape(user).data)

    @extend_schema(
        summary="Delete your account",
        description="After days of grace, in which signing in and `POST /api/me/keep` undoes it.",
        request=DeletionBody,
        responses={202: DeletionShape},
    )
    def delete(self, request: Request) -> Response:
        values = read_body(DeletionBody, request)
        user = account_of(request)
        confirm_leaving(request, password=values.get("password"))
        due_at = request_deletion(user, reviews=values["reviews"])
        logout(request._request)
        return Response(DeletionShape({"deletion_due_at": due_at}).data, status=202)


class PreferencesView(Endpoint):
    """What the caller prefers."""

    permission_classes = [IsAuthenticated]
    token_scopes = {}

    @extend_schema(summary="Your preferences", responses=PreferencesShape)
    def get(self, request: Request) -> Response:
        return Response(preferences_of(account_of(request)))

    @extend_schema(
        summary="Change your preferences", request=PreferencesBody, responses=PreferencesShape
    )
    def patch(self, request: Request) -> Response:
        user = update_preferences(account_of(request), read_body(PreferencesBody, request))
        return Response(preferences_of(user))


def _refuse_more_than_a_picture(request: Request) -> None:
    """Before the body is taken apart. Raises PictureTooLargeError."""
    length = request.META.get("CONTENT_LENGTH") or "0"
    if length.isdigit() and int(length) > MOST_BYTES + _FORM_BYTES:
        raise PictureTooLargeError(MOST_BYTES)

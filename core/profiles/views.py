"""Viewing profiles over HTTP."""

from drf_spectacular.utils import extend_schema
from rest_framework.permissions import IsAuthenticated
from rest_framework.request import Request
from rest_framework.response import Response

from core.api.bodies import read_body
from core.api.endpoints import Endpoint
from core.api.scopes import Scope
from core.profiles.selectors import profiles_of
from core.profiles.serializers import ProfileBody, ProfileChangesBody, ProfileShape
from core.profiles.services import add_profile, change_profile, delete_profile


class ProfileListView(Endpoint):
    """The viewers of the caller's account."""

    permission_classes = [IsAuthenticated]
    token_scopes = {"GET": Scope.LIBRARY_READ}

    @extend_schema(summary="List your viewing profiles", responses=ProfileShape(many=True))
    def get(self, request: Request) -> Response:
        return Response(ProfileShape(profiles_of(_caller(request)), many=True).data)

    @extend_schema(
        summary="Add a viewing profile", request=ProfileBody, responses={201: ProfileShape}
    )
    def post(self, request: Request) -> Response:
        profile = add_profile(_caller(request), read_body(ProfileBody, request))
        return Response(ProfileShape(profile).data, status=201)


class ProfileView(Endpoint):
    """One viewer of the caller's account."""

    permission_classes = [IsAuthenticated]
    token_scopes = {}

    @extend_schema(
        summary="Change a viewing profile", request=ProfileChangesBody, responses=ProfileShape
    )
    def patch(self, request: Request, profile_id: int) -> Response:
        changes = read_body(ProfileChangesBody, request)
        return Response(ProfileShape(change_profile(_caller(request), profile_id, changes)).data)

    @extend_schema(summary="Delete a viewing profile", responses={204: None})
    def delete(self, request: Request, profile_id: int) -> Response:
        delete_profile(_caller(request), profile_id)
        return Response(status=204)


def _caller(request: Request) -> int:
    user_id: int | None = request.user.pk
    assert user_id is not None  # the permission class has let nobody else in
    return user_id

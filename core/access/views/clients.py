"""Apps that the caller develops."""

from dataclasses import asdict
from typing import Any

from allauth.idp.oidc.models import Client
from drf_spectacular.utils import extend_schema
from rest_framework.permissions import IsAuthenticated
from rest_framework.request import Request
from rest_framework.response import Response

from core.access.selectors import clients_of
from core.access.serializers import ClientBody, ClientChangesBody, ClientShape, NewClientShape
from core.access.services.clients import (
    ClientWishes,
    change_client,
    delete_client,
    register_client,
    wishes_of,
)
from core.accounts.caller import account_of
from core.api.bodies import read_body
from core.second_factor.recent import ProvenEndpoint


class ClientsView(ProvenEndpoint):
    """The caller's own apps."""

    permission_classes = [IsAuthenticated]
    token_scopes = {}
    proven_methods = ("POST",)

    @extend_schema(summary="Apps you develop", responses=ClientShape(many=True))
    def get(self, request: Request) -> Response:
        return Response([_shape(client) for client in clients_of(account_of(request))])

    @extend_schema(summary="Register an app", request=ClientBody, responses={201: NewClientShape})
    def post(self, request: Request) -> Response:
        wishes = ClientWishes(**read_body(ClientBody, request))
        client, secret = register_client(account_of(request), wishes)
        told = {} if secret is None else {"client_secret": secret}
        return Response(_shape(client) | told, status=201)


class ClientView(ProvenEndpoint):
    """One of the caller's own apps."""

    permission_classes = [IsAuthenticated]
    token_scopes = {}
    # Where it sends people above all.
    proven_methods = ("PATCH",)

    @extend_schema(summary="Change an app", request=ClientChangesBody, responses=ClientShape)
    def patch(self, request: Request, client_id: str) -> Response:
        changes = read_body(ClientChangesBody, request)
        return Response(_shape(change_client(account_of(request), client_id, changes)))

    @extend_schema(summary="Delete an app", responses={204: None})
    def delete(self, request: Request, client_id: str) -> Response:
        delete_client(account_of(request), client_id)
        return Response(status=204)


def _shape(client: Client) -> dict[str, Any]:
    known = asdict(wishes_of(client)) | {"id": client.pk, "created_at": client.created_at}
    shape: dict[str, Any] = ClientShape(known).data
    return shape

"""Webhooks over HTTP. A token may read and have things sent again; where events go, only a person decides."""

from drf_spectacular.utils import extend_schema
from rest_framework.permissions import IsAuthenticated
from rest_framework.request import Request
from rest_framework.response import Response

from core.accounts.caller import account_of
from core.api.bodies import read_body
from core.api.endpoints import Endpoint, ListEndpoint
from core.api.scopes import Scope
from core.second_factor.recent import ProvenEndpoint, RecentlyAuthenticated
from realtime.webhooks.by_hand import redeliver, send_test
from realtime.webhooks.selectors import deliveries_of, delivery_of, hook_of, hooks_of
from realtime.webhooks.serializers import (
    DeliveryShape,
    NewWebhookShape,
    RotationBody,
    SecretShape,
    WebhookBody,
    WebhookChange,
    WebhookShape,
    WholeDeliveryShape,
)
from realtime.webhooks.services import (
    change_hook,
    create_hook,
    delete_hook,
    rotate_secret,
)


class WebhooksView(ProvenEndpoint):
    """The caller's webhooks."""

    permission_classes = [IsAuthenticated]
    token_scopes = {"GET": Scope.WEBHOOKS_MANAGE}
    # Sending one's events somewhere takes somebody who has just proved who they are.
    proven_methods = ("POST",)

    @extend_schema(summary="Your webhooks", responses=WebhookShape(many=True))
    def get(self, request: Request) -> Response:
        return Response(WebhookShape(hooks_of(account_of(request)), many=True).data)

    @extend_schema(
        summary="Make a webhook",
        description=(
            "What is published on its topics from now on is sent to `url`, signed per Standard Webhooks. Topics by "
            "their names on the wire, those that you may follow. `me` and `recommendations` are yours, of your "
            "default profile."
        ),
        request=WebhookBody,
        responses={201: NewWebhookShape},
    )
    def post(self, request: Request) -> Response:
        hook, secret = create_hook(account_of(request), **read_body(WebhookBody, request))
        told = {} if secret is None else {"secret": secret}
        return Response(WebhookShape(hook).data | told, status=201)


class WebhookView(ProvenEndpoint):
    """One of the caller's webhooks."""

    permission_classes = [IsAuthenticated]
    token_scopes = {"GET": Scope.WEBHOOKS_MANAGE}
    # Changing one, where it sends events above all, as making does.
    proven_methods = ("PATCH",)

    @extend_schema(summary="A webhook of yours", responses=WebhookShape)
    def get(self, request: Request, webhook_id: int) -> Response:
        return Response(WebhookShape(hook_of(account_of(request), webhook_id)).data)

    @extend_schema(summary="Change a webhook", request=WebhookChange, responses=WebhookShape)
    def patch(self, request: Request, webhook_id: int) -> Response:
        changes = read_body(WebhookChange, request)
        hook = change_hook(account_of(request), webhook_id, **changes)
        return Response(WebhookShape(hook).data)

    @extend_schema(
        summary="Delete a webhook", description="With its deliveries.", responses={204: None}
    )
    def delete(self, request: Request, webhook_id: int) -> Response:
        delete_hook(account_of(request), webhook_id)
        return Response(status=204)


class WebhookSecretView(Endpoint):
    """The secret that signs."""

    permission_classes = [IsAuthenticated, RecentlyAuthenticated]
    token_scopes = {}

    @extend_schema(
        summary="Give a webhook another secret",
        description="It is told this once. For 24 hours deliveries are signed with the one before too.",
        request=RotationBody,
        responses=SecretShape,
    )
    def post(self, request: Request, webhook_id: int) -> Response:
        values = read_body(RotationBody, request)
        secret, former_until = rotate_secret(account_of(request), webhook_id, **values)
        return Response(SecretShape({"secret": secret, "former_until": former_until}).data)


class WebhookTestView(Endpoint):
    """A message that says that it works."""

    permission_classes = [IsAuthenticated]
    token_scopes = {"POST": Scope.WEBHOOKS_MANAGE}

    @extend_schema(
        summary="Send a test to a webhook",
        description="Once, within a second or two, even to one that is paused; the deliveries say what came of it.",
        request=None,
        responses={202: DeliveryShape},
    )
    def post(self, request: Request, webhook_id: int) -> Response:
        delivery = send_test(account_of(request), webhook_id)
        return Response(DeliveryShape(delivery).data, status=202)


class DeliveriesView(ListEndpoint):
    """What was sent to a webhook."""

    permission_classes = [IsAuthenticated]
    token_scopes = {"GET": Scope.WEBHOOKS_MANAGE}

    @extend_schema(
        summary="What was sent to a webhook",
        description="And what is still to be sent; the newest first. Kept for 14 days.",
        responses=DeliveryShape(many=True),
    )
    def get(self, request: Request, webhook_id: int) -> Response:
        page = self.paginate_queryset(deliveries_of(account_of(request), webhook_id))
        return self.get_paginated_response(DeliveryShape(page, many=True).data)


class DeliveryView(Endpoint):
    """One message to a webhook."""

    permission_classes = [IsAuthenticated]
    token_scopes = {"GET": Scope.WEBHOOKS_MANAGE}

    @extend_schema(summary="A delivery, with what is sent", responses=WholeDeliveryShape)
    def get(self, request: Request, webhook_id: int, delivery_id: int) -> Response:
        delivery = delivery_of(account_of(request), webhook_id, delivery_id)
        return Response(WholeDeliveryShape(delivery).data)


class RedeliveryView(Endpoint):
    """A delivery, again."""

    permission_classes = [IsAuthenticated]
    token_scopes = {"POST": Scope.WEBHOOKS_MANAGE}

    @extend_schema(
        summary="Send a delivery again",
        description="Now, under the same `webhook-id`; if it fails, it is tried again like a new one.",
        request=None,
        responses={202: DeliveryShape},
    )
    def post(self, request: Request, webhook_id: int, delivery_id: int) -> Response:
        delivery = redeliver(account_of(request), webhook_id, delivery_id)
        return Response(DeliveryShape(delivery).data, status=202)

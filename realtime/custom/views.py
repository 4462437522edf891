"""Publishing and custom topics over HTTP."""

from drf_spectacular.utils import extend_schema
from rest_framework.permissions import IsAuthenticated
from rest_framework.request import Request
from rest_framework.response import Response

from core.accounts.caller import account_of, is_whole_sign_in
from core.api.bodies import read_body
from core.api.endpoints import Endpoint, ListEndpoint
from core.api.scopes import Scope
from realtime.custom.permissions import MayPublish
from realtime.custom.publishing import Publisher, publish_events
from realtime.custom.rules import PREFIX, read_events
from realtime.custom.selectors import topics_of
from realtime.custom.serializers import (
    CustomTopicBody,
    CustomTopicChange,
    CustomTopicShape,
    PublishBody,
    PublishedShape,
)
from realtime.custom.services import change_topic, create_topic, delete_topic


class PublishView(Endpoint):
    """Publishing on custom topics."""

    permission_classes = [MayPublish]
    token_scopes = {"POST": Scope.PUBLISH}

    @extend_schema(
        summary="Publish on custom topics",
        description=(
            "A topic is made by the first event on it and belongs to who sent that. Up to 100 events at once: "
            "all of them are published, or none."
        ),
        request=PublishBody,
        responses=PublishedShape,
    )
    def post(self, request: Request) -> Response:
        events = read_events(request.data)
        # Only administrators come this far by a whole sign-in; a token acts for its account alone.
        publisher = Publisher(request.user.pk, may_all=is_whole_sign_in(request))
        numbered = publish_events(publisher, events)
        return Response({"events": [{"topic": one.topic, "seq": one.seq} for one in numbered]})


class CustomTopicsView(ListEndpoint):
    """The caller's custom topics."""

    permission_classes = [IsAuthenticated]
    token_scopes = {"*": Scope.PUBLISH}

    @extend_schema(summary="Your custom topics", responses=CustomTopicShape(many=True))
    def get(self, request: Request) -> Response:
        page = self.paginate_queryset(topics_of(account_of(request).pk))
        return self.get_paginated_response(CustomTopicShape(page, many=True).data)

    @extend_schema(
        summary="Set up a custom topic", request=CustomTopicBody, responses={201: CustomTopicShape}
    )
    def post(self, request: Request) -> Response:
        values = read_body(CustomTopicBody, request)
        name = values.pop("topic").removeprefix(PREFIX)
        topic = create_topic(account_of(request), name, **values)
        return Response(CustomTopicShape(topic).data, status=201)


class CustomTopicView(Endpoint):
    """One of the caller's custom topics, by its whole name: `custom:weather`."""

    permission_classes = [IsAuthenticated]
    token_scopes = {"*": Scope.PUBLISH}

    @extend_schema(
        summary="Change a custom topic", request=CustomTopicChange, responses=CustomTopicShape
    )
    def patch(self, request: Request, custom_topic: str) -> Response:
        values = read_body(CustomTopicChange, request)
        topic = change_topic(account_of(request), custom_topic.removeprefix(PREFIX), **values)
        return Response(CustomTopicShape(topic).data)

    @extend_schema(
        summary="Delete a custom topic",
        description="With all that was published on it. Whoever follows it is cut off.",
        responses={204: None},
    )
    def delete(self, request: Request, custom_topic: str) -> Response:
        delete_topic(account_of(request), custom_topic.removeprefix(PREFIX))
        return Response(status=204)

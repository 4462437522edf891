"""Notifications over HTTP."""

from drf_spectacular.utils import extend_schema
from rest_framework.permissions import IsAuthenticated
from rest_framework.request import Request
from rest_framework.response import Response

from core.accounts.caller import account_of
from core.api.bodies import read_body
from core.api.endpoints import Endpoint, ListEndpoint
from core.api.scopes import Scope
from core.api.streams import StreamPages
from core.people.selectors import preferences_of
from core.people.serializers import NotificationsBody, NotificationsShape
from core.people.services import update_preferences
from social.notifications.selectors import notifications_of, unread_count
from social.notifications.serializers import NotificationShape, UnreadShape
from social.notifications.services import dismiss, mark_all_read, mark_read, restore
from social.notifications.shapes import notification_shape


class NotificationListView(ListEndpoint):
    """What the caller was told in the last thirty days."""

    permission_classes = [IsAuthenticated]
    token_scopes = {"GET": Scope.SOCIAL_READ}
    pagination_class = StreamPages

    @extend_schema(summary="List your notifications", responses=NotificationShape(many=True))
    def get(self, request: Request) -> Response:
        rows = self.paginate_queryset(notifications_of(account_of(request).pk)) or []
        return self.get_paginated_response(
            NotificationShape([notification_shape(row) for row in rows], many=True).data
        )


class NotificationView(Endpoint):
    """One of the caller's notifications."""

    permission_classes = [IsAuthenticated]
    token_scopes = {"*": Scope.SOCIAL_WRITE}

    @extend_schema(
        summary="Delete a notification",
        description="What brought it about brings no second one. `POST …/restore` takes it back.",
        responses={204: None},
    )
    def delete(self, request: Request, notification_id: int) -> Response:
        dismiss(account_id=account_of(request).pk, notification_id=notification_id)
        return Response(status=204)


class NotificationReadView(Endpoint):
    """Reading a notification."""

    permission_classes = [IsAuthenticated]
    token_scopes = {"*": Scope.SOCIAL_WRITE}

    @extend_schema(summary="Mark a notification as read", request=None, responses=NotificationShape)
    def post(self, request: Request, notification_id: int) -> Response:
        row = mark_read(account_id=account_of(request).pk, notification_id=notification_id)
        return Response(NotificationShape(notification_shape(row)).data)


class NotificationRestoreView(Endpoint):
    """Taking a deletion back."""

    permission_classes = [IsAuthenticated]
    token_scopes = {"*": Scope.SOCIAL_WRITE}

    @extend_schema(
        summary="Take the deletion of a notification back",
        request=None,
        responses=NotificationShape,
    )
    def post(self, request: Request, notification_id: int) -> Response:
        row = restore(account_id=account_of(request).pk, notification_id=notification_id)
        return Response(NotificationShape(notification_shape(row)).data)


class AllReadView(Endpoint):
    """Reading all of them."""

    permission_classes = [IsAuthenticated]
    token_scopes = {"*": Scope.SOCIAL_WRITE}

    @extend_schema(summary="Mark all notifications as read", request=None, responses=UnreadShape)
    def post(self, request: Request) -> Response:
        account_id = account_of(request).pk
        mark_all_read(account_id=account_id)
        return Response({"count": unread_count(account_id)})


class UnreadCountView(Endpoint):
    """How many the caller has not read."""

    permission_classes = [IsAuthenticated]
    token_scopes = {"GET": Scope.SOCIAL_READ}

    @extend_schema(summary="Count unread notifications", responses=UnreadShape)
    def get(self, request: Request) -> Response:
        return Response({"count": unread_count(account_of(request).pk)})


class NotificationPreferencesView(Endpoint):
    """Which kinds the caller wants: `notifications` of `/api/me/preferences`, by itself."""

    permission_classes = [IsAuthenticated]
    token_scopes = {}

    @extend_schema(summary="Which notifications you want", responses=NotificationsShape)
    def get(self, request: Request) -> Response:
        return Response(preferences_of(account_of(request))["notifications"])

    @extend_schema(
        summary="Choose which notifications you want",
        request=NotificationsBody,
        responses=NotificationsShape,
    )
    def post(self, request: Request) -> Response:
        wishes = read_body(NotificationsBody, request)
        user = update_preferences(account_of(request), {"notifications": wishes})
        return Response(preferences_of(user)["notifications"])

"""Members over HTTP. `{id}` is a number or a username everywhere."""

from drf_spectacular.utils import extend_schema
from rest_framework.exceptions import PermissionDenied
from rest_framework.permissions import AllowAny, IsAuthenticated
from rest_framework.request import Request
from rest_framework.response import Response

from catalog.library.taste import taste_summary
from core.accounts.caller import account_of, profile_id_of
from core.api.endpoints import Endpoint, ListEndpoint
from core.api.queries import read_query
from core.api.scopes import Scope
from core.relations.selectors import sight_of
from social.members.selectors import (
    Member,
    find_member,
    follow_counts,
    followed_by,
    followers_of,
    member_page,
    members_named,
)
from social.members.serializers import (
    FollowShape,
    MemberPageShape,
    MemberQuery,
    MemberShape,
    TasteProfileShape,
    member_in_list,
    member_page_shape,
    taste_profile_shape,
)
from social.members.services import set_block, set_follow, toggle_follow


class MemberView(Endpoint):
    """A member's page."""

    permission_classes = [AllowAny]
    token_scopes = {"GET": Scope.SOCIAL_READ}

    @extend_schema(summary="A member's page", responses=MemberPageShape)
    def get(self, request: Request, name: str) -> Response:
        page = member_page(request.user.pk, name)
        return Response(MemberPageShape(member_page_shape(page)).data)


class MemberSearchView(ListEndpoint):
    """Finding members by name."""

    permission_classes = [AllowAny]
    token_scopes = {"GET": Scope.SOCIAL_READ}

    @extend_schema(
        summary="Find members", parameters=[MemberQuery], responses=MemberShape(many=True)
    )
    def get(self, request: Request) -> Response:
        query = read_query(MemberQuery, request)["q"]
        page = self.paginate_queryset(members_named(request.user.pk, query)) or []
        return self.get_paginated_response([member_in_list(user) for user in page])


class FollowersView(ListEndpoint):
    """Who follows a member."""

    permission_classes = [AllowAny]
    token_scopes = {"GET": Scope.SOCIAL_READ}

    @extend_schema(summary="List followers", responses=MemberShape(many=True))
    def get(self, request: Request, name: str) -> Response:
        member = _shown(request, name)
        rows = self.paginate_queryset(followers_of(request.user.pk, member.user.pk)) or []
        return self.get_paginated_response([member_in_list(row.follower) for row in rows])


class FollowingView(ListEndpoint):
    """Whom a member follows."""

    permission_classes = [AllowAny]
    token_scopes = {"GET": Scope.SOCIAL_READ}

    @extend_schema(summary="List who is followed", responses=MemberShape(many=True))
    def get(self, request: Request, name: str) -> Response:
        member = _shown(request, name)
        rows = self.paginate_queryset(followed_by(request.user.pk, member.user.pk)) or []
        return self.get_paginated_response([member_in_list(row.followed) for row in rows])


class FollowView(Endpoint):
    """Following a member."""

    permission_classes = [IsAuthenticated]
    token_scopes = {"*": Scope.SOCIAL_WRITE}

    @extend_schema(summary="Follow or stop following", request=None, responses=FollowShape)
    def post(self, request: Request, name: str) -> Response:
        member = _known(request, name)
        follower_id = account_of(request).pk
        following = toggle_follow(follower_id=follower_id, followed_id=member.user.pk)
        return _answer(request, member, following=following)

    @extend_schema(summary="Follow", request=None, responses=FollowShape)
    def put(self, request: Request, name: str) -> Response:
        return self._set(request, name, following=True)

    @extend_schema(summary="Stop following", responses={200: FollowShape})
    def delete(self, request: Request, name: str) -> Response:
        return self._set(request, name, following=False)

    def _set(self, request: Request, name: str, *, following: bool) -> Response:
        member = _known(request, name)
        set_follow(
            follower_id=account_of(request).pk, followed_id=member.user.pk, following=following
        )
        return _answer(request, member, following=following)


class BlockView(Endpoint):
    """Blocking a member."""

    permission_classes = [IsAuthenticated]
    token_scopes = {"*": Scope.SOCIAL_WRITE}

    @extend_schema(summary="Block", request=None, responses={204: None})
    def put(self, request: Request, name: str) -> Response:
        return self._set(request, name, blocking=True)

    @extend_schema(summary="Take a block back", responses={204: None})
    def delete(self, request: Request, name: str) -> Response:
        return self._set(request, name, blocking=False)

    def _set(self, request: Request, name: str, *, blocking: bool) -> Response:
        blocker_id = account_of(request).pk
        member = find_member(blocker_id, name)
        set_block(blocker_id=blocker_id, blocked_id=member.user.pk, blocking=blocking)
        return Response(status=204)


class TasteProfileView(Endpoint):
    """The taste of the caller's viewing profile."""

    permission_classes = [IsAuthenticated]
    token_scopes = {"GET": Scope.LIBRARY_READ}

    @extend_schema(summary="Your taste", responses=TasteProfileShape)
    def get(self, request: Request) -> Response:
        profile_id = profile_id_of(request)
        assert profile_id is not None  # the permission class has let nobody else in
        taste = taste_profile_shape(taste_summary(profile_id))
        return Response(TasteProfileShape(taste).data)


def _known(request: Request, name: str) -> Member:
    return find_member(account_of(request).pk, name)


def _shown(request: Request, name: str) -> Member:
    """Raises NotFoundError, PermissionDenied for a member whose profile is not for the caller."""
    member = find_member(request.user.pk, name)
    if not member.sight.profile:
        raise PermissionDenied("Only followers see this.")
    return member


def _answer(request: Request, member: Member, *, following: bool) -> Response:
    """Seen anew: whoever stops following may have lost sight of the profile."""
    sight = sight_of(account_of(request).pk, member.user.pk)
    followers, _ = follow_counts(member.user.pk)
    return Response({"following": following, "followers": followers if sight.profile else None})

"""Members over HTTP. `{id}` is a number or a username everywhere."""

from drf_spectacular.utils import extend_schema
from rest_framework.exceptions import PermissionDenied
from rest_framework.permissions import AllowAny, IsAuthenticated
from rest_framework.request import Request
from rest_framework.response import Response

from catalog.library.taste import taste_summary
from core.accounts.caller import account_of, own_profile_id
from core.api.endpoints import Endpoint, ListEndpoint
from core.api.queries import read_query
from core.api.scopes import Scope
from core.profiles.selectors import viewer_of
from core.relations.rules import role_counts
from core.relations.selectors import sight_of
from social.members.oversight import note_reading
from social.members.selectors import (
    Member,
    blockable,
    find_member,
    follow_counts,
    followed_by,
    followers_of,
    id_of,
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
        page = member_page(
            request.user.pk,
            name,
            as_staff=_as_staff(request),
            maturity=viewer_of(request).maturity,
        )
        note_reading(request, page.member)
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
        found = members_named(request.user.pk, query, as_staff=_as_staff(request))
        page = self.paginate_queryset(found) or []
        return self.get_paginated_response([member_in_list(user) for user in page])


class FollowersView(ListEndpoint):
    """Who follows a member."""

    permission_classes = [AllowAny]
    token_scopes = {"GET": Scope.SOCIAL_READ}

    @extend_schema(summary="List followers", responses=MemberShape(many=True))
    def get(self, request: Request, name: str) -> Response:
        member = _shown(request, name)
        found = followers_of(request.user.pk, member.user.pk, as_staff=_as_staff(request))
        rows = self.paginate_queryset(found) or []
        return self.get_paginated_response([member_in_list(row.follower) for row in rows])


class FollowingView(ListEndpoint):
    """Whom a member follows."""

    permission_classes = [AllowAny]
    token_scopes = {"GET": Scope.SOCIAL_READ}

    @extend_schema(summary="List who is followed", responses=MemberShape(many=True))
    def get(self, request: Request, name: str) -> Response:
        member = _shown(request, name)
        found = followed_by(request.user.pk, member.user.pk, as_staff=_as_staff(request))
        rows = self.paginate_queryset(found) or []
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
    """Blocking a member. A username answers alike whether it is anybody's or not: so can those be blocked who
    keep themselves hidden, and nobody learns that they are there."""

    permission_classes = [IsAuthenticated]
    token_scopes = {"*": Scope.SOCIAL_WRITE}

    @extend_schema(summary="Block", request=None, responses={204: None})
    def put(self, request: Request, name: str) -> Response:
        blocker_id = account_of(request).pk
        blocked_id = blockable(blocker_id, name, as_staff=_as_staff(request))
        return self._set(blocker_id, blocked_id, blocking=True)

    @extend_schema(summary="Take a block back", responses={204: None})
    def delete(self, request: Request, name: str) -> Response:
        return self._set(account_of(request).pk, id_of(name), blocking=False)

    def _set(self, blocker_id: int, blocked_id: int | None, *, blocking: bool) -> Response:
        if blocked_id is not None:
            set_block(blocker_id=blocker_id, blocked_id=blocked_id, blocking=blocking)
        return Response(status=204)


class TasteProfileView(Endpoint):
    """The taste of the caller's viewing profile."""

    permission_classes = [IsAuthenticated]
    token_scopes = {"GET": Scope.LIBRARY_READ}

    @extend_schema(summary="Your taste", responses=TasteProfileShape)
    def get(self, request: Request) -> Response:
        taste = taste_profile_shape(taste_summary(own_profile_id(request)))
        return Response(TasteProfileShape(taste).data)


def _as_staff(request: Request) -> bool:
    return role_counts(getattr(request.auth, "scopes", None))


def _known(request: Request, name: str) -> Member:
    return find_member(account_of(request).pk, name, as_staff=_as_staff(request))


def _shown(request: Request, name: str) -> Member:
    """Raises NotFoundError, PermissionDenied for a member whose profile is not for the caller."""
    member = find_member(request.user.pk, name, as_staff=_as_staff(request))
    if not member.sight.profile:
        raise PermissionDenied("Only followers see this.")
    note_reading(request, member)
    return member


def _answer(request: Request, member: Member, *, following: bool) -> Response:
    """Seen anew: whoever stops following may have lost sight of the profile."""
    viewer_id = account_of(request).pk
    sight = sight_of(viewer_id, member.user.pk, as_staff=_as_staff(request))
    followers, _ = follow_counts(member.user.pk)
    return Response({"following": following, "followers": followers if sight.profile else None})

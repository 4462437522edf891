"""Who may: by role. Roles are a ladder, an administrator may all that a moderator may."""

from rest_framework.permissions import BasePermission
from rest_framework.request import Request
from rest_framework.views import APIView

from core.accounts.models import User


class _HasRole(BasePermission):
    roles: frozenset[str] = frozenset()

    def has_permission(self, request: Request, view: APIView) -> bool:
        return request.user.is_authenticated and request.user.role in self.roles


class IsModerator(_HasRole):
    """Moderators and administrators."""

    roles = frozenset({User.Role.MODERATOR, User.Role.ADMIN})


class IsAdmin(_HasRole):
    """Administrators."""

    roles = frozenset({User.Role.ADMIN})

"""Who may: by role. Roles are a ladder, an administrator may all that a moderator may."""

from rest_framework.permissions import BasePermission
from rest_framework.request import Request
from rest_framework.views import APIView

from core.accounts.factors import role_in_effect
from core.accounts.models import User
from core.api.errors import ApiError

NO_FACTOR = "Set up a second factor first: your role counts only on an account that has one."


class SecondFactorMissingError(ApiError):
    """Staff whose role does not count until their account has a second factor."""

    status = 403
    code = "PERMISSION_DENIED"
    title = "A second factor is needed"

    def __init__(self) -> None:
        super().__init__(NO_FACTOR)


class _HasRole(BasePermission):
    roles: frozenset[str] = frozenset()

    def has_permission(self, request: Request, view: APIView) -> bool:
        """At most one query, for staff. Raises SecondFactorMissingError."""
        if not request.user.is_authenticated or request.user.role not in self.roles:
            return False
        if role_in_effect(request.user) not in self.roles:
            raise SecondFactorMissingError
        return True


class IsModerator(_HasRole):
    """Moderators and administrators."""

    roles = frozenset({User.Role.MODERATOR, User.Role.ADMIN})


class IsAdmin(_HasRole):
    """Administrators."""

    roles = frozenset({User.Role.ADMIN})

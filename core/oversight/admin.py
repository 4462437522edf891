"""Accounts and the audit log in the administration."""

from collections.abc import Callable
from typing import Any

from django.contrib import admin, messages
from django.core.exceptions import ValidationError
from django.db.models import QuerySet
from django.forms import ModelForm, Textarea
from django.http import HttpRequest

from core.accounts.models import User
from core.api.bodies import written
from core.api.errors import ConflictError
from core.audit.changes import Recorded
from core.audit.models import AuditEntry
from core.oversight import services
from core.oversight.roles import may_act_on
from core.personal_data.leaving import check_may_go


class AccountForm(ModelForm):  # type: ignore[type-arg]
    """An account, one of which always has to be an administrator's."""

    class Meta:
        model = User
        fields = ("display_name", "bio", "location", "role")
        # What is one line in the form would be one afterwards.
        widgets = {"bio": Textarea}

    def clean_display_name(self) -> str:
        """What its owner could have written. Raises ValidationError."""
        return self._written("display_name")

    def clean_bio(self) -> str:
        """What its owner could have written. Raises ValidationError."""
        return self._written("bio", lines=True)

    def clean_location(self) -> str:
        """What its owner could have written. Raises ValidationError."""
        return self._written("location")

    def clean_role(self) -> str:
        """Raises ValidationError for the last administrator."""
        role: str = self.cleaned_data["role"]
        if role not in (self.initial["role"], User.Role.ADMIN):
            try:
                check_may_go(self.instance)
            except ConflictError as error:
                raise ValidationError(error.detail) from None
        return role

    def _written(self, name: str, *, lines: bool = False) -> str:
        try:
            return written(self.cleaned_data[name], lines=lines)
        except ValueError as error:
            raise ValidationError(str(error), code="control") from None


@admin.register(User)
class AccountAdmin(Recorded):
    """People, with the role that decides what they may do.

    Their passwords, tokens and second factors are nobody's business here, and accounts are neither made
    (people sign up) nor deleted on the spot (films count their ratings).
    """

    form = AccountForm
    list_display = ("username", "email", "role", "is_active", "deletion_due_at", "date_joined")
    list_filter = ("role", "is_active", "is_staff", "is_demo")
    search_fields = ("username", "email", "display_name")
    ordering = ("username",)
    fieldsets = (
        (
            "Person",
            {"fields": ("username", "email", "verified", "display_name", "bio", "location")},
        ),
        ("May", {"fields": ("role", "is_staff", "is_superuser", "is_active")}),
        ("When", {"fields": ("last_login", "date_joined", "deletion_due_at")}),
    )
    readonly_fields = (
        *("username", "email", "verified", "is_staff", "is_superuser", "is_active"),
        *("last_login", "date_joined", "deletion_due_at"),
    )
    actions = ("block", "unblock", "end_sign_ins", "delete_after_grace")
    recorded_actions = frozenset(actions)
    recorded_fields = frozenset({"role"})

    def has_add_permission(self, request: HttpRequest) -> bool:
        """People sign up."""
        return False

    def has_delete_permission(self, request: HttpRequest, obj: User | None = None) -> bool:
        """Deleting is asked for, see the actions."""
        return False

    def has_change_permission(self, request: HttpRequest, obj: User | None = None) -> bool:
        """Nobody changes an account that may do more than their own."""
        actor = request.user
        fits = obj is None or (isinstance(actor, User) and may_act_on(obj, actor=actor))
        return fits and super().has_change_permission(request, obj)

    def get_readonly_fields(self, request: HttpRequest, obj: Any = None) -> tuple[str, ...]:
        """Roles, which open the administration, are for superusers to give, and for nobody to themselves."""
        own = obj is not None and obj.pk == request.user.pk
        if getattr(request.user, "is_superuser", False) and not own:
            return self.readonly_fields
        return (*self.readonly_fields, "role")

    def save_model(self, request: Any, obj: User, form: Any, change: bool) -> None:
        """Save; another role is given by the service, which knows who has to stay."""
        role = User.Role(obj.role)
        obj.role = form.initial.get("role", obj.role)
        super().save_model(request, obj, form, change)
        if role != obj.role:
            services.change_role(obj, role, request=request)

    @admin.action(description="Block, and end everything at once", permissions=["change"])
    def block(self, request: HttpRequest, queryset: QuerySet[User]) -> None:
        """Nobody signs in to these accounts any more."""
        self._each(request, queryset, services.block, "blocked")

    @admin.action(description="Unblock", permissions=["change"])
    def unblock(self, request: HttpRequest, queryset: QuerySet[User]) -> None:
        """Their owners can sign in again."""
        self._each(request, queryset, services.unblock, "unblocked")

    @admin.action(description="End all sign-ins, tokens and sockets", permissions=["change"])
    def end_sign_ins(self, request: HttpRequest, queryset: QuerySet[User]) -> None:
        """Their owners have to sign in again."""
        self._each(request, queryset, services.end_sign_ins, "signed out everywhere")

    @admin.action(description="Delete after the days of grace", permissions=["change"])
    def delete_after_grace(self, request: HttpRequest, queryset: QuerySet[User]) -> None:
        """As if their owners had asked."""
        self._each(request, queryset, _delete, "on their way out")

    def _each(
        self,
        request: HttpRequest,
        queryset: QuerySet[User],
        act: Callable[..., None],
        outcome: str,
    ) -> None:
        done = 0
        for user in queryset.order_by("pk"):
            try:
                act(user, request=request)
                done += 1
            except ConflictError as error:
                self.message_user(request, f"{user.username}: {error.detail}", messages.ERROR)
        if done:
            self.message_user(request, f"{done} {outcome}.", messages.SUCCESS)


def _delete(user: User, *, request: HttpRequest) -> None:
    services.delete_for(user, reviews="remove", request=request)


@admin.register(AuditEntry)
class AuditEntryAdmin(admin.ModelAdmin):  # type: ignore[type-arg]
    """What was done with privileges; to be read and nothing else."""

    list_display = ("at", "actor", "action", "target", "address_hint")
    list_filter = ("action",)
    search_fields = ("=target", "=request_id", "actor__username")
    list_select_related = ("actor",)
    date_hierarchy = "at"

    def has_add_permission(self, request: HttpRequest) -> bool:
        """The log writes itself."""
        return False

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Nobody changes it."""
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Nobody deletes from it."""
        return False

"""Accounts in the administration."""

from typing import Any

from allauth.account.adapter import get_adapter
from django.contrib import admin
from django.contrib.admin.forms import AdminAuthenticationForm
from django.contrib.auth.admin import UserAdmin

from core.accounts.models import User


class LockedSignInForm(AdminAuthenticationForm):
    """The administration's own sign-in, behind the same lock of the account as every other."""

    def clean(self) -> dict[str, Any]:
        """Raises ValidationError for wrong credentials and for a locked account."""
        username, password = self.cleaned_data.get("username"), self.cleaned_data.get("password")
        if username and password:
            self.user_cache = get_adapter().authenticate(
                self.request, username=username, password=password
            )
            if self.user_cache is None:
                raise self.get_invalid_login_error()
            self.confirm_login_allowed(self.user_cache)
        return self.cleaned_data


admin.site.login_form = LockedSignInForm


@admin.register(User)
class AccountAdmin(UserAdmin):  # type: ignore[type-arg]
    """People, with the role that decides what they may do."""

    list_display = ("username", "email", "role", "is_active", "date_joined")
    list_filter = ("role", "is_active", "is_demo")
    search_fields = ("username", "email", "display_name")
    fieldsets = (
        (None, {"fields": ("username", "password")}),
        (
            "Person",
            {"fields": ("email", "verified", "display_name", "bio", "location", "time_zone")},
        ),
        ("May", {"fields": ("role", "is_active", "is_staff", "is_superuser")}),
        ("When", {"fields": ("last_login", "date_joined")}),
    )
    add_fieldsets = (
        (None, {"classes": ("wide",), "fields": ("username", "email", "password1", "password2")}),
    )

"""Accounts in the administration."""

from django.contrib import admin
from django.contrib.auth.admin import UserAdmin

from core.accounts.models import User


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

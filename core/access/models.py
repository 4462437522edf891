"""Personal tokens, and which apps a person let act for them."""

from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.db import models


class PersonalToken(models.Model):
    """A token that a person made for a script or program of their own. Of its text only the hash is kept."""

    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="personal_tokens"
    )
    name = models.CharField(max_length=80)
    digest = models.CharField(max_length=64, unique=True)
    hint = models.CharField(max_length=12)
    scopes = ArrayField(models.CharField(max_length=40))
    created_at = models.DateTimeField(auto_now_add=True)
    expires_at = models.DateTimeField(null=True)
    last_used_at = models.DateTimeField(null=True)
    # That it expires soon.
    reminded_at = models.DateTimeField(null=True)

    def __str__(self) -> str:
        return f"{self.name} ({self.hint})"


class AppPermission(models.Model):
    """A person let an app act for them. The tokens are allauth's; without this row they are worth nothing."""

    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="app_permissions"
    )
    client = models.ForeignKey("allauth_idp_oidc.Client", on_delete=models.CASCADE)
    authorized_at = models.DateTimeField(auto_now_add=True)
    last_used_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["user", "client"], name="app_permission_once")
        ]

    def __str__(self) -> str:
        return f"{self.client_id} for account {self.user_id}"

"""Accounts on the wire."""

from typing import Any

from rest_framework import serializers

from core.accounts.caller import is_whole_sign_in, sees_email
from core.accounts.factors import has_second_factor
from core.accounts.models import User
from core.accounts.passwords import MAX_LENGTH
from core.api.bodies import StrictSerializer, Text

_LONGEST_LOGIN = 254


class AccountShape(serializers.ModelSerializer[User]):
    """The caller's own account."""

    created_at = serializers.DateTimeField(source="date_joined")
    avatar_url = serializers.CharField(allow_null=True)
    has_password = serializers.BooleanField(source="has_usable_password")
    second_factor = serializers.SerializerMethodField(
        help_text="Does signing in with the password ask for a code or a passkey too."
    )

    class Meta:
        model = User
        fields = (
            "id",
            "username",
            "email",
            "verified",
            "role",
            "display_name",
            "bio",
            "location",
            "time_zone",
            "avatar_url",
            "created_at",
            "has_password",
            "second_factor",
            "deletion_due_at",
        )
        read_only_fields = fields

    def get_second_factor(self, user: User) -> bool:
        """One query."""
        return has_second_factor(user)


class OwnAccountShape(AccountShape):
    """The caller's own account, as far as the caller may know it. Needs the `request` as context.

    Null for a token with scopes: how one signs in, and the address unless it was given `email`.
    """

    email = serializers.EmailField(read_only=True, allow_null=True)
    verified = serializers.BooleanField(read_only=True, allow_null=True)
    has_password = serializers.BooleanField(source="has_usable_password", allow_null=True)
    second_factor = serializers.SerializerMethodField(
        "told_second_factor",
        help_text="Does signing in with the password ask for a code or a passkey too.",
    )

    def told_second_factor(self, user: User) -> bool | None:
        """One query, for a whole sign-in."""
        return has_second_factor(user) if is_whole_sign_in(self.context["request"]) else None

    def to_representation(self, user: User) -> dict[str, Any]:
        shown = super().to_representation(user)
        request = self.context["request"]
        if not is_whole_sign_in(request):
            shown["has_password"] = None
        if not sees_email(request):
            shown |= dict.fromkeys(("email", "verified"))
        return shown


class TokensShape(serializers.Serializer[Any]):
    """An access token, whose refresh token is in the cookie of the answer."""

    access_token = serializers.CharField()
    token_type = serializers.CharField(default="Bearer")
    expires_in = serializers.IntegerField(help_text="Seconds.")


class SignedInShape(TokensShape):
    """The answer to signing in."""

    user = AccountShape()


class SecondStepShape(serializers.Serializer[Any]):
    """The answer to signing in where a code is needed too: send it to `/api/login/mfa`."""

    mfa_required = serializers.BooleanField()
    mfa_token = serializers.CharField(help_text="For this sign-in alone, for five minutes.")
    methods = serializers.ListField(child=serializers.ChoiceField(["totp", "recovery_codes"]))


class PendingShape(serializers.Serializer[Any]):
    """What is known about an account whose address is not confirmed: what was sent."""

    username = serializers.CharField()
    email = serializers.CharField()


class PendingSignUpShape(serializers.Serializer[Any]):
    """The answer to signing up where the address has to be confirmed first."""

    user = PendingShape()
    verification = serializers.ChoiceField(["pending"])


class RefreshedShape(TokensShape):
    """The answer to a refresh; the refresh token is in it only when it came in the body."""

    refresh_token = serializers.CharField(required=False)


class RegisterBody(StrictSerializer):
    """A new account."""

    username = Text(max_length=50)
    email = Text(max_length=120)
    password = Text(max_length=MAX_LENGTH, trim_whitespace=False)


class LoginBody(StrictSerializer):
    """`login` is an e-mail address or a username; so are `email` and `username`, for clients that call it that."""

    login = Text(max_length=_LONGEST_LOGIN, required=False)
    email = Text(max_length=_LONGEST_LOGIN, required=False)
    username = Text(max_length=_LONGEST_LOGIN, required=False)
    password = Text(max_length=MAX_LENGTH, trim_whitespace=False)

    def validate(self, attrs: dict[str, str]) -> dict[str, str]:
        """`login` and `password`. Raises ValidationError unless exactly one login was sent."""
        logins = [attrs[name] for name in ("login", "email", "username") if name in attrs]
        if len(logins) != 1:
            raise serializers.ValidationError(
                {"login": ["Send your e-mail address or username, once."]},
                code="invalid" if logins else "required",
            )
        return {"login": logins[0], "password": attrs["password"]}


class RefreshBody(StrictSerializer):
    """For clients that keep no cookies."""

    refresh_token = Text(max_length=4096, required=False)

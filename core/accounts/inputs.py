"""What allauth's endpoints for accounts take, with the checks that Marquee adds."""

from typing import Any

from allauth.account.adapter import get_adapter
from allauth.headless.account.inputs import ChangePasswordInput, SignupInput
from django.http import HttpRequest

from core.accounts.models import User
from core.accounts.signals import sign_up_hidden


class RestsUsername:
    """A sign-up with a taken address looks like any other. Stands before one of allauth's inputs.

    Nobody has the username afterwards, so trying it again would tell: it is as good as taken.
    """

    def try_save(self, request: HttpRequest) -> tuple[User | None, Any]:
        user, response = super().try_save(request)  # type: ignore[misc]
        if user is None:
            username: str = self.cleaned_data["username"]  # type: ignore[attr-defined]
            sign_up_hidden.send(sender=type(self), username=username)
        return user, response


class SignUpInput(RestsUsername, SignupInput):  # type: ignore[misc]
    """Signing up."""


class PasswordInput(ChangePasswordInput):  # type: ignore[misc]
    """Another password, or the first one."""

    def clean_current_password(self) -> str:
        """Raises ValidationError for a wrong one, which counts for the account's lock as anywhere else."""
        given: str = self.cleaned_data["current_password"]
        adapter = get_adapter()
        if given and not adapter.reauthenticate(self.user, given):
            raise adapter.validation_error("enter_current_password")
        return given

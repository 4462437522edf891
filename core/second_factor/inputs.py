"""What allauth's endpoints for the second factor take, with the checks that Marquee adds."""

import logging
from typing import Any

from allauth.headless.internal.restkit import inputs
from allauth.headless.mfa.inputs import (
    ActivateTOTPInput,
    AddWebAuthnInput,
    AuthenticateInput,
    AuthenticateWebAuthnInput,
    LoginWebAuthnInput,
    ReauthenticateInput,
    ReauthenticateWebAuthnInput,
)
from allauth.mfa.adapter import get_adapter
from allauth.mfa.models import Authenticator
from django.db import transaction

from core.accounts.malformed import readable
from core.accounts.models import User
from core.accounts.sealing import UnreadableError
from core.second_factor.codes import spend
from core.second_factor.passkeys import MOST, count_use

logger = logging.getLogger(__name__)

UNREADABLE = "second_factor_unreadable"
_LONGEST_NAME = 100


class _SpentOnce:
    """A code that was right is spent. Stands before one of allauth's inputs."""

    user: User

    @transaction.atomic
    def clean_code(self) -> str:
        # One after the other: allauth looks whether a code is spent, and writes so later.
        list(Authenticator.objects.select_for_update().filter(user_id=self.user.pk).order_by("pk"))
        try:
            code: str = super().clean_code()  # type: ignore[misc]
        except UnreadableError:
            logger.error("A second factor is under a key that is not in SECRET_KEY_FALLBACKS.")
            raise get_adapter().validation_error(UNREADABLE) from None
        used: Authenticator = self.authenticator  # type: ignore[attr-defined]
        if used.type == Authenticator.Type.TOTP:
            spend(used.user, code)
        return code


class CodeInput(_SpentOnce, AuthenticateInput):  # type: ignore[misc]
    """The second step of signing in."""


class CodeAgainInput(_SpentOnce, ReauthenticateInput):  # type: ignore[misc]
    """Confirming that it is still the same person."""


class FirstCodeInput(ActivateTOTPInput):  # type: ignore[misc]
    """Proof that a new device makes the right codes."""

    def clean_code(self) -> str:
        """The code, spent. Raises ValidationError."""
        code: str = super().clean_code()
        spend(self.user, code)
        return code


class _Counted:
    """A passkey whose count does not go up is refused. Stands before one of allauth's inputs."""

    def clean_credential(self) -> Authenticator:
        credential: dict[str, Any] = self.cleaned_data["credential"]  # type: ignore[attr-defined]
        passkey: Authenticator = readable(
            super().clean_credential,  # type: ignore[misc]
            otherwise=get_adapter().validation_error("incorrect_code"),
        )
        if not count_use(passkey, credential):
            raise get_adapter().validation_error("copied_passkey")
        return passkey


class PasskeyStepInput(_Counted, AuthenticateWebAuthnInput):  # type: ignore[misc]
    """The second step of signing in."""


class PasskeySignInInput(_Counted, LoginWebAuthnInput):  # type: ignore[misc]
    """Signing in with nothing but a passkey."""


class PasskeyAgainInput(_Counted, ReauthenticateWebAuthnInput):  # type: ignore[misc]
    """Confirming that it is still the same person."""


class NewPasskeyInput(AddWebAuthnInput):  # type: ignore[misc]
    """A passkey to add."""

    name = inputs.CharField(required=False, max_length=_LONGEST_NAME)

    def clean(self) -> dict[str, Any]:
        """Raises ValidationError for one passkey too many, too."""
        of_person = Authenticator.objects.filter(
            user_id=self.user.pk, type=Authenticator.Type.WEBAUTHN
        )
        if of_person.count() >= MOST:
            raise get_adapter().validation_error("too_many_passkeys", MOST)
        values: dict[str, Any] = readable(
            super().clean, otherwise=get_adapter().validation_error("incorrect_code")
        )
        return values

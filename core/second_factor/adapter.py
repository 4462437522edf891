"""How allauth's second factor behaves here."""

from base64 import b64encode
from typing import Any

from allauth.core import context
from allauth.mfa.adapter import DefaultMFAAdapter
from allauth.mfa.models import Authenticator

from core.accounts.models import User
from core.accounts.sealing import seal, unseal

PURPOSE = "second factor"


class SecondFactorAdapter(DefaultMFAAdapter):  # type: ignore[misc]
    """allauth's adapter; secrets lie encrypted in the database."""

    error_messages = DefaultMFAAdapter.error_messages | {
        "copied_passkey": (
            "This passkey was refused, because a copy of it seems to be in use. "
            "Sign in another way and remove it."
        ),
        "second_factor_unreadable": (
            "Codes cannot be checked at the moment. Use a passkey, or ask the people who run this server."
        ),
        "too_many_passkeys": "Remove a passkey first: an account can have %s of them.",
    }

    def encrypt(self, text: str) -> str:
        """What is stored instead of a secret."""
        return seal(text, purpose=PURPOSE)

    def decrypt(self, encrypted_text: str) -> str:
        """The secret again. Raises UnreadableError when its key is neither SECRET_KEY nor a fallback."""
        return unseal(encrypted_text, purpose=PURPOSE)

    def totp_svg_data_uri(self, url: str) -> str:
        """The QR code as the `src` of an image."""
        drawing = self.build_totp_svg(url).encode()
        return f"data:image/svg+xml;base64,{b64encode(drawing).decode()}"

    def generate_authenticator_name(self, user: User, type: Authenticator.Type) -> str:
        """What a passkey is called when the person does not say."""
        number = Authenticator.objects.filter(user_id=user.pk, type=type).count() + 1
        return "Passkey" if number == 1 else f"Passkey {number}"

    def get_public_key_credential_rp_entity(self) -> dict[str, Any]:
        """Passkeys belong to the host name that the person sees, without its port."""
        host: str = context.request.get_host()
        return {"id": host.partition(":")[0], "name": self.get_totp_issuer()}

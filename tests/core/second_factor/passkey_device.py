"""A security key in software: makes passkeys and answers challenges as a browser would send them."""

import secrets
from dataclasses import dataclass, field
from typing import Any

from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from fido2.cose import ES256
from fido2.utils import sha256, websafe_decode, websafe_encode
from fido2.webauthn import (
    Aaguid,
    AttestationObject,
    AttestedCredentialData,
    AuthenticatorData,
    CollectedClientData,
)

from tests.core.browsers import ORIGIN

_PRESENT_AND_VERIFIED = AuthenticatorData.FLAG.UP | AuthenticatorData.FLAG.UV


@dataclass
class Device:
    """One passkey. `uses` counts up with each use, unless `step` is 0."""

    uses: int = 0
    step: int = 1
    id: bytes = field(default_factory=lambda: secrets.token_bytes(16))
    key: ec.EllipticCurvePrivateKey = field(
        default_factory=lambda: ec.generate_private_key(ec.SECP256R1())
    )
    person: str = ""
    flags: AuthenticatorData.FLAG = _PRESENT_AND_VERIFIED

    def make(self, options: dict[str, Any], origin: str = ORIGIN) -> dict[str, Any]:
        """Answer `creation_options`."""
        asked = options["publicKey"]
        self.person = asked["user"]["id"]
        said = CollectedClientData.create("webauthn.create", asked["challenge"], origin)
        credential = AttestedCredentialData.create(
            Aaguid(bytes(16)), self.id, ES256.from_cryptography_key(self.key.public_key())
        )
        data = self._data(asked["rp"]["id"], credential)
        return self._credential(
            clientExtensionResults={"credProps": {"rk": True}},
            response={
                "clientDataJSON": websafe_encode(said),
                "attestationObject": websafe_encode(AttestationObject.create("none", data, {})),
            },
        )

    def use(self, options: dict[str, Any], origin: str = ORIGIN) -> dict[str, Any]:
        """Answer `request_options`."""
        asked = options["publicKey"]
        self.uses += self.step
        said = CollectedClientData.create("webauthn.get", asked["challenge"], origin)
        data = self._data(asked["rpId"])
        signature = self.key.sign(data + sha256(said), ec.ECDSA(SHA256()))
        return self._credential(
            clientExtensionResults={},
            response={
                "clientDataJSON": websafe_encode(said),
                "authenticatorData": websafe_encode(data),
                "signature": websafe_encode(signature),
                "userHandle": self.person,
            },
        )

    def _data(
        self, host: str, credential: AttestedCredentialData | None = None
    ) -> AuthenticatorData:
        flags = self.flags | (AuthenticatorData.FLAG.AT if credential else 0)
        return AuthenticatorData.create(sha256(host.encode()), flags, self.uses, credential or b"")

    def _credential(self, **members: Any) -> dict[str, Any]:
        name = websafe_encode(self.id)
        return {"id": name, "rawId": name, "type": "public-key", **members}


def challenge_of(options: dict[str, Any]) -> bytes:
    return websafe_decode(options["publicKey"]["challenge"])

"""A passkey that counts its uses counts up. One that does not has been copied, and somebody else has the copy."""

from typing import Any

from allauth.mfa.models import Authenticator
from django.db import transaction
from fido2.webauthn import AuthenticationResponse, RegistrationResponse

MOST = 10
_KEPT_AS = "uses"


@transaction.atomic
def count_use(passkey: Authenticator, credential: dict[str, Any]) -> bool:
    """Note the count that a sign-in came with; False, and nothing noted, when it did not go up.

    credential: what the browser sent, checked already. Keys that always say 0 do not count, and pass.
    """
    count = AuthenticationResponse.from_dict(credential).response.authenticator_data.counter
    row = Authenticator.objects.select_for_update().get(pk=passkey.pk)
    before = row.data.get(_KEPT_AS)
    if before is None:
        before = _count_when_made(row)
    if count <= before and (count or before):
        return False
    row.data[_KEPT_AS] = count
    row.save(update_fields=["data"])
    passkey.data = row.data
    return True


def _count_when_made(passkey: Authenticator) -> int:
    made = RegistrationResponse.from_dict(passkey.data["credential"])
    return int(made.response.attestation_object.auth_data.counter)

"""A new SECRET_KEY: what lies encrypted under a former one gets the newest, so that the former can go."""

from allauth.mfa.models import Authenticator
from django.db import transaction

from core.accounts.sealing import reseal
from core.second_factor.adapter import PURPOSE

_SEALED = ("secret", "seed")


@transaction.atomic
def renew_secrets() -> int:
    """Encrypt every secret of the second factor anew; how many there were.

    Raises UnreadableError, and leaves all as it was, when one is under a key that is gone.
    """
    sealed = Authenticator.objects.select_for_update().exclude(type=Authenticator.Type.WEBAUTHN)
    renewed = 0
    for row in sealed.order_by("pk").iterator():
        names = [name for name in _SEALED if name in row.data]
        row.data |= {name: reseal(row.data[name], purpose=PURPOSE) for name in names}
        row.save(update_fields=["data"])
        renewed += len(names)
    return renewed

"""A sign-in that waits for its second step: what an API client is given to carry on with."""

from dataclasses import dataclass, field

from allauth.account.internal.stagekit import get_pending_stage
from allauth.mfa.internal.constants import LoginStageKey
from allauth.mfa.models import Authenticator
from django.conf import settings
from django.http import HttpRequest

from core.accounts.models import User
from core.accounts.sealing import UnreadableError, seal, unseal

_PURPOSE = "pending sign-in"
# What can be sent as text; a passkey answers a browser.
_METHODS = (Authenticator.Type.TOTP, Authenticator.Type.RECOVERY_CODES)


@dataclass(frozen=True, slots=True)
class SecondStep:
    """The password was right. `token` stands for this sign-in alone, for a few minutes."""

    token: str = field(repr=False)
    methods: tuple[str, ...]


def waits_for_second_step(request: HttpRequest) -> bool:
    """Is the sign-in in the request's session one that a code completes."""
    stage = get_pending_stage(request)
    return stage is not None and stage.key == LoginStageKey.MFA_AUTHENTICATE.value


def begin_second_step(request: HttpRequest, user: User) -> SecondStep:
    """Keep the pending sign-in in its own session, and name that session where only we can read it. One query."""
    request.session.set_expiry(settings.MARQUEE_PENDING_SIGN_IN_SECONDS)
    request.session.save()
    key = request.session.session_key
    assert key is not None
    has = set(Authenticator.objects.filter(user_id=user.pk).values_list("type", flat=True))
    methods = tuple(method.value for method in _METHODS if method.value in has)
    return SecondStep(seal(key, purpose=_PURPOSE), methods)


def session_of_second_step(token: str) -> str | None:
    """The key of the session in which a sign-in waits; None for a token that is forged or too old."""
    try:
        return unseal(
            token,
            purpose=_PURPOSE,
            max_age_seconds=settings.MARQUEE_PENDING_SIGN_IN_SECONDS,
        )
    except UnreadableError:
        return None

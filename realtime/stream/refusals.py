"""Why a topic is not to be had, as an answer over HTTP."""

from core.accounts.errors import CHALLENGE
from core.api.errors import ApiError, InvalidError, NotFoundError
from realtime.hub.starting import SubscriptionRefusedError


class NotSignedInError(ApiError):
    """Credentials are missing, or not valid any more."""

    status = 401
    code = "NOT_AUTHENTICATED"
    title = "Sign in first"

    def __init__(self, detail: str) -> None:
        super().__init__(detail, headers={"WWW-Authenticate": CHALLENGE})


class NotAllowedError(ApiError):
    """The caller, its token or the page it comes from may not."""

    status = 403
    code = "PERMISSION_DENIED"
    title = "Not allowed"


def as_api_error(refused: SubscriptionRefusedError, topic: str) -> ApiError:
    """The same refusal with a status."""
    match refused.code:
        case "NOT_FOUND":
            return NotFoundError(f"{topic[:120]}: {refused.message}")
        case "NOT_AUTHENTICATED":
            return NotSignedInError(f"{topic}: {refused.message}")
        case "VALIDATION_ERROR":
            sentence = refused.message.removeprefix("profile: ")
            return InvalidError("profile", f"{topic}: {sentence}", code="unknown")
    return NotAllowedError(f"{topic}: {refused.message}")

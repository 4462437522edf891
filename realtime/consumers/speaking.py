"""Finding out whom a socket speaks for, and what it is told when that fails."""

import logging
from collections.abc import Callable

from django.db import DatabaseError

from realtime.consumers.identity import CredentialsRefusedError, Identity, ScopeMissingError
from realtime.consumers.origins import Headers
from realtime.hub.database import in_database_thread

logger = logging.getLogger(__name__)

_CREDENTIALS_IN = (b"authorization", b"cookie")
_TICKETS_IN = b"sec-websocket-protocol"


class NotSpeakingError(Exception):
    """A socket speaks for nobody it may speak for: what it is told, and the code it is closed with."""

    def __init__(self, close_code: int, code: str, message: str) -> None:
        super().__init__(message)
        self.close_code = close_code
        self.code = code
        self.message = message


def may_hold_credentials(headers: Headers) -> bool:
    """Is there anything in a handshake to look up. Without, a socket costs no trip to a thread."""
    return any(
        name in _CREDENTIALS_IN or (name == _TICKETS_IN and b"ticket." in value)
        for name, value in headers
    )


async def speaker(look_up: Callable[[], Identity]) -> Identity:
    """Whom the credentials speak for. Raises NotSpeakingError."""
    try:
        return await in_database_thread(look_up)
    except CredentialsRefusedError:
        raise NotSpeakingError(
            4401, "NOT_AUTHENTICATED", "These credentials are not valid."
        ) from None
    except ScopeMissingError:
        raise NotSpeakingError(
            4403, "PERMISSION_DENIED", "This token lacks the scope “realtime:subscribe”."
        ) from None
    except DatabaseError:
        logger.exception("Credentials could not be checked.")
        raise NotSpeakingError(
            1012, "INTERNAL_ERROR", "Not available right now; connect again."
        ) from None

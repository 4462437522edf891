"""What can go wrong on the second step, for a person who can act on it."""

from core.accounts.errors import CHALLENGE
from core.api.errors import ApiError, FieldError


class ReauthenticationRequiredError(ApiError):
    """The sign-in is good, but too long ago for something that cannot be taken back."""

    status = 403
    code = "REAUTHENTICATION_REQUIRED"
    title = "Confirm that it is you"

    def __init__(self) -> None:
        super().__init__(
            "Confirm that it is you first: enter your password or use your second factor, then try again."
        )


class WrongCodeError(ApiError):
    """Neither a one-time code that is right now nor a recovery code that is left."""

    status = 401
    code = "INVALID_CREDENTIALS"
    title = "Signing in failed"

    def __init__(self) -> None:
        sentence = (
            "This code is not right, or was used already. Use the next one that your app shows."
        )
        super().__init__(
            sentence,
            errors=(FieldError("code", "incorrect_code", sentence),),
            headers={"WWW-Authenticate": CHALLENGE},
        )


class UnreadableFactorError(ApiError):
    """The secrets of the second factor are under a key that this server does not have."""

    status = 503
    code = "SECOND_FACTOR_UNREADABLE"
    title = "Codes cannot be checked"

    def __init__(self) -> None:
        super().__init__(
            "Codes cannot be checked at the moment. Ask the people who run this server."
        )


class CodesLockedError(ApiError):
    """Too many wrong codes; `wait_seconds` until the next one counts."""

    status = 429
    code = "ACCOUNT_LOCKED"
    title = "Account locked"

    def __init__(self, wait_seconds: int) -> None:
        super().__init__(
            "Too many wrong codes. Wait a few minutes, then sign in again.",
            headers={"Retry-After": str(wait_seconds)},
        )


class SecondStepOverError(ApiError):
    """The sign-in that the code is for is complete, too old, or never was."""

    status = 401
    code = "NOT_AUTHENTICATED"
    title = "Sign in first"

    def __init__(self) -> None:
        super().__init__(
            "Begin again with your password: this sign-in took too long.",
            headers={"WWW-Authenticate": CHALLENGE},
        )

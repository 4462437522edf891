"""What can go wrong for a person who signs in."""

from core.api.errors import ApiError

CHALLENGE = 'Bearer realm="api"'


class InvalidCredentialsError(ApiError):
    """One text for everything, so that nobody learns which accounts exist."""

    status = 401
    code = "INVALID_CREDENTIALS"
    title = "Signing in failed"

    def __init__(self) -> None:
        super().__init__("Email or password is incorrect", headers={"WWW-Authenticate": CHALLENGE})


class SessionOverError(ApiError):
    """A token that is no good any more, or none at all."""

    status = 401
    code = "NOT_AUTHENTICATED"
    title = "Sign in first"

    def __init__(self) -> None:
        super().__init__("Sign in again.", headers={"WWW-Authenticate": CHALLENGE})


class AccountLockedError(ApiError):
    """Too many failed attempts; `wait_seconds` until the next one counts."""

    status = 429
    code = "ACCOUNT_LOCKED"
    title = "Account locked"

    def __init__(self, wait_seconds: int) -> None:
        super().__init__(
            "Account locked. Reset your password or try again later.",
            headers={"Retry-After": str(wait_seconds)},
        )


class NotVerifiedError(ApiError):
    """The password was right, but the address has to be confirmed first."""

    status = 403
    code = "PERMISSION_DENIED"
    title = "Confirm your e-mail address"

    def __init__(self) -> None:
        super().__init__("Confirm your e-mail address first; we have sent you a link.")


class ForgedRequestError(ApiError):
    """A browser's request without its CSRF token."""

    status = 403
    code = "PERMISSION_DENIED"
    title = "Not allowed"

    def __init__(self) -> None:
        super().__init__("The CSRF token is missing or wrong. Reload the page and try again.")

"""How many viewing profiles there may be, and which may go. Pure."""

from core.api.errors import ConflictError

MOST = 6


def check_room(existing: int) -> None:
    """Raise ConflictError when an account has all the profiles it may have."""
    if existing >= MOST:
        raise ConflictError(f"An account has at most {MOST} viewing profiles; delete one first.")


def check_may_go(*, is_default: bool) -> None:
    """Raise ConflictError for the profile that an account cannot be without."""
    if is_default:
        raise ConflictError("The first viewing profile stays; only the others can be deleted.")

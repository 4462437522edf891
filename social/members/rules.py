"""Who may follow and block whom. Pure."""

from core.api.errors import ConflictError, InvalidError


def check_may_follow(*, follower_id: int, followed_id: int, blocked: bool) -> None:
    """Raise InvalidError for oneself, ConflictError for a block either way. One text: nobody learns who blocked."""
    if follower_id == followed_id:
        raise InvalidError("id", "You cannot follow yourself.", code="yourself")
    if blocked:
        raise ConflictError("You cannot follow this person.")


def check_may_block(*, blocker_id: int, blocked_id: int) -> None:
    """Raise InvalidError for oneself."""
    if blocker_id == blocked_id:
        raise InvalidError("id", "You cannot block yourself.", code="yourself")

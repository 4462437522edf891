"""Who may follow and block whom, and who is written about it. Pure."""

from core.api.errors import ConflictError, InvalidError

# Mails about new followers that a member gets in a day at most.
MOST_MAILS = 10


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


def may_write(*, told: bool, today: int) -> bool:
    """Whether a member is written about a new follower. told: was about this one lately; today: mails of a day."""
    return not told and today < MOST_MAILS

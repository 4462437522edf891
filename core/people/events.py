"""Facts of what people say about themselves."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class AudienceChanged:
    """Somebody lets other people than before see their profile, what they do, or their watchlist."""

    user_id: int

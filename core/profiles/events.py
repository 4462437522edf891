"""Facts of viewing profiles."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ProfileRemoved:
    """A viewing profile is gone, with everything that hung on it."""

    user_id: int
    profile_id: int


@dataclass(frozen=True, slots=True)
class MaturityChanged:
    """A viewing profile may see other films than before."""

    profile_id: int


@dataclass(frozen=True, slots=True)
class WishesChanged:
    """Somebody says otherwise than before which genres or languages this viewing profile likes."""

    profile_id: int

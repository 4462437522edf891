"""Why two films go together, in a few words: what they really share. Pure."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Traits:
    """What of a film a reason may name. genres by name, the most telling first."""

    directors: tuple[str, ...]
    writers: tuple[str, ...]
    cast: tuple[str, ...]
    genres: tuple[str, ...]
    mood: str
    country: str
    year: int


def because(own: Traits, other: Traits) -> str:
    """The most particular thing that `other` shares with `own`; at the least, that their stories are close."""
    for reason in (_people, _kind, _place):
        text = reason(own, other)
        if text:
            return text
    return "A story close to this one"


def _people(own: Traits, other: Traits) -> str | None:
    for names, theirs, form in (
        (own.directors, other.directors, "{} directed this too"),
        (own.cast, other.cast, "{} is in this too"),
        (own.writers, other.writers, "{} wrote this too"),
    ):
        shared = [name for name in names if name in theirs]
        if shared:
            return form.format(shared[0])
    return None


def _kind(own: Traits, other: Traits) -> str | None:
    shared = [genre.lower() for genre in own.genres if genre in other.genres]
    same_mood = own.mood and own.mood == other.mood
    if shared and same_mood:
        return f"{' and '.join(shared[:2]).capitalize()}, just as {own.mood}"
    if len(shared) >= 2:
        return f"{shared[0].capitalize()} and {shared[1]}, a story close to this"
    if shared and own.year // 10 == other.year // 10:
        return f"{shared[0].capitalize()} of the same years"
    return f"{shared[0].capitalize()} with a story close to this" if shared else None


def _place(own: Traits, other: Traits) -> str | None:
    if own.country and own.country == other.country and own.year // 10 == other.year // 10:
        return "From the same place and years"
    return f"Just as {own.mood}, told another way" if own.mood == other.mood and own.mood else None

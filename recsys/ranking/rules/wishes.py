"""What a person says they like, as a start until their ratings say it. Pure."""

from recsys.candidates.rules import Film, Wishes

# With so many ratings a person is known by what they do.
ENOUGH_RATINGS = 10


def weight_of(ratings: int) -> float:
    """How much wishes count after so many ratings: 1 for none, 0 from `ENOUGH_RATINGS` on."""
    return max(0.0, 1 - ratings / ENOUGH_RATINGS)


def wished_genre(film: Film, wishes: Wishes) -> str | None:
    """The most telling genre of the film that is wished for; None without one."""
    return next((genre for genre in film.genres if genre in wishes.genres), None)


def wished_language(film: Film, wishes: Wishes) -> str | None:
    """The film's language when it is wished for."""
    return film.language if film.language in wishes.languages else None

"""Films like a film: nearest by meaning, each with the reason."""

from dataclasses import dataclass

from catalog.embeddings.selectors import nearest_to_title
from catalog.movies.because import Traits, because
from catalog.movies.selectors import movies_with_people
from catalog.titles.age import EVERYTHING
from catalog.titles.models import Credit, Title


@dataclass(frozen=True, slots=True)
class Similar:
    """A film, how alike it is (0 to 1), and why in a few words."""

    title: Title
    similarity: float
    because: str


def similar_to(title_id: int, limit: int, maturity: int = EVERYTHING) -> list[Similar] | None:
    """The films nearest to this one that suit the age, itself never; None when there is no such film. Four queries."""
    near = nearest_to_title(title_id, limit, maturity)
    titles = {
        title.pk: title for title in movies_with_people([title_id, *(n.title_id for n in near)])
    }
    own = titles.get(title_id)
    if own is None:
        return None
    traits = traits_of(own)
    return [
        Similar(
            titles[n.title_id],
            round(min(1.0, max(0.0, n.similarity)), 4),
            because(traits, traits_of(titles[n.title_id])),
        )
        for n in near
        if n.title_id in titles
    ]


def traits_of(title: Title) -> Traits:
    """What of a title read with genres and people a reason may name."""
    return Traits(
        directors=_names(title, Credit.Role.DIRECTOR),
        writers=_names(title, Credit.Role.WRITER),
        cast=_names(title, Credit.Role.CAST),
        genres=tuple(row.genre.name for row in title.titlegenre_set.all()),
        mood=title.poster_mood,
        country=title.countries[0] if title.countries else "",
        year=title.release_year,
    )


def _names(title: Title, role: str) -> tuple[str, ...]:
    credits = sorted(
        (credit for credit in title.credits.all() if credit.role == role),
        key=lambda credit: credit.position,
    )
    return tuple(credit.person.name for credit in credits)

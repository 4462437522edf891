"""The text of a title that is embedded, and its hash."""

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from catalog.titles.models import Title

MODEL = "all-MiniLM-L6-v2"


@dataclass(frozen=True, slots=True)
class EmbeddingText:
    """What is said of a title in one go."""

    title_id: int
    text: str

    @property
    def hash(self) -> str:
        """Changes when text or model does."""
        return hashlib.blake2b(f"{MODEL}\n{self.text}".encode(), digest_size=32).hexdigest()


def texts_of(title_ids: Iterable[int] | None = None) -> Iterator[EmbeddingText]:
    """The texts of these titles (of all when None). Three queries."""
    titles = Title.objects.prefetch_related("texts", "titlegenre_set__genre").order_by("pk")
    if title_ids is not None:
        titles = titles.filter(pk__in=list(title_ids))
    for title in titles:
        yield EmbeddingText(title.pk, _text(title))


def _text(title: Title) -> str:
    description = next((text.description for text in title.texts.all()), "")
    genres = ", ".join(row.genre.name.lower() for row in title.titlegenre_set.all())
    mood = f" {title.poster_mood.capitalize()} in mood." if title.poster_mood else ""
    return f"{title.title}. {description} A film of {genres}.{mood}"

"""Keeping embeddings in step with texts."""

from collections.abc import Callable, Iterable, Sequence

import numpy as np
import numpy.typing as npt

from catalog.embeddings.models import Embedding
from catalog.embeddings.texts import MODEL, EmbeddingText, texts_of

Encode = Callable[[Sequence[str]], npt.NDArray[np.float32]]
Report = Callable[[float], None]

_CHUNK = 64


def stale_texts(title_ids: Iterable[int] | None = None) -> list[EmbeddingText]:
    """Texts without an embedding, or with one of an older text. Four queries."""
    known = dict(Embedding.objects.values_list("title_id", "text_hash"))
    return [text for text in texts_of(title_ids) if known.get(text.title_id) != text.hash]


def embed_stale(
    encode: Encode,
    title_ids: Iterable[int] | None = None,
    report: Report = lambda share: None,
) -> int:
    """Embed what is new or changed, in chunks that are kept as they come; how many there were.

    `encode` turns texts into unit vectors. Interrupted, the next run goes on where this one ended.
    """
    texts = stale_texts(title_ids)
    for start in range(0, len(texts), _CHUNK):
        chunk = texts[start : start + _CHUNK]
        _store(chunk, encode([text.text for text in chunk]))
        report((start + len(chunk)) / len(texts))
    return len(texts)


def _store(texts: Sequence[EmbeddingText], vectors: npt.NDArray[np.float32]) -> None:
    Embedding.objects.bulk_create(
        [
            Embedding(title_id=text.title_id, model=MODEL, text_hash=text.hash, vector=list(vector))
            for text, vector in zip(texts, vectors, strict=True)
        ],
        update_conflicts=True,
        unique_fields=["title"],
        update_fields=["model", "text_hash", "vector"],
    )

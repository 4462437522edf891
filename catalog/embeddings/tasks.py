"""Embedding in the heavy worker."""

from celery import shared_task

from catalog.embeddings.services import embed_stale


@shared_task
def embed_titles(title_ids: list[int] | None = None) -> int:
    """Embed titles whose text is new or changed (all when None). Safe to run twice."""
    # Here and not above: loading torch takes seconds and half a gigabyte, for this worker alone.
    from catalog.embeddings.encoding import encode  # noqa: PLC0415

    return embed_stale(encode, title_ids)

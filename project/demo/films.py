"""The built-in films: loaded, findable, embedded."""

from collections.abc import Callable

from django.conf import settings

from catalog.embeddings.services import embed_stale, stale_texts
from catalog.search.documents import refresh_documents
from catalog.search.models import SearchDocument
from catalog.titles.builtin import read_films
from catalog.titles.loading import load_films
from catalog.titles.models import Title

Report = Callable[[float], None]


def load(report: Report) -> None:
    """Bring the built-in films in; what changed becomes findable."""
    changed = load_films(read_films()).title_ids
    report(0.7)
    if changed or SearchDocument.objects.count() < Title.objects.count():
        refresh_documents(changed or None)


def embed(report: Report) -> None:
    """Embed what is new, and export the query encoder once. Loads torch only when there is work."""
    if not stale_texts() and (settings.ENCODER_DIR / "model.onnx").is_file():
        return
    # Here and not above: loading torch takes seconds that a second start does not have.
    from catalog.embeddings.encoding import encode  # noqa: PLC0415
    from catalog.embeddings.export import export_encoder  # noqa: PLC0415

    export_encoder(settings.ENCODER_DIR)
    embed_stale(encode, report=report)

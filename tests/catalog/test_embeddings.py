"""The real model: the exported graph says the same as the one it was exported from."""

import subprocess
import sys

import numpy as np
import pytest

from catalog.embeddings import queries
from catalog.embeddings.models import DIMENSIONS, Embedding
from catalog.embeddings.queries import EncoderMissingError, encode_query, warm_up
from catalog.embeddings.selectors import nearest_to_title, nearest_to_vector
from catalog.embeddings.services import embed_stale, stale_texts
from catalog.embeddings.tasks import embed_titles
from catalog.titles.models import TitleText
from tests.factories import TitleFactory

TEXTS = [
    "A slow film about grief by the sea",
    "nolan dreams",
    "x",
    "羅生門 – ¿quién dice la verdad?",
    "heist " * 400,
]


@pytest.mark.parametrize("text", TEXTS, ids=lambda text: text[:20])
def test_a_query_gets_the_vector_that_the_model_itself_gives(encoder, text):
    from catalog.embeddings.encoding import encode

    exported, original = np.array(encoder(text)), encode([text.lower()])[0]

    assert 1 - float(exported @ original) < 1e-3
    assert len(exported) == DIMENSIONS


def test_without_an_export_it_says_so(settings, tmp_path):
    settings.ENCODER_DIR = tmp_path
    queries._cached.cache_clear()

    warm_up()
    with pytest.raises(EncoderMissingError):
        encode_query("anything")


def test_the_web_process_never_imports_torch():
    code = (
        "import sys, project.asgi\n"
        "from django.urls import get_resolver\n"
        "get_resolver().url_patterns\n"
        "assert 'torch' not in sys.modules, 'torch was imported'"
    )
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)

    assert result.returncode == 0, result.stderr


def fake_encode(texts):
    """Unit vectors that differ by text: enough to see what is stored when."""
    vectors = np.zeros((len(texts), DIMENSIONS), dtype=np.float32)
    for row, text in enumerate(texts):
        vectors[row, len(text) % DIMENSIONS] = 1
    return vectors


@pytest.mark.django_db
def test_only_what_changed_is_embedded_again():
    titles = TitleFactory.create_batch(3)
    shares = []

    assert embed_stale(fake_encode, report=shares.append) == 3
    assert embed_stale(fake_encode) == 0
    TitleText.objects.filter(title=titles[0]).update(description="Quite another story.")

    assert [text.title_id for text in stale_texts()] == [titles[0].pk]
    assert embed_stale(fake_encode) == 1
    assert shares == [1.0]


@pytest.mark.django_db
def test_nearest_come_in_order_without_the_title_itself():
    titles = TitleFactory.create_batch(3)
    for title, (first, second) in zip(titles, [(1, 0), (0.8, 0.6), (0, 1)], strict=True):
        vector = [first, second] + [0] * (DIMENSIONS - 2)
        Embedding.objects.create(title=title, model="m", text_hash="h", vector=vector)

    near = nearest_to_title(titles[0].pk, 10)
    assert [n.title_id for n in near] == [titles[1].pk, titles[2].pk]
    assert near[0].similarity == pytest.approx(0.8, abs=1e-3)
    query = [1.0, 0.0] + [0.0] * (DIMENSIONS - 2)
    assert nearest_to_vector(query, 1, without=[titles[0].pk])[0].title_id == titles[1].pk
    assert nearest_to_title(10**9, 10) == []


@pytest.mark.django_db
def test_the_heavy_task_embeds_with_the_real_model():
    title = TitleFactory(description="A safecracker sells one last job.")

    assert embed_titles([title.pk]) == 1
    assert Embedding.objects.get(title=title).model == "all-MiniLM-L6-v2"

"""The real query encoder, exported once a run."""

import pytest

from catalog.embeddings import queries
from catalog.embeddings.queries import encode_query


@pytest.fixture(scope="session")
def encoder_folder(tmp_path_factory):
    from catalog.embeddings.export import export_encoder

    folder = tmp_path_factory.mktemp("encoder")
    assert export_encoder(folder)
    assert not export_encoder(folder)
    return folder


@pytest.fixture
def encoder(encoder_folder, settings):
    settings.ENCODER_DIR = encoder_folder
    queries._cached.cache_clear()
    return encode_query

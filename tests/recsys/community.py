"""The demo community as a test finds it."""

import numpy as np

from catalog.embeddings.models import DIMENSIONS, Embedding
from catalog.titles.builtin import read_films
from catalog.titles.loading import load_films
from catalog.titles.models import Title
from project.demo.members import learn, seed_members


def make_community() -> None:
    """All films with vectors that follow their genres, all members, a trained model."""
    load_films(read_films())
    chance = np.random.default_rng(7)
    genres: dict[str, np.ndarray] = {}
    rows = []
    for title in Title.objects.prefetch_related("genres"):
        vector = chance.normal(size=DIMENSIONS) * 0.7
        for genre in title.genres.all():
            vector += genres.setdefault(genre.slug, chance.normal(size=DIMENSIONS))
        vector /= np.linalg.norm(vector)
        rows.append(Embedding(title=title, model="m", text_hash="h", vector=vector.tolist()))
    Embedding.objects.bulk_create(rows)
    seed_members(lambda share: None)
    learn(lambda share: None)

"""Embeddings of titles, in a table of their own: an edit of a film does not rewrite its vector."""

from django.db import models
from pgvector.django import HalfVectorField

from catalog.titles.models import Title

DIMENSIONS = 384


class Embedding(models.Model):
    """A title's vector, of unit length; `text_hash` tells whether the text has changed since."""

    title = models.OneToOneField(Title, on_delete=models.CASCADE, primary_key=True)
    model = models.CharField(max_length=60)
    text_hash = models.CharField(max_length=64)
    vector = HalfVectorField(dimensions=DIMENSIONS)

    def __str__(self) -> str:
        return f"{self.title_id} by {self.model}"

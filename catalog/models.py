"""The tables of the catalogue, for Django to find."""

from catalog.embeddings.models import Embedding
from catalog.library.models import Rating, RatingTally
from catalog.search.models import PersonName, SearchDocument, SearchEntry
from catalog.titles.models import Credit, Genre, Person, Title, TitleText

__all__ = [
    "Credit",
    "Embedding",
    "Genre",
    "Person",
    "PersonName",
    "Rating",
    "RatingTally",
    "SearchDocument",
    "SearchEntry",
    "Title",
    "TitleText",
]

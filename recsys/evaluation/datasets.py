"""What is evaluated on: the community in the database, or a folder of MovieLens files."""

import csv
import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import numpy.typing as npt

from catalog.embeddings.models import Embedding
from catalog.embeddings.texts import texts_of
from catalog.library.models import Rating
from catalog.titles.models import Credit, Title
from recsys.candidates.rules import Film, Rated
from recsys.candidates.selectors import films_of

# Films that fewer people rated teach item-to-item methods nothing, and cost memory by the square.
_RATED_BY = 5


@dataclass(frozen=True, slots=True)
class Dataset:
    """Ratings by person, oldest first, and what is known of the films.

    vectors: film -> unit vector of meaning, empty when there is none. people: film -> (person,
    role) of directors and leading cast.
    """

    name: str
    ratings: Mapping[int, list[Rated]]
    films: Mapping[int, Film]
    texts: Mapping[int, str]
    vectors: Mapping[int, npt.NDArray[np.float32]] = field(default_factory=dict)
    people: Mapping[int, list[tuple[int, str]]] = field(default_factory=dict)


def community() -> Dataset:
    """Everybody in the database. Eight queries."""
    ids = list(Title.objects.values_list("pk", flat=True))
    rows = Rating.objects.order_by("rated_at", "pk").values_list(
        "profile_id", "title_id", "half_stars", "rated_at"
    )
    ratings: dict[int, list[Rated]] = {}
    for profile_id, title_id, half_stars, rated_at in rows:
        ratings.setdefault(profile_id, []).append(Rated(title_id, half_stars, rated_at))
    people: dict[int, list[tuple[int, str]]] = {}
    for film_id, person_id, role, position in Credit.objects.values_list(
        "title_id", "person_id", "role", "position"
    ):
        if role == Credit.Role.DIRECTOR or (role == Credit.Role.CAST and position < 3):
            people.setdefault(film_id, []).append((person_id, role))
    vectors = {
        film_id: np.asarray(vector, dtype=np.float32)
        for film_id, vector in Embedding.objects.values_list("title_id", "vector")
    }
    texts = {text.title_id: text.text for text in texts_of()}
    return Dataset("community", ratings, films_of(ids), texts, vectors, people)


def movielens(folder: Path) -> Dataset:
    """`ratings.csv` and `movies.csv` of a MovieLens folder. Raises OSError or KeyError when they are not that."""
    ratings: dict[int, list[Rated]] = {}
    counts: Counter[int] = Counter()
    with (folder / "ratings.csv").open(newline="", encoding="utf-8") as file:
        for row in csv.DictReader(file):
            at = datetime.fromtimestamp(int(row["timestamp"]), UTC)
            rated = Rated(int(row["movieId"]), max(1, round(float(row["rating"]) * 2)), at)
            ratings.setdefault(int(row["userId"]), []).append(rated)
            counts[rated.title_id] += 1
    often = {film_id for film_id, count in counts.items() if count >= _RATED_BY}
    with (folder / "movies.csv").open(newline="", encoding="utf-8") as file:
        rows = [row for row in csv.DictReader(file) if int(row["movieId"]) in often]
    return Dataset(
        folder.name,
        {person: _kept(given, often) for person, given in ratings.items()},
        {int(row["movieId"]): _film(row) for row in rows},
        {int(row["movieId"]): f"{row['title']} {row['genres'].replace('|', ' ')}" for row in rows},
    )


def with_popularity(dataset: Dataset, popular: Mapping[int, float]) -> Dataset:
    """The same with each film's popularity, 0 to 1, as those ratings tell that may be learnt from."""
    films = {
        film_id: replace(film, popular=popular.get(film_id, 0.0))
        for film_id, film in dataset.films.items()
    }
    return replace(dataset, films=films)


def _kept(ratings: list[Rated], often: set[int]) -> list[Rated]:
    kept = [rating for rating in ratings if rating.title_id in often]
    return sorted(kept, key=lambda rating: rating.rated_at)


def _film(row: Mapping[str, str]) -> Film:
    year = re.search(r"\((\d{4})\)", row["title"])
    genres = tuple(name for name in row["genres"].split("|") if not name.startswith("("))
    return Film(int(row["movieId"]), int(year.group(1)) if year else 2000, "", "", "", genres)

"""How good the recommendations are, beside plain baselines."""

import os
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from recsys.evaluation.comparing import HIDDEN, compare
from recsys.evaluation.datasets import Dataset, community, movielens

_ROW = "{:<30}{:>10}{:>10}{:>10}{:>11}"


class Command(BaseCommand):
    """`manage.py evaluate_recommendations`: one table for the community, one for MovieLens when given."""

    help = "Scores recommendations offline; set MARQUEE_RATINGS_DIR to a MovieLens folder for more."

    def handle(self, *args: Any, **options: Any) -> None:
        self._table(community())
        folder = os.environ.get("MARQUEE_RATINGS_DIR")
        if not folder:
            self.stdout.write(
                "MovieLens skipped: MARQUEE_RATINGS_DIR names no folder with ratings.csv and movies.csv."
            )
            return
        try:
            dataset = movielens(Path(folder))
        except (OSError, KeyError, ValueError) as error:
            raise CommandError(f"MARQUEE_RATINGS_DIR is no MovieLens folder: {error}") from None
        self._table(dataset)

    def _table(self, dataset: Dataset) -> None:
        people, films = len(dataset.ratings), len(dataset.films)
        self.stdout.write(
            f"{dataset.name}: {people} people, {films} films; each one's last {HIDDEN} ratings hidden"
        )
        self.stdout.write(_ROW.format("", "hit@10", "NDCG@10", "coverage", "diversity"))
        for name, found in compare(dataset):
            values = (found.hit_rate, found.ndcg, found.coverage, found.diversity)
            self.stdout.write(_ROW.format(name, *(f"{value:.3f}" for value in values)))
        self.stdout.write("")

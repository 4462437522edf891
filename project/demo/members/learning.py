"""The first training, so that a fresh copy recommends from its first minute."""

from collections.abc import Callable

from recsys.training.selectors import serving_model
from recsys.training.services import train

Report = Callable[[float], None]


def learn(report: Report) -> None:
    """Train on the members' ratings unless a model serves already."""
    if serving_model() is None:
        train()
    report(1.0)

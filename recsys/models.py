"""The tables of recommendations, for Django to find."""

from recsys.serving.models import Dismissal, Feedback, RailState, Slate
from recsys.training.models import ModelVersion, TitleNeighbours

__all__ = ["Dismissal", "Feedback", "ModelVersion", "RailState", "Slate", "TitleNeighbours"]

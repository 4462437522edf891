"""Fact -> who reacts: in the same transaction, or after it through the outbox (dotted names)."""

from catalog.library.events import RatingChanged
from core.events.facts import Reactions
from recsys.serving.events import FilmDismissed

REACTIONS: dict[type, Reactions] = {
    RatingChanged: Reactions(after=("recsys.serving.reactions.after_rating",)),
    FilmDismissed: Reactions(after=("recsys.serving.reactions.after_dismissal",)),
}

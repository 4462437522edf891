"""What recommendations do when something happened; called by the outbox, perhaps twice."""

from catalog.library.events import RatingChanged
from core.profiles.events import MaturityChanged, WishesChanged
from recsys.serving.events import FilmDismissed
from recsys.serving.services import Occasion, exists, refresh_rails


def after_rating(fact: RatingChanged) -> None:
    """Re-rank the rails of whoever rated."""
    if exists(fact.profile_id):
        occasion = Occasion("unrated", fact.title_id) if fact.half_stars is None else None
        refresh_rails(fact.profile_id, occasion)


def after_dismissal(fact: FilmDismissed) -> None:
    """Take the film from the rails."""
    if exists(fact.profile_id):
        refresh_rails(fact.profile_id, Occasion("dismissed", fact.title_id))


def after_maturity_changed(fact: MaturityChanged) -> None:
    """Films that the profile may not see any more leave its rails."""
    if exists(fact.profile_id):
        refresh_rails(fact.profile_id)


def after_wishes_changed(fact: WishesChanged) -> None:
    """Begin with what the person says they like, while there are few ratings."""
    if exists(fact.profile_id):
        refresh_rails(fact.profile_id, Occasion("said"))

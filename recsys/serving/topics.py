"""What a socket gets of a person's rails when it subscribes."""

import logging
from functools import partial

from django.db import transaction
from kombu.exceptions import OperationalError

from realtime.events import RecommendationsSnapshot
from realtime.topics import Caller
from recsys.serving.computing import rails_for, taste_of
from recsys.serving.models import RailState
from recsys.serving.pushed import pushed_rails
from recsys.serving.services import is_current
from recsys.serving.tasks import refresh_rails

logger = logging.getLogger(__name__)


def own_profile(caller: Caller) -> int | None:
    """Whose log the topic is kept in."""
    return caller.profile_id


def rails_snapshot(caller: Caller, subject_id: int | None) -> RecommendationsSnapshot | None:
    """The rails as they are right now; None for a caller without a profile.

    A snapshot is read in a transaction that cannot write: rails that are not current are computed
    for this answer alone, and a worker is asked to keep and announce them.
    """
    if caller.profile_id is None:
        return None
    state = RailState.objects.filter(pk=caller.profile_id).first()
    taste = taste_of(caller.profile_id)
    generation = state.generation if state else 0
    if state is not None and is_current(state, taste):
        return RecommendationsSnapshot(generation=generation, rails=pushed_rails(state.rails))
    transaction.on_commit(partial(_ask_worker, caller.profile_id))
    return RecommendationsSnapshot(generation=generation, rails=pushed_rails(rails_for(taste)))


def _ask_worker(profile_id: int) -> None:
    """A broker that is down is no reason to refuse a subscription: the next rating or visit keeps rails."""
    try:
        refresh_rails.apply_async(args=(profile_id,), retry=False)
    except OperationalError as error:
        logger.warning("The broker is down; rails of profile %d wait: %s", profile_id, error)

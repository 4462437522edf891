"""Reading a person's own counters."""

from catalog.library.models import Rating
from realtime.events import OwnCounts
from social.members.selectors import follow_counts


def own_counts(user_id: int) -> OwnCounts:
    """Followers, following, and the ratings of all viewing profiles. Two queries."""
    followers, following = follow_counts(user_id)
    ratings = Rating.objects.filter(profile__user_id=user_id).count()
    return OwnCounts(followers=followers, following=following, ratings=ratings)

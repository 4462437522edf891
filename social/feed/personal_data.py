"""What followers read of a person: handing it out, letting go of it."""

from core.personal_data.table import rows_of
from social.feed.models import Activity

ACTIVITIES = rows_of(
    "activities",
    "What those who follow you read in their feeds: that you rated a film, or followed somebody.",
    lambda user_id: Activity.objects.filter(actor_id=user_id).order_by("pk"),
    {
        "verb": "verb",
        "movie": "rating__title__title",
        "person": "follow__followed__username",
        "at": "at",
        "changed_at": "changed_at",
    },
)

"""What recommendations keep about a person: handing it out, letting go of it."""

from core.personal_data.table import rows_of
from recsys.serving.models import Dismissal, Feedback, RailState, Slate

SLATES = rows_of(
    "recommendations-shown",
    "Rows of films that were put together for you, by the numbers of the films.",
    lambda user_id: Slate.objects.filter(profile__user_id=user_id).order_by("shown_at", "pk"),
    {
        "slate": "token",
        "profile": "profile__name",
        "row": "rail",
        "method": "model",
        "movie_ids": "title_ids",
        "shown_at": "shown_at",
    },
)
FEEDBACK = rows_of(
    "recommendations-feedback",
    "What you did with films that were recommended to you.",
    lambda user_id: Feedback.objects.filter(slate__profile__user_id=user_id).order_by("at", "pk"),
    {
        "profile": "slate__profile__name",
        "slate": "slate_id",
        "movie_id": "title_id",
        "title": "title__title",
        "kind": "kind",
        "at": "at",
    },
)
DISMISSALS = rows_of(
    "recommendations-dismissed",
    "Films you do not want to be recommended.",
    lambda user_id: Dismissal.objects.filter(profile__user_id=user_id).order_by("at", "pk"),
    {
        "profile": "profile__name",
        "movie_id": "title_id",
        "title": "title__title",
        "at": "at",
    },
)
RAILS = rows_of(
    "recommendations-now",
    "What is recommended to you at the moment.",
    lambda user_id: RailState.objects.filter(profile__user_id=user_id).order_by("pk"),
    {
        "profile": "profile__name",
        "rows": "rails",
        "method": "model",
        "computed_at": "computed_at",
        "active_at": "active_at",
    },
)

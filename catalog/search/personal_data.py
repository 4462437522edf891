"""What a person searched for: handing it out, letting go of it."""

from catalog.search.models import SearchEntry
from core.personal_data.table import rows_of

SEARCHES = rows_of(
    "search-history",
    "What you searched for lately.",
    lambda user_id: SearchEntry.objects.filter(profile__user_id=user_id).order_by(
        "searched_at", "pk"
    ),
    {"profile": "profile__name", "query": "query", "searched_at": "searched_at"},
)

"""Which films are loved now: every rating of 3 stars or more counts, less with each half-life that passed."""

from datetime import datetime

from django.conf import settings
from django.db import connection
from django.utils import timezone

# A rating counts for nothing at 2½ stars and below, fully at five; the films whose figure is right
# already are not written again.
_REFRESH = """
WITH counted AS (
    SELECT title.id, round(coalesce(sum(
        greatest(0, rating.half_stars - 5) / 5.0
        * power(0.5, greatest(0, extract(epoch FROM %(now)s - rating.rated_at)) / %(half_life)s)
    ), 0)::numeric, 4)::float AS value
    FROM catalog_title AS title LEFT JOIN catalog_rating AS rating ON rating.title_id = title.id
    GROUP BY title.id
)
UPDATE catalog_title AS title SET popularity = counted.value
FROM counted WHERE counted.id = title.id AND title.popularity <> counted.value
"""


def refresh_popularity(now: datetime | None = None) -> int:
    """Bring `Title.popularity` up to date; how many titles moved. One statement."""
    half_life_seconds = settings.RECSYS_POPULARITY_HALF_LIFE_DAYS * 86_400
    with connection.cursor() as cursor:
        cursor.execute(_REFRESH, {"now": now or timezone.now(), "half_life": half_life_seconds})
        return int(cursor.rowcount)

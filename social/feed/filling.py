"""Recording what people did without anybody being told: what a demo was filled with in one go."""

from django.db import connection

from core.transactions import in_transaction

# In the order in which things were done: the newest item has the highest number.
_FILL = """
INSERT INTO social_activity (actor_id, verb, rating_id, follow_id, at, changed_at)
SELECT actor_id, verb, rating_id, follow_id, at, at
FROM (
    SELECT profile.user_id, 'rated', rating.id, NULL::bigint, rating.rated_at
    FROM catalog_rating rating JOIN core_profile profile ON profile.id = rating.profile_id
    WHERE profile.is_default
      AND NOT EXISTS (SELECT FROM social_activity known WHERE known.rating_id = rating.id)
    UNION ALL
    SELECT follower_id, 'followed', NULL::bigint, follow.id, since FROM core_follow follow
    WHERE NOT EXISTS (SELECT FROM social_activity known WHERE known.follow_id = follow.id)
) AS done (actor_id, verb, rating_id, follow_id, at)
ORDER BY at
ON CONFLICT DO NOTHING
"""


@in_transaction
def record_unrecorded() -> int:
    """Record every rating and follow that is not; how many. One statement."""
    with connection.cursor() as cursor:
        cursor.execute(_FILL)
        recorded: int = cursor.rowcount
    return recorded

"""The ratings and follows there were before anybody noted them. Back: nothing, the table goes with them."""

from django.db import migrations

# In the order in which they were done: the newest item has the highest number.
FILL = """
INSERT INTO social_activity (actor_id, verb, rating_id, follow_id, at, changed_at)
SELECT actor_id, verb, rating_id, follow_id, at, at
FROM (
    SELECT profile.user_id, 'rated', rating.id, NULL::bigint, rating.rated_at
    FROM catalog_rating rating JOIN core_profile profile ON profile.id = rating.profile_id
    WHERE profile.is_default
    UNION ALL
    SELECT follower_id, 'followed', NULL::bigint, id, since FROM core_follow
) AS done (actor_id, verb, rating_id, follow_id, at)
ORDER BY at
ON CONFLICT DO NOTHING
"""


class Migration(migrations.Migration):
    dependencies = [
        ("catalog", "0003_search_history"),
        ("core", "0011_time_zone_of_device"),
        ("social", "0004_feed"),
    ]

    operations = [migrations.RunSQL(FILL, migrations.RunSQL.noop)]

"""Events lie in partitions by the day on which they are dropped, no longer by the day on which they happened.

What is there stays where it is: a partition of one day of events becomes the one that ends when those
eight days later would have been dropped. Days ahead, still empty, are in the way of days that end. Going back leaves the partitions as they are,
to be dropped by hand; new events then lie in the default one.
"""

from datetime import UTC, datetime, timedelta

from django.db import migrations, models

_KEPT = timedelta(days=8)
_PARTITIONS = """
    SELECT child.relname FROM pg_inherits JOIN pg_class AS child ON child.oid = inhrelid
    WHERE inhparent = 'realtime_event'::regclass AND child.relname ~ '^realtime_event_[0-9]{8}$'
    ORDER BY child.relname
"""


def rename_partitions(apps, schema_editor):
    today = datetime.now(UTC).date()
    with schema_editor.connection.cursor() as cursor:
        cursor.execute(_PARTITIONS)
        for (name,) in cursor.fetchall():
            day = datetime.strptime(name[-8:], "%Y%m%d").date()
            if day > today:
                cursor.execute(f"DROP TABLE {name}")
            else:
                end = day + _KEPT
                cursor.execute(
                    f"ALTER TABLE {name} RENAME TO realtime_event_until_{end:%Y%m%d}_of_{day:%Y%m%d}"
                )


_EVENT = migrations.CreateModel(
    name="Event",
    fields=[
        (
            "pk",
            models.CompositePrimaryKey(
                "topic_id",
                "seq",
                "expires_on",
                blank=True,
                editable=False,
                primary_key=True,
                serialize=False,
            ),
        ),
        ("seq", models.BigIntegerField()),
        ("expires_on", models.DateField()),
        ("type", models.CharField(max_length=100)),
        ("at", models.DateTimeField()),
        ("data", models.TextField()),
    ],
    options={"db_table": "realtime_event", "managed": False},
)


class Migration(migrations.Migration):
    dependencies = [("realtime", "0001_event_log")]

    operations = [
        migrations.RunPython(rename_partitions, migrations.RunPython.noop),
        migrations.RunSQL(
            "ALTER TABLE realtime_event RENAME COLUMN day TO expires_on",
            "ALTER TABLE realtime_event RENAME COLUMN expires_on TO day",
            # A field that a composite key names cannot be renamed in the state.
            state_operations=[migrations.DeleteModel("Event"), _EVENT],
        ),
    ]

"""The event log: topics with their heads, events partitioned by day, one epoch."""

from django.db import migrations, models

import realtime.log.models

CREATE_EVENTS = """
CREATE TABLE realtime_event (
    topic_id bigint NOT NULL,
    seq bigint NOT NULL,
    day date NOT NULL,
    type varchar(100) NOT NULL,
    at timestamptz NOT NULL,
    data text NOT NULL,
    PRIMARY KEY (topic_id, seq, day)
) PARTITION BY RANGE (day);
CREATE TABLE realtime_event_default PARTITION OF realtime_event DEFAULT;
-- Every event updates its topic's row: leave room for the new version on the same page.
ALTER TABLE realtime_topic SET (fillfactor = 50);
"""


class Migration(migrations.Migration):
    initial = True
    dependencies = []

    operations = [
        migrations.CreateModel(
            name="Epoch",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "value",
                    models.CharField(default=realtime.log.models.new_epoch_value, max_length=32),
                ),
                ("began_at", models.DateTimeField(auto_now_add=True)),
            ],
            options={
                "constraints": [
                    models.CheckConstraint(condition=models.Q(("pk", 1)), name="one_epoch")
                ]
            },
        ),
        migrations.CreateModel(
            name="Topic",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("name", models.CharField(max_length=200, unique=True)),
                ("head", models.BigIntegerField(default=0)),
            ],
        ),
        migrations.CreateModel(
            name="Event",
            fields=[
                (
                    "pk",
                    models.CompositePrimaryKey(
                        "topic_id",
                        "seq",
                        "day",
                        blank=True,
                        editable=False,
                        primary_key=True,
                        serialize=False,
                    ),
                ),
                ("seq", models.BigIntegerField()),
                ("day", models.DateField()),
                ("type", models.CharField(max_length=100)),
                ("at", models.DateTimeField()),
                ("data", models.TextField()),
            ],
            options={"db_table": "realtime_event", "managed": False},
        ),
        migrations.RunSQL(CREATE_EVENTS, "DROP TABLE realtime_event"),
    ]

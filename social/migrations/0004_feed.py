"""What people did."""

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("catalog", "0003_search_history"),
        ("core", "0011_time_zone_of_device"),
        ("social", "0003_notifications"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="Activity",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("verb", models.CharField(max_length=12)),
                ("at", models.DateTimeField()),
                ("changed_at", models.DateTimeField()),
                (
                    "actor",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="activities",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "follow",
                    models.OneToOneField(
                        null=True, on_delete=django.db.models.deletion.SET_NULL, to="core.follow"
                    ),
                ),
                (
                    "rating",
                    models.OneToOneField(
                        null=True, on_delete=django.db.models.deletion.SET_NULL, to="catalog.rating"
                    ),
                ),
            ],
            options={
                "verbose_name_plural": "activities",
                "indexes": [
                    models.Index(fields=["actor", "-id"], name="activities_newest"),
                    models.Index(
                        condition=models.Q(("follow", None), ("rating", None)),
                        fields=["actor"],
                        name="activities_gone",
                    ),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("follow", None), ("verb", "rated")),
                            models.Q(("rating", None), ("verb", "followed")),
                            _connector="OR",
                        ),
                        name="activity_of_its_verb",
                    )
                ],
            },
        ),
    ]

"""What was searched for, by viewing profile."""

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("catalog", "0002_age_rating"),
        ("core", "0004_people"),
    ]

    operations = [
        migrations.CreateModel(
            name="SearchEntry",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("query", models.CharField(max_length=200)),
                ("folded", models.CharField(max_length=500)),
                ("searched_at", models.DateTimeField()),
                (
                    "profile",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="searches",
                        to="core.profile",
                    ),
                ),
            ],
            options={
                "verbose_name_plural": "search entries",
                "indexes": [
                    models.Index(fields=["profile", "-searched_at"], name="searches_newest")
                ],
                "constraints": [
                    models.UniqueConstraint(fields=("profile", "folded"), name="searched_once")
                ],
            },
        ),
    ]

"""From which age a film may be seen."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("catalog", "0001_films")]

    operations = [
        migrations.AddField(
            model_name="title",
            name="age_rating",
            field=models.PositiveSmallIntegerField(blank=True, null=True),
        ),
        migrations.AddConstraint(
            model_name="title",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("age_rating__isnull", True), ("age_rating__lte", 18), _connector="OR"
                ),
                name="age_of_a_minor_or_adult",
            ),
        ),
    ]

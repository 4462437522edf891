"""When the owner of a personal token was told that it expires."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("core", "0007_devices")]

    operations = [
        migrations.AddField(
            model_name="personaltoken",
            name="reminded_at",
            field=models.DateTimeField(null=True),
        ),
    ]

"""Without a time zone of their own people see that of their device. UTC was what nobody had chosen."""

from typing import Any

from django.db import migrations, models


def forget_the_default(apps: Any, schema_editor: Any) -> None:
    """Nothing but the hours in mail was written by it so far."""
    apps.get_model("core", "User").objects.filter(time_zone="UTC").update(time_zone="")


class Migration(migrations.Migration):
    dependencies = [("core", "0010_accounts_by_login")]

    operations = [
        migrations.AlterField("user", "time_zone", models.CharField(max_length=50, blank=True)),
        migrations.RunPython(forget_the_default, migrations.RunPython.noop),
    ]

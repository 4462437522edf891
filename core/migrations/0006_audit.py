"""The audit log."""

from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [("core", "0005_personal_data")]

    operations = []

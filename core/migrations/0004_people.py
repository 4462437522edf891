"""Viewing profiles, preferences, privacy, relations."""

from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [("core", "0003_access")]

    operations = []

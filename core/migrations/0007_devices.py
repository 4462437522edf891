"""Devices and what they were told."""

from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [("core", "0006_audit")]

    operations = []

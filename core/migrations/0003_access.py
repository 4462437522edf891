"""Personal access tokens."""

from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [("core", "0002_outbox")]

    operations = []

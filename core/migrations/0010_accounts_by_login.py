"""A login is looked for through an index, whatever its case."""

from django.db import migrations, models
from django.db.models.functions import Upper


class Migration(migrations.Migration):
    dependencies = [("core", "0009_mail_of_account")]

    operations = [
        migrations.AddIndex(
            model_name="user",
            index=models.Index(Upper("username"), name="accounts_by_username"),
        ),
        migrations.AddIndex(
            model_name="user",
            index=models.Index(Upper("email"), name="accounts_by_email"),
        ),
    ]

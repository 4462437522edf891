"""The audit log, which the database keeps as it was written.

The way back drops the table with everything in it.
"""

import django.db.models.deletion
import django.utils.timezone
from django.conf import settings
from django.db import migrations, models

# Deleting is for entries past the shortest time they may be kept. Changing is for taking out an
# account that no longer exists, as the one who acted or the one it was done to, and nothing else.
_FUNCTION = """
CREATE FUNCTION core_audit_keep() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'TRUNCATE' THEN
        RAISE EXCEPTION 'The audit log is append-only.';
    END IF;
    IF TG_OP = 'DELETE' THEN
        IF OLD.at < now() - interval '90 days' THEN
            RETURN OLD;
        END IF;
        RAISE EXCEPTION 'The audit log is append-only: entries stay for at least 90 days.';
    END IF;
    IF (NEW.id, NEW.at, NEW.action, NEW.detail, NEW.request_id)
            IS NOT DISTINCT FROM (OLD.id, OLD.at, OLD.action, OLD.detail, OLD.request_id)
        AND (
            (NEW.actor_id, NEW.address_hint) IS NOT DISTINCT FROM (OLD.actor_id, OLD.address_hint)
            OR (
                NEW.actor_id IS NULL AND NEW.address_hint = ''
                AND NOT EXISTS (SELECT FROM core_user WHERE id = OLD.actor_id)
            )
        )
        AND (
            NEW.target = OLD.target
            OR (
                NEW.target = 'user:gone'
                AND OLD.target LIKE 'user:%'
                AND NOT EXISTS (SELECT FROM core_user WHERE 'user:' || id = OLD.target)
            )
        )
    THEN
        RETURN NEW;
    END IF;
    RAISE EXCEPTION 'The audit log is append-only.';
END
$$
"""
_EACH = """
CREATE TRIGGER audit_keep BEFORE UPDATE OR DELETE ON core_auditentry
FOR EACH ROW EXECUTE FUNCTION core_audit_keep()
"""
_ALL = """
CREATE TRIGGER audit_keep_all BEFORE TRUNCATE ON core_auditentry
FOR EACH STATEMENT EXECUTE FUNCTION core_audit_keep()
"""


class Migration(migrations.Migration):
    dependencies = [("core", "0005_personal_data")]

    operations = [
        migrations.CreateModel(
            name="AuditEntry",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("at", models.DateTimeField(db_index=True, default=django.utils.timezone.now)),
                ("action", models.CharField(max_length=60)),
                ("target", models.CharField(blank=True, max_length=80)),
                ("detail", models.JSONField(default=dict)),
                ("address_hint", models.CharField(blank=True, max_length=45)),
                ("request_id", models.CharField(blank=True, max_length=128)),
                (
                    "actor",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name_plural": "audit entries",
                "indexes": [
                    models.Index(fields=["actor", "-at"], name="audit_of_actor"),
                    models.Index(fields=["target", "-at"], name="audit_of_target"),
                    models.Index(fields=["action", "-at"], name="audit_of_action"),
                ],
            },
        ),
        migrations.RunSQL(
            [_FUNCTION, _EACH, _ALL],
            [
                "DROP TRIGGER audit_keep ON core_auditentry",
                "DROP TRIGGER audit_keep_all ON core_auditentry",
                "DROP FUNCTION core_audit_keep()",
            ],
        ),
    ]

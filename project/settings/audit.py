"""The audit log and the administration.

MARQUEE_KEEP_AUDIT_DAYS: how long privileged actions are kept; at least 90, which the database insists on.
"""

from django.core.exceptions import ImproperlyConfigured

from project.settings.environment import number

MARQUEE_KEEP_AUDIT_DAYS = number("MARQUEE_KEEP_AUDIT_DAYS", 365)
if MARQUEE_KEEP_AUDIT_DAYS < 90:
    raise ImproperlyConfigured("MARQUEE_KEEP_AUDIT_DAYS has to be at least 90.")

# Applications whose tables the administration may show. A package's own ones would show one-time
# secrets, tokens and session keys: allauth registers those, so only what is named here is let in.
MARQUEE_ADMINISTERED_APPS = frozenset(
    {
        *("core", "realtime", "catalog", "sports", "social", "recsys"),
        *("auth", "django_celery_beat"),
    }
)

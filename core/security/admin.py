"""The administration's pages, where they need more than its content policy lets them."""

from django_celery_beat.admin import PeriodicTaskAdmin

__all__ = ["PeriodicTaskAdmin"]

# The library's own page keeps a script inline, to show a cron line in words. Django's does without.
PeriodicTaskAdmin.change_form_template = "admin/change_form.html"

"""The Django application of matches."""

from django.apps import AppConfig


class SportsConfig(AppConfig):
    name = "sports"
    verbose_name = "Sports"

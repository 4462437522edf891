"""The Django application of recommendations."""

from django.apps import AppConfig


class RecsysConfig(AppConfig):
    name = "recsys"

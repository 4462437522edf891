"""The Django application of films."""

from django.apps import AppConfig


class CatalogConfig(AppConfig):
    name = "catalog"

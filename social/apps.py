"""The Django application of what people do with each other."""

from django.apps import AppConfig


class SocialConfig(AppConfig):
    name = "social"

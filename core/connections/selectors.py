"""Which services people can sign in with."""

from allauth.socialaccount.adapter import get_adapter
from django.http import HttpRequest


def configured(request: HttpRequest) -> set[str]:
    """The names of the services that are set up. One query: allauth looks for some in the database too."""
    return {app.provider_id or app.provider for app in get_adapter().list_apps(request)}

"""The API's description and the two pages that show it."""

from typing import Any

from drf_spectacular.renderers import OpenApiJsonRenderer, OpenApiJsonRenderer2, OpenApiYamlRenderer
from drf_spectacular.views import (
    SpectacularAPIView,
    SpectacularRedocView,
    SpectacularSwaggerView,
)
from rest_framework.negotiation import DefaultContentNegotiation
from rest_framework.permissions import AllowAny


class SchemaView(SpectacularAPIView):
    """OpenAPI 3.1, YAML or (by `Accept` or `?format=json`) JSON."""

    permission_classes = [AllowAny]
    content_negotiation_class = DefaultContentNegotiation
    renderer_classes: list[Any] = [OpenApiYamlRenderer, OpenApiJsonRenderer, OpenApiJsonRenderer2]


class DocsView(SpectacularSwaggerView):
    """The interactive reference."""

    permission_classes = [AllowAny]
    content_negotiation_class = DefaultContentNegotiation
    url_name = "schema"


class RedocView(SpectacularRedocView):
    """The reference to read."""

    permission_classes = [AllowAny]
    content_negotiation_class = DefaultContentNegotiation
    url_name = "schema"

"""The API's description and the two pages that show it."""

from typing import Any

from drf_spectacular.renderers import OpenApiJsonRenderer, OpenApiJsonRenderer2, OpenApiYamlRenderer
from drf_spectacular.utils import extend_schema
from drf_spectacular.views import (
    SpectacularAPIView,
    SpectacularRedocView,
    SpectacularSwaggerView,
)
from rest_framework.negotiation import DefaultContentNegotiation
from rest_framework.permissions import AllowAny
from rest_framework.request import Request
from rest_framework.response import Response


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
    http_method_names = ["get", "head"]  # a page has no description of itself to send
    template_name = "documents/swagger.html"

    @extend_schema(exclude=True)
    def get(self, request: Request, *args: Any, **kwargs: Any) -> Response:
        """The page. The library opens it to other sites' windows, for a sign-in that is not used here."""
        response: Response = super().get(request, *args, **kwargs)  # type: ignore[no-untyped-call]
        del response.headers["Cross-Origin-Opener-Policy"]
        return response


class RedocView(SpectacularRedocView):
    """The reference to read."""

    permission_classes = [AllowAny]
    content_negotiation_class = DefaultContentNegotiation
    url_name = "schema"
    http_method_names = ["get", "head"]  # a page has no description of itself to send
    template_name = "documents/redoc.html"

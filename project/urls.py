"""Path to view: the only place that knows every address."""

from django.contrib import admin
from django.urls import URLPattern, URLResolver, path, re_path
from django.views.decorators.csrf import ensure_csrf_cookie

from core.api.documents import DocsView, RedocView, SchemaView
from core.api.health import live, ready
from core.api.paths import api_path, unknown_api_path
from project.browser_app import index

urlpatterns: list[URLPattern | URLResolver] = [
    *api_path("schema", SchemaView),
    *api_path("docs", DocsView),
    *api_path("redoc", RedocView),
    path("health/live", live),
    path("health/ready", ready),
    path("admin/", admin.site.urls),
    re_path(r"^api(/.*)?$", unknown_api_path),
    re_path(r"^(?!static/|assets/|ws/|_allauth/|metrics).*$", ensure_csrf_cookie(index)),
]

handler500 = "core.api.problems.server_error"

"""REST framework, the API description, and how much a caller may ask for.

MARQUEE_RATE_LIMITS: `off` lifts the limits per address and caller, for load tests; refused in production.
"""

import os

from project.settings.environment import IS_TEST

MARQUEE_RATE_LIMITS = os.environ.get("MARQUEE_RATE_LIMITS", "off" if IS_TEST else "on") != "off"

# Scope -> (requests, seconds). Signed in, a caller is the account; else the address.
MARQUEE_RATES = {
    "anonymous": (100, 3600),
    "signed_in": (1000, 3600),
    # Reading what everybody may read: one visit of the browser app is dozens of these.
    "open_reads": (2000, 3600),
    # Every app behind one address refreshes its tokens four times an hour.
    "tokens": (1000, 3600),
    "expensive": (50, 3600),
}

REST_FRAMEWORK = {
    "DEFAULT_AUTHENTICATION_CLASSES": [
        "core.access.authentication.BearerAuthentication",
        "rest_framework.authentication.SessionAuthentication",
    ],
    "DEFAULT_PERMISSION_CLASSES": ["rest_framework.permissions.IsAuthenticated"],
    "DEFAULT_THROTTLE_CLASSES": ["core.api.throttles.CallerThrottle"],
    "DEFAULT_RENDERER_CLASSES": [
        "core.api.envelope.BareRenderer",
        "core.api.envelope.EnvelopeRenderer",
    ],
    "DEFAULT_PARSER_CLASSES": ["core.api.bodies.JsonBodies"],
    "DEFAULT_CONTENT_NEGOTIATION_CLASS": "core.api.negotiation.AcceptNegotiation",
    "DEFAULT_PAGINATION_CLASS": "core.api.pages.PageNumbers",
    "DEFAULT_SCHEMA_CLASS": "core.api.description.Operation",
    "EXCEPTION_HANDLER": "core.api.problems.handle",
    "DATETIME_FORMAT": "%Y-%m-%dT%H:%M:%S.%fZ",
    "UNAUTHENTICATED_USER": "django.contrib.auth.models.AnonymousUser",
}

SPECTACULAR_SETTINGS = {
    "OAS_VERSION": "3.1.0",
    "TITLE": "Marquee",
    "DESCRIPTION": "Films, matches and live push. Everything lies under `/api/`; `/api/v1/` is the same.",
    "VERSION": "0.1.0",
    "SERVE_INCLUDE_SCHEMA": False,
    "SERVE_PERMISSIONS": ["rest_framework.permissions.AllowAny"],
    "COMPONENT_SPLIT_REQUEST": True,
    "SCHEMA_PATH_PREFIX": r"/api",
    # Choices that several fields share, or that a field's name alone would not tell apart.
    "ENUM_NAME_OVERRIDES": {
        "AccountRoleEnum": "core.accounts.models.User.Role",
        "AppScopeEnum": "core.access.serializers.ASKABLE",
        "AudienceEnum": "core.accounts.models.Audience",
        "ClientKindEnum": "core.access.serializers.CLIENT_KINDS",
        "MatchStatusEnum": "sports.fixtures.rules.ALL_STATUSES",
        "ScopeEnum": "core.access.serializers.SCOPES",
        "WebhookDeliveryStateEnum": "realtime.webhooks.serializers.DELIVERY_STATES",
        "WebhookFaultEnum": "realtime.webhooks.serializers.FAULT_CODES",
        "WebhookPauseReasonEnum": "realtime.webhooks.serializers.PAUSE_REASONS",
        "WebhookStateEnum": "realtime.webhooks.serializers.STATES",
    },
    "SWAGGER_UI_DIST": "SIDECAR",
    "SWAGGER_UI_FAVICON_HREF": "/favicon.svg",
    "REDOC_DIST": "SIDECAR",
    "PREPROCESSING_HOOKS": ["core.api.description.one_path_each"],
    "POSTPROCESSING_HOOKS": [
        "drf_spectacular.hooks.postprocess_schema_enums",
        "core.api.description.add_envelope_and_problems",
    ],
}

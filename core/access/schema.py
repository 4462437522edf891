"""What the API description says about credentials."""

from typing import Any

from drf_spectacular.extensions import OpenApiAuthenticationExtension


class BearerScheme(OpenApiAuthenticationExtension):  # type: ignore[no-untyped-call]
    """Bearer tokens; REST framework's session class is known to drf-spectacular already."""

    target_class = "core.access.authentication.BearerAuthentication"
    name = "bearer"

    def get_security_definition(self, auto_schema: Any) -> dict[str, str]:
        """The entry under `securitySchemes`."""
        return {
            "type": "http",
            "scheme": "bearer",
            "description": (
                "The `access_token` of `/api/login` (15 minutes long), a personal token of "
                "`/api/me/tokens`, or the access token of an app that was given permission."
            ),
        }

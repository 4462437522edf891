"""The body of every success: in an envelope, or bare when the caller asks for that."""

from collections.abc import Mapping
from typing import Any

from rest_framework.renderers import JSONRenderer


class Page(dict[str, Any]):
    """One page of a list: `results`, `pagination`, and whatever else lies beside them (facets)."""


class _ProblemAwareRenderer(JSONRenderer):
    charset = None

    def render(
        self,
        data: Any,
        accepted_media_type: str | None = None,
        renderer_context: Mapping[str, Any] | None = None,
    ) -> Any:
        response = (renderer_context or {}).get("response")
        if data is None and getattr(response, "status_code", 200) == 204:
            return b""
        if not getattr(response, "exception", False):
            data = self.shape(data, str(getattr(response, "message", "")))
        return super().render(data, accepted_media_type, renderer_context)

    def shape(self, data: Any, message: str) -> Any:
        """The success body around `data`."""
        raise NotImplementedError


class EnvelopeRenderer(_ProblemAwareRenderer):
    """`{"success": true, "data": …, "message": "", "pagination"?: …}`, the default."""

    media_type = "application/json"

    def shape(self, data: Any, message: str) -> Any:
        if isinstance(data, Page):
            beside = {key: value for key, value in data.items() if key != "results"}
            return {"success": True, "data": data["results"], "message": message, **beside}
        return {"success": True, "data": data, "message": message}


class BareRenderer(_ProblemAwareRenderer):
    """The data alone, for `Accept: application/json; envelope=none`."""

    media_type = "application/json; envelope=none"
    format = "bare"

    def shape(self, data: Any, message: str) -> Any:
        return data

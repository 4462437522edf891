"""The AsyncAPI document over HTTP."""

import hashlib
import json
from functools import cache

from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.utils.cache import get_conditional_response
from django.views import View

from realtime.contract.asyncapi import asyncapi_document
from realtime.contract.codes import Limits

_HOUR = "public, max-age=3600"


class AsyncApiView(View):
    """Open to all, like the description of the rest of the API; asked for again, it is not sent again."""

    http_method_names = ["get", "head"]

    def get(self, request: HttpRequest) -> HttpResponseBase:
        """AsyncAPI 3.0 as JSON, with this server's limits."""
        body, tag = _document()
        response = HttpResponse(body, content_type="application/json")
        response["Cache-Control"] = _HOUR
        response["ETag"] = tag
        return get_conditional_response(request, etag=tag, response=response) or response


@cache
def _document() -> tuple[bytes, str]:
    """The text and its tag; nothing in it changes while a process runs."""
    text = json.dumps(asyncapi_document(Limits.of_this_server()), ensure_ascii=False).encode()
    return text, f'"{hashlib.blake2s(text, digest_size=8).hexdigest()}"'

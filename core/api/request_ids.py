"""One id a request: taken from the caller when well-formed, returned, and in every log line."""

import re
import uuid
from collections.abc import Awaitable, Callable
from contextvars import ContextVar
from logging import LogRecord

from asgiref.sync import iscoroutinefunction, markcoroutinefunction
from django.http import HttpRequest, HttpResponseBase

HEADER = "X-Request-ID"
_WELL_FORMED = re.compile(r"[A-Za-z0-9._-]{8,128}")

_current: ContextVar[str] = ContextVar("request_id", default="-")

Respond = Callable[[HttpRequest], HttpResponseBase | Awaitable[HttpResponseBase]]


class RequestIdMiddleware:
    """Sets `request.request_id` and the answer's header."""

    sync_capable = True
    async_capable = True

    def __init__(self, get_response: Respond) -> None:
        self.get_response = get_response
        self.is_async = iscoroutinefunction(get_response)
        if self.is_async:
            markcoroutinefunction(self)

    def __call__(self, request: HttpRequest) -> HttpResponseBase | Awaitable[HttpResponseBase]:
        if self.is_async:
            return self._answer_async(request)
        request_id = _begin(request)
        response = self.get_response(request)
        assert isinstance(response, HttpResponseBase)
        response[HEADER] = request_id
        return response

    async def _answer_async(self, request: HttpRequest) -> HttpResponseBase:
        request_id = _begin(request)
        pending = self.get_response(request)
        assert not isinstance(pending, HttpResponseBase)
        response = await pending
        response[HEADER] = request_id
        return response


def current_request_id() -> str:
    """The id of the request being answered; `-` outside one."""
    return _current.get()


def add_request_id(record: LogRecord) -> bool:
    """A logging filter: every line says which request it belongs to."""
    record.request_id = _current.get()
    return True


def request_id_for(given: str) -> str:
    """What the caller calls the request, or a new id when that is not well-formed."""
    return given if _WELL_FORMED.fullmatch(given) else uuid.uuid4().hex


def _begin(request: HttpRequest) -> str:
    request_id = request_id_for(request.headers.get(HEADER, ""))
    _current.set(request_id)
    request.request_id = request_id  # type: ignore[attr-defined]
    return request_id

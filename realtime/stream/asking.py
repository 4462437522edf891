"""What a request for a stream asks for, read off its address and headers."""

from collections.abc import MutableMapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qs

from django.conf import settings
from django.http.request import validate_host

from core.api.errors import InvalidError
from core.profiles.selectors import HEADER as PROFILE_HEADER
from realtime.consumers.origins import Headers, header, may_connect
from realtime.consumers.subscriptions import Asked
from realtime.stream.positions import read_id
from realtime.stream.refusals import NotAllowedError

_LONGEST_QUERY = 32 * 1024
_BIGGEST_ID = 2**63


@dataclass(frozen=True, slots=True)
class StreamRequest:
    """What is asked. from_own_page: a cookie counts, though there is no `Origin`."""

    headers: Headers
    topics: tuple[Asked, ...]
    from_own_page: bool


def read_request(scope: MutableMapping[str, Any]) -> StreamRequest:
    """Raises NotAllowedError for a page or a host that is not ours, InvalidError naming the parameter."""
    headers: Headers = scope["headers"]
    if not may_connect(headers):
        raise NotAllowedError("Pages of this origin may not follow what is pushed here.")
    host = header(headers, b"host") or ""
    if not validate_host(
        host.rsplit(":", 1)[0] if not host.endswith("]") else host, settings.ALLOWED_HOSTS
    ):
        raise InvalidError("Host", "This server does not answer to that name.")
    query = _query(scope["query_string"])
    topics = _topics(query)
    profile_id = _profile(query, header(headers, PROFILE_HEADER.lower().encode()))
    last_id = header(headers, b"last-event-id") or query.get("last_event_id", [""])[-1]
    positions = read_id(last_id, topics)
    return StreamRequest(
        headers=headers,
        topics=tuple(Asked(topic, positions.get(topic), None, profile_id) for topic in topics),
        from_own_page=_is_from_own_page(headers),
    )


def _query(text: bytes) -> dict[str, list[str]]:
    if len(text) > _LONGEST_QUERY:
        raise InvalidError("topics", "The address is too long.", code="max_length")
    try:
        return parse_qs(text.decode("ascii"), errors="strict", max_num_fields=1_000)
    except ValueError:
        raise InvalidError("topics", "The address cannot be read.") from None


def _topics(query: dict[str, list[str]]) -> list[str]:
    """The names, each once, in the order in which they were given."""
    names = (name.strip() for given in query.get("topics", ()) for name in given.split(","))
    topics = list(dict.fromkeys(name for name in names if name))
    most = settings.REALTIME_MAX_SUBSCRIPTIONS
    if not topics:
        raise InvalidError(
            "topics", "Name the topics to follow: ?topics=scores,match:7", code="required"
        )
    if len(topics) > most:
        raise InvalidError("topics", f"Name at most {most} topics.", code="max_length")
    return topics


def _profile(query: dict[str, list[str]], named: str | None) -> int | None:
    """The viewing profile; the address counts before the header."""
    given = query.get("profile")
    text, field = (given[-1], "profile") if given else (named, PROFILE_HEADER)
    if text is None:
        return None
    if not (text.isascii() and text.isdigit() and 0 < int(text[:20]) < _BIGGEST_ID):
        raise InvalidError(field, "This account has no such viewing profile.", code="unknown")
    return int(text[:20])


def _is_from_own_page(headers: Headers) -> bool:
    """A page reads streams of its own site without an `Origin`. Browsers that say more have the last word."""
    return header(headers, b"sec-fetch-site") in (None, "same-origin", "none")

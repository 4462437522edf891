"""One attempt: a signed POST, and what came of it."""

import asyncio
import logging
import time
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import httpcore

from realtime.webhooks.network import OutsideNetwork, PrivateAddressError, UnknownHostError
from realtime.webhooks.rules import RefusedTargetError, read_target, retry_after
from realtime.webhooks.signing import signatures

logger = logging.getLogger(__name__)

TIMEOUT_SECONDS = 10.0
MOST_RESPONSE_BYTES = 16 * 1024
LONGEST_EXCERPT = 1_000
GONE = 410
_AGENT = b"Marquee-Webhooks/1"


@dataclass(frozen=True, slots=True)
class Message:
    """What to send where. secrets: those that sign, the newest first."""

    url: str
    message_id: str
    body: str
    secrets: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of an attempt. code: the answer's, None for none. fault: "" for success, else a code (`FAULTS`)."""

    fault: str
    code: int | None = None
    excerpt: str = ""
    duration_ms: int = 0
    retry_after: timedelta | None = None

    @property
    def is_success(self) -> bool:
        return not self.fault


# Fault -> what it means, for descriptions.
FAULTS = {
    "status": "answered with something else than 2xx",
    "redirect": "answered with a redirect, which is never followed",
    "timeout": f"took longer than {TIMEOUT_SECONDS:.0f} seconds",
    "private_address": "lies inside a private network",
    "unknown_host": "its name leads nowhere",
    "tls": "its certificate is not valid for its name",
    "connection": "could not be reached, or hung up",
    "address": "its address is refused",
}


async def send(message: Message, *, allow_private: bool) -> Outcome:
    """POST the message; never raises for what the target does, or fails to do."""
    began = time.monotonic()
    try:
        read_target(message.url, allow_private=allow_private)
        async with asyncio.timeout(TIMEOUT_SECONDS):
            outcome = await _post(message, allow_private)
    except RefusedTargetError:
        outcome = Outcome("address")
    except (TimeoutError, httpcore.TimeoutException):
        outcome = Outcome("timeout")
    except PrivateAddressError:
        outcome = Outcome("private_address")
    except UnknownHostError:
        outcome = Outcome("unknown_host")
    except (httpcore.NetworkError, httpcore.ProtocolError, OSError) as error:
        outcome = Outcome("tls" if "CERTIFICATE" in str(error).upper() else "connection")
    except Exception:
        # Whatever it did: one that fails uncounted would be tried for ever.
        logger.exception("Message %s could not be sent.", message.message_id)
        outcome = Outcome("connection")
    return Outcome(
        outcome.fault,
        outcome.code,
        outcome.excerpt,
        round((time.monotonic() - began) * 1000),
        outcome.retry_after,
    )


async def _post(message: Message, allow_private: bool) -> Outcome:
    body = message.body.encode()
    network = OutsideNetwork(allow_private=allow_private)
    # A pool of its own: a connection that is kept was vetted for another moment.
    async with (
        httpcore.AsyncConnectionPool(network_backend=network, max_connections=1) as pool,
        pool.stream("POST", message.url, headers=_headers(message, body), content=body) as answer,
    ):
        return _outcome(answer, await _beginning(answer))


def _headers(message: Message, body: bytes) -> list[tuple[bytes, bytes]]:
    at = int(time.time())
    signed = signatures(message.secrets, message.message_id, at, body)
    target = read_target(message.url, allow_private=True)
    host = f"[{target.host}]" if ":" in target.host else target.host
    is_usual = target.port == (443 if target.is_tls else 80)
    return [
        (b"Host", (host if is_usual else f"{host}:{target.port}").encode()),
        (b"Content-Type", b"application/json"),
        (b"Content-Length", str(len(body)).encode()),
        (b"User-Agent", _AGENT),
        (b"Accept-Encoding", b"identity"),
        (b"webhook-id", message.message_id.encode()),
        (b"webhook-timestamp", str(at).encode()),
        (b"webhook-signature", signed.encode()),
    ]


async def _beginning(answer: httpcore.Response) -> bytes:
    """No more than is read: the rest of a long answer never comes."""
    read = bytearray()
    async for piece in answer.aiter_stream():
        read += piece
        if len(read) >= MOST_RESPONSE_BYTES:
            break
    return bytes(read[:MOST_RESPONSE_BYTES])


def _outcome(answer: httpcore.Response, beginning: bytes) -> Outcome:
    code = answer.status
    fault = "" if 200 <= code < 300 else "redirect" if 300 <= code < 400 else "status"
    asked = next((value for name, value in answer.headers if name.lower() == b"retry-after"), b"")
    now = datetime.now(UTC)
    return Outcome(
        fault,
        code,
        _readable(beginning),
        retry_after=retry_after(asked.decode("latin-1"), now) if fault and asked else None,
    )


def _readable(beginning: bytes) -> str:
    """Text that a database and a page can take, whatever was sent."""
    text = beginning[: LONGEST_EXCERPT * 4].decode("utf-8", "replace")
    text = text.replace("\r\n", "\n")[:LONGEST_EXCERPT]
    return "".join(sign if sign.isprintable() or sign in "\n\t" else "\ufffd" for sign in text)

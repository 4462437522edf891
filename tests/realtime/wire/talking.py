"""Speaking to a server as a client does, with any credential."""

import json
from contextlib import contextmanager

import httpx
import pytest
from websockets.exceptions import ConnectionClosed
from websockets.sync.client import connect

from core.access.services.personal_tokens import make_token
from core.api.scopes import Scope
from tests.callers import Caller

CSRF = "c" * 32
# Of patience, not of the protocol: other tests may keep the machine busy.
PATIENCE_SECONDS = 30


@contextmanager
def opened(web, path="/ws/", **options):
    """A socket, and its hello."""
    with connect(
        f"ws://{web.host}{path}", compression=None, open_timeout=PATIENCE_SECONDS, **options
    ) as client:
        yield client, frame(client)


def frame(client):
    return json.loads(client.recv(PATIENCE_SECONDS))


def ask(client, **request):
    client.send(json.dumps(request))
    return frame(client)


def the_end(client):
    """The codes of the errors that still came, and of the close."""
    codes = []
    with pytest.raises(ConnectionClosed) as closed:
        while True:
            said = frame(client)
            if said["op"] == "error":
                codes.append(said["code"])
    return codes, closed.value.rcvd.code


def bearer(user, *scopes):
    scopes = scopes or (Scope.REALTIME_SUBSCRIBE,)
    text = make_token(user, name="Program", scopes=scopes, expires_at=None)[1]
    return {"Authorization": f"Bearer {text}"}


def cookie(user):
    return {"Cookie": Caller(user).cookie()}


def ticket(web, user):
    page = {"Cookie": f"{Caller(user).cookie()}; csrftoken={CSRF}", "X-CSRFToken": CSRF}
    answer = httpx.post(f"{web.url}/api/realtime/ticket", headers=page, timeout=PATIENCE_SECONDS)
    body = answer.json()["data"]
    assert body["expires_in"] == 30
    return body["ticket"]

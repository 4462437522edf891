"""Speaking to a server as a client does, with any credential."""

import json
import time
from contextlib import contextmanager

import httpx
import pytest
from websockets.exceptions import ConnectionClosed
from websockets.sync.client import connect

from core.access.services.personal_tokens import make_token
from core.api.scopes import Scope
from tests.callers import Caller

CSRF = "c" * 32
# A page of another site that may call (ALLOWED_ORIGINS).
LISTED = "https://films.example"
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


def page(user, *, is_proven=False):
    """What a page of somebody signed in sends along. is_proven: who it is was proved just now."""
    caller = Caller(user)
    if is_proven:
        session = caller.client.session
        session["account_authentication_methods_user"] = str(user.pk)
        session["account_authentication_methods"] = [{"method": "password", "at": time.time()}]
        session.save()
    return {"Cookie": f"{caller.cookie()}; csrftoken={CSRF}", "X-CSRFToken": CSRF}


def call(web, method, path, headers, body=None):
    url = f"{web.url}/api{path}"
    return httpx.request(method, url, headers=headers, json=body, timeout=PATIENCE_SECONDS)


def publish(web, headers, topic, *values):
    """All at once; the numbers they got."""
    events = [{"topic": topic, "type": "told", "data": value} for value in values]
    answer = call(web, "POST", "/realtime/publish", headers, {"events": events})
    return [event["seq"] for event in answer.json()["data"]["events"]]


def ticket(web, user, **headers):
    answer = call(web, "POST", "/realtime/ticket", page(user) | headers)
    body = answer.json()["data"]
    assert body["expires_in"] == 30
    return body["ticket"]

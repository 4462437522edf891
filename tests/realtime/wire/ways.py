"""8.1, 8.4 and 8.6: publishing, and the ways by which it is heard."""

import httpx

from core.accounts.models import User
from core.api.scopes import Scope
from tests.factories import UserFactory
from tests.realtime.streams import reading
from tests.realtime.wire.talking import (
    PATIENCE_SECONDS,
    ask,
    bearer,
    call,
    frame,
    opened,
    page,
)


def what_is_published_comes_by_every_way(web):
    ana = UserFactory()
    publisher = bearer(ana, Scope.PUBLISH, Scope.REALTIME_SUBSCRIBE)
    events = [{"topic": "custom:wire", "type": "told", "data": n} for n in (1, {"a": [None]}, "é")]

    url = f"{web.url}/api/realtime/publish"

    def publish(body):
        answer = httpx.post(url, headers=publisher, json=body, timeout=PATIENCE_SECONDS)
        return answer.json()["data"]["events"]

    with opened(web) as (client, _), reading(web.url, "custom:wire,scores") as stream:
        first = ask(client, op="subscribe", topic="custom:wire")["seq"] + 1
        assert [said["op"] for said in stream.frames(2)] == ["subscribed"] * 2
        numbered = publish(events[0]) + publish({"events": events[1:]})
        assert numbered == [{"topic": "custom:wire", "seq": first + n} for n in range(3)]
        heard = [frame(client) for _ in range(3)]
        assert heard == stream.frames(3)
    assert [(each["seq"], each["type"], each["data"]) for each in heard] == [
        (first + n, "told", event["data"]) for n, event in enumerate(events)
    ]

    path = f"{web.url}/api/topics/custom:wire/events"
    told = httpx.get(path, params={"since": first, "limit": 1}, timeout=PATIENCE_SECONDS).json()
    assert (told["data"], told["complete"]) == (heard[1:2], True)
    assert {"epoch", "head"} <= told.keys()
    back = {"Last-Event-ID": stream.last_id}
    publish(events[0])
    with reading(web.url, "custom:wire,scores", headers=back) as stream:
        modes = [(said["op"], said.get("mode")) for said in stream.frames(3)]
    assert sorted(modes, key=str) == [("event", None)] + [("subscribed", "resumed")] * 2


def only_custom_topics_are_published_on(web):
    body = {"topic": "scores", "type": "told", "data": 1}
    member, other = UserFactory(), UserFactory(role=User.Role.USER)
    url = f"{web.url}/api/realtime/publish"
    with httpx.Client(timeout=PATIENCE_SECONDS) as http:
        wrong_topic = http.post(url, headers=bearer(member, Scope.PUBLISH), json=body)
        no_scope = http.post(url, headers=bearer(other), json=body | {"topic": "custom:wire"})
        nobody = http.post(url, json=body)
    assert [each.status_code for each in (wrong_topic, no_scope, nobody)] == [400, 403, 401]


def webhooks_lead_nowhere_inside(web):
    """What is delivered, and how, is `webhooks/test_processes`."""
    headers = page(UserFactory(), is_proven=True)
    hook = {"topics": ["scores"], "url": "https://hooks.example.org/in"}
    inside = ("https://127.0.0.1/", "https://10.1.2.3:8443/", "https://db.internal/", web.url)
    refused = [
        call(web, "POST", "/me/webhooks", headers, hook | {"url": url}).status_code
        for url in inside
    ]
    assert refused == [400] * len(inside)
    assert call(web, "POST", "/me/webhooks", headers, hook).status_code == 201

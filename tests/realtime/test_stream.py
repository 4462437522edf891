"""Server-Sent Events against a real server: contract 8.1 and 8.4."""

import re
import socket
import time

import httpx
import pytest

from core.access.services.personal_tokens import make_token
from core.api.scopes import Scope
from core.profiles.models import Profile
from realtime.consumers.limits import places
from realtime.hub import process
from realtime.log.models import Event
from realtime.publishing import signal
from tests.callers import Caller
from tests.factories import UserFactory
from tests.realtime.notes import NoteFlickered, write_note, write_notes
from tests.realtime.processes import KINDS, web_of
from tests.realtime.streams import reading
from tests.web_process import web_process

ORIGIN = "https://player.example.org"


@pytest.fixture
def ana(server):
    return UserFactory(username="ana")


def bearer(user, *scopes):
    text = make_token(user, name="Program", scopes=scopes, expires_at=None)[1]
    return {"Authorization": f"Bearer {text}"}


def refusal(server, topics, **options):
    """Status, code and fields of an answer that is no stream."""
    query = {"topics": topics, **options.pop("query", {})}
    answer = httpx.get(f"{server.url}/api/stream", params=query, **options)
    assert answer.headers["content-type"] == "application/problem+json"
    body = answer.json()
    assert body["status"] == answer.status_code
    return answer.status_code, body["code"], [error["field"] for error in body["errors"]]


def until(holds, seconds=5):
    deadline = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < deadline
        time.sleep(0.01)


def hub():
    """The hub of the server that runs now."""
    return [task.result() for task in process._hubs.values()][-1]


def test_a_stream_begins_with_the_state_and_goes_on_with_events(server):
    write_note("note:1", 1)
    with reading(server.url, "note:1") as stream:
        subscribed = stream.frame()
        write_note("note:1", 2, "é\nü")
        event = stream.frame()

    assert subscribed.pop("epoch")
    assert subscribed == {
        "op": "subscribed",
        "id": None,
        "topic": "note:1",
        "seq": 1,
        "mode": "snapshot",
        "snapshot": {"count": 1},
    }
    assert event.pop("at").endswith("Z")
    assert event == {
        "op": "event",
        "topic": "note:1",
        "seq": 2,
        "type": "note.written",
        "data": {"number": 2, "text": "é\nü"},
    }


def test_nothing_on_the_way_may_keep_or_change_it(server):
    with reading(server.url, "note:1", headers={"Accept-Encoding": "gzip, br"}) as stream:
        stream.frame()
        headers = stream.answer.headers

    assert headers["content-type"] == "text/event-stream; charset=utf-8"
    assert headers["cache-control"] == "no-store, no-transform"
    assert headers["x-accel-buffering"] == "no"
    assert headers["x-content-type-options"] == "nosniff"
    assert "content-encoding" not in headers
    assert 1_000 <= stream.retry <= 5_000


@pytest.mark.parametrize(
    "path", ["/api/stream", "/api/stream/", "/api/v1/stream", "/api/v1/stream/"]
)
def test_every_spelling_of_the_address(server, path):
    with httpx.stream("GET", f"{server.url}{path}?topics=note:1") as answer:
        assert next(answer.iter_lines()).startswith("retry: ")


def test_a_stream_follows_several_topics_and_resumes_all_by_one_id(server):
    write_notes("note:1", range(1, 4))
    with reading(server.url, "note:1,note:2,note:1") as stream:
        first = stream.frames(2)
        write_note("note:2", 1)
        stream.frame()
        last_id = stream.last_id
    write_notes("note:1", range(4, 6))
    write_notes("note:2", range(2, 4))

    with reading(server.url, "note:1,note:2", headers={"Last-Event-ID": last_id}) as stream:
        missed = stream.frames(6)
        write_note("note:1", 6)
        live = stream.frame()

    assert [(frame["topic"], frame["seq"]) for frame in first] == [("note:1", 3), ("note:2", 0)]
    assert [(one["op"], one.get("mode"), one["topic"], one["seq"]) for one in missed] == [
        ("subscribed", "resumed", "note:1", 3),
        ("event", None, "note:1", 4),
        ("event", None, "note:1", 5),
        ("subscribed", "resumed", "note:2", 1),
        ("event", None, "note:2", 2),
        ("event", None, "note:2", 3),
    ]
    assert (live["topic"], live["seq"]) == ("note:1", 6)


def test_a_cut_between_two_topics_begins_anew_only_in_the_second(server):
    write_notes("note:1", range(1, 4))
    with reading(server.url, "note:1,note:2") as stream:
        stream.frame()
        last_id = stream.last_id

    with reading(server.url, "note:1,note:2", headers={"Last-Event-ID": last_id}) as stream:
        modes = [frame["mode"] for frame in stream.frames(2)]

    assert modes == ["resumed", "snapshot"]


def test_the_first_connect_names_the_position_in_the_address(server):
    write_notes("note:1", range(1, 4))
    with reading(server.url, "note:1") as stream:
        stream.frame()
        last_id = stream.last_id
    write_note("note:1", 4)

    with reading(server.url, "note:1", query={"last_event_id": last_id}) as stream:
        modes = [(frame.get("mode"), frame["seq"]) for frame in stream.frames(2)]

    assert modes == [("resumed", 3), (None, 4)]


@pytest.mark.parametrize(
    "last_id",
    [
        "x",
        "",
        "5",
        "..",
        "a.b",
        "epoch.abcdef99999999999999999999",
        "\xe9",
        "a" * 9_000,
        "another.x1",
    ],
)
def test_an_id_that_is_none_of_ours_is_a_fresh_start(server, last_id):
    write_notes("note:1", range(1, 4))
    headers = {"Last-Event-ID": last_id.encode("latin-1")}
    with reading(server.url, "note:1", headers=headers) as stream:
        assert stream.frame()["mode"] == "snapshot"


def test_an_id_of_another_epoch_or_of_events_no_longer_kept_is_a_fresh_start(server):
    write_notes("note:1", range(1, 4))
    with reading(server.url, "note:1") as stream:
        stream.frame()
        ours = stream.last_id
    foreign = re.sub(r"^[^.]+", "another", ours)
    write_notes("note:1", range(4, 7))
    Event.objects.filter(seq__lte=5).delete()

    for last_id in (foreign, ours):
        with reading(server.url, "note:1", headers={"Last-Event-ID": last_id}) as stream:
            frame = stream.frame()
            assert (frame["mode"], frame["seq"]) == ("snapshot", 6)


def test_an_id_stays_short_enough_for_a_header_with_as_many_topics_as_there_may_be(server):
    topics = ",".join(f"note:{10**17 + number}" for number in range(200))
    with reading(server.url, topics) as stream:
        stream.frames(200)
        assert len(stream.last_id) < 3_000
        write_note(f"note:{10**17 + 7}", 1)
        assert stream.frame()["seq"] == 1


def test_a_replay_longer_than_the_queue_arrives_whole(server, settings):
    settings.REALTIME_QUEUE_EVENTS = 300
    write_note("note:1", 1)
    with reading(server.url, "note:1") as stream:
        stream.frame()
        last_id = stream.last_id
    write_notes("note:1", range(2, 1_502))

    with reading(server.url, "note:1,note:2", headers={"Last-Event-ID": last_id}) as stream:
        frames = stream.frames(1_502)

    assert [frame["seq"] for frame in frames] == [1, *range(2, 1_502), 0]


def test_a_signal_comes_without_an_id(server):
    with reading(server.url, "note:1") as stream:
        stream.frame()
        before = stream.last_id
        signal("note:1", NoteFlickered(number=5))
        frame = stream.frame()

    assert (frame["op"], frame["data"]) == ("signal", {"number": 5})
    assert stream.last_id == before


def test_a_comment_comes_now_and_then(server, monkeypatch):
    monkeypatch.setattr("realtime.stream.conversation.PING_SECONDS", 0.02)
    with reading(server.url, "note:1") as stream:
        stream.frame()
        time.sleep(0.2)
        write_note("note:1", 1)
        stream.frame()

    assert stream.comments > 1


def test_whoever_is_signed_in_follows_their_own(server, ana):
    cookie = {"Cookie": Caller(ana).cookie()}
    with reading(server.url, "own", headers=cookie) as stream:
        assert stream.frame()["snapshot"] == {"count": ana.pk}
        write_note(f"own@{ana.pk}", 1)
        assert stream.frame()["topic"] == "own"


def test_a_stream_says_whom_it_speaks_for(server, ana):
    for headers, account in (({"Cookie": Caller(ana).cookie()}, str(ana.pk)), ({}, "none")):
        with reading(server.url, "note:1", headers=headers) as stream:
            assert stream.answer.headers["x-account"] == account


def test_a_token_follows_what_its_scopes_let_it(server, ana, settings):
    settings.MARQUEE_TOPICS = "project.topics.TOPICS"
    enough = bearer(ana, Scope.REALTIME_SUBSCRIBE, Scope.SPORTS_READ)
    with reading(server.url, "scores", headers=enough) as stream:
        assert stream.frame()["topic"] == "scores"

    for scopes in ([Scope.SPORTS_READ], [Scope.REALTIME_SUBSCRIBE]):
        status, code, _ = refusal(server, "scores", headers=bearer(ana, *scopes))
        assert (status, code) == (403, "PERMISSION_DENIED")


def test_the_profile_is_the_one_that_is_named(server, ana):
    evening = Profile.objects.create(user=ana, name="Evening").pk
    write_note(f"rails@{evening}", 1)
    cookie = {"Cookie": Caller(ana).cookie()}

    for options in (
        {"headers": cookie, "query": {"profile": evening}},
        {"headers": cookie | {"X-Profile": str(evening)}},
    ):
        with reading(server.url, "rails", **options) as stream:
            assert stream.frame()["seq"] == 1
    with reading(server.url, "rails", headers=cookie) as stream:
        assert stream.frame()["seq"] == 0
    for profile in ("0", "x", str(evening + 99), "9" * 40):
        answer = refusal(server, "rails", headers=cookie, query={"profile": profile})
        assert answer == (400, "VALIDATION_ERROR", ["profile"])
    foreign = {"topics": "note:1,rails", "profile": evening + 99}
    told = httpx.get(f"{server.url}/api/stream", params=foreign, headers=cookie).json()
    assert told["detail"] == "note:1: this account has no such viewing profile."


@pytest.mark.parametrize(
    ("topics", "answer"),
    [
        ("", (400, "VALIDATION_ERROR", ["topics"])),
        (" , ,", (400, "VALIDATION_ERROR", ["topics"])),
        (",".join(f"note:{n}" for n in range(1, 202)), (400, "VALIDATION_ERROR", ["topics"])),
        ("nonsense", (404, "NOT_FOUND", [])),
        ("note:1,note:404", (404, "NOT_FOUND", [])),
        ("note:1,\x00\n", (404, "NOT_FOUND", [])),
        ("note:" + "1" * 5_000, (404, "NOT_FOUND", [])),
        ("note:1,own", (401, "NOT_AUTHENTICATED", [])),
        ("own@1", (404, "NOT_FOUND", [])),
    ],
)
def test_a_stream_that_cannot_be_had_is_refused_as_a_whole(server, topics, answer):
    assert refusal(server, topics) == answer
    until(lambda: not places._taken)
    assert all(feed.is_deserted for feed in hub().feeds.values())


def test_an_address_that_is_no_text_is_refused(server):
    answer = httpx.get(f"{server.url}/api/stream?topics=%ff%fe")

    assert (answer.status_code, answer.json()["code"]) == (400, "VALIDATION_ERROR")


@pytest.mark.parametrize("token", ["-", "nonsense", "a.b.c"])
def test_bad_credentials_are_told(server, token):
    answer = httpx.get(
        f"{server.url}/api/stream?topics=note:1", headers={"Authorization": f"Bearer {token}"}
    )

    assert (answer.status_code, answer.json()["code"]) == (401, "NOT_AUTHENTICATED")
    assert answer.headers["www-authenticate"].startswith("Bearer")


def test_only_a_listed_page_may_read(server, settings, ana):
    settings.ALLOWED_ORIGINS = settings.CORS_ALLOWED_ORIGINS = [ORIGIN]
    cookie = {"Cookie": Caller(ana).cookie()}

    with reading(server.url, "own", headers={"Origin": ORIGIN} | cookie) as stream:
        stream.frame()
        headers = stream.answer.headers
    foreign = httpx.get(
        f"{server.url}/api/stream?topics=note:1", headers={"Origin": "https://evil.example"}
    )

    assert headers["access-control-allow-origin"] == ORIGIN
    assert headers["access-control-allow-credentials"] == "true"
    assert {"X-Account", "X-Request-ID"} <= {*headers["access-control-expose-headers"].split(", ")}
    assert "Origin" in headers["vary"]
    assert (foreign.status_code, foreign.json()["code"]) == (403, "PERMISSION_DENIED")
    assert "access-control-allow-origin" not in foreign.headers


def test_a_cookie_that_another_sites_page_sends_does_not_count(server, ana):
    headers = {"Cookie": Caller(ana).cookie(), "Sec-Fetch-Site": "cross-site"}

    assert refusal(server, "own", headers=headers)[0] == 401


def test_a_host_that_is_not_ours_is_refused(server):
    assert refusal(server, "note:1", headers={"Host": "evil.example"})[0] == 400


def test_only_get_is_a_stream(server):
    answer = httpx.post(f"{server.url}/api/stream?topics=note:1")

    assert (answer.status_code, answer.json()["code"]) == (405, "METHOD_NOT_ALLOWED")


def test_the_callers_request_id_comes_back(server):
    with reading(server.url, "note:1", headers={"X-Request-ID": "my-request-1"}) as stream:
        assert stream.answer.headers["x-request-id"] == "my-request-1"


def test_the_end_of_the_session_ends_the_stream(server, ana):
    browser = Caller(ana)
    with reading(server.url, "own", headers={"Cookie": browser.cookie()}) as stream:
        stream.frame()
        browser.client.session.flush()
        rest = stream.rest()

    assert [(frame["op"], frame["code"]) for frame in rest] == [("error", "NOT_AUTHENTICATED")]


def test_streams_and_sockets_share_the_places_of_an_address(server, settings, frame):
    settings.REALTIME_MAX_PER_ADDRESS = 2
    with server.open() as client, reading(server.url, "note:1") as stream:
        frame(client), stream.frame()
        full = httpx.get(f"{server.url}/api/stream?topics=note:1")

    assert (full.status_code, full.json()["code"]) == (429, "THROTTLED")
    assert int(full.headers["retry-after"]) > 0
    until(lambda: not places._taken)
    with reading(server.url, "note:1") as stream:
        stream.frame()


def test_an_account_has_so_many_streams(server, settings, ana):
    settings.MARQUEE_RATE_LIMITS = True
    settings.REALTIME_MAX_PER_ACCOUNT = 1
    headers = bearer(ana, Scope.REALTIME_SUBSCRIBE)
    settings.MARQUEE_TOPICS = "project.topics.TOPICS"
    with reading(server.url, "custom:a", headers=headers) as stream:
        stream.frame()
        assert refusal(server, "custom:a", headers=headers)[:2] == (429, "THROTTLED")


def test_a_reader_that_leaves_leaves_nothing_behind(server):
    with reading(server.url, "note:1,note:2") as stream:
        stream.frames(2)
        assert sorted(hub().feeds) == ["note:1", "note:2"]
        assert places._taken

    until(lambda: not places._taken)
    until(lambda: not hub().feeds)
    assert not hub().readers._open["sse"]


def test_a_reader_that_leaves_before_the_first_byte_leaves_nothing_behind(server, monkeypatch):
    from realtime.hub import shared_starts

    read = shared_starts.read_start

    def slowly(*asked):
        time.sleep(0.3)
        return read(*asked)

    monkeypatch.setattr(shared_starts, "read_start", slowly)
    with pytest.raises(httpx.ReadTimeout):
        httpx.get(f"{server.url}/api/stream?topics=note:1,note:2,note:3", timeout=0.1)

    until(lambda: not places._taken)
    until(lambda: not hub().feeds)


def test_a_reader_that_does_not_read_is_ended_and_resumes(server, settings):
    settings.REALTIME_QUEUE_EVENTS = 50
    host, port = server.host.split(":")
    with socket.create_connection((host, int(port))) as lazy:
        lazy.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4_096)
        lazy.sendall(b"GET /api/stream?topics=note:1 HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n")
        head = lazy.recv(4_096)
        assert b" 200 " in head
        until(lambda: places._taken)
        number = 0
        while places._taken and number < 2_000:
            number += 40
            write_notes_of_size(number - 40, 40)
        until(lambda: not places._taken, 10)

    with reading(server.url, "note:1") as stream:
        assert stream.frame()["seq"] == number


def write_notes_of_size(first, count):
    from core.transactions import in_transaction
    from realtime.publishing import publish
    from tests.realtime.notes import NoteWritten

    @in_transaction
    def write():
        for number in range(first, first + count):
            publish("note:1", NoteWritten(number=number, text="x" * 20_000))

    write()


def test_a_process_that_restarts_in_the_middle_loses_and_doubles_nothing(
    transactional_db, note_topics, tmp_path
):
    topic = "custom:restarts"
    seen, last_id = [], ""
    for life in range(3):
        with web_process(tmp_path / f"{life}.log") as host:
            headers = {"Last-Event-ID": last_id}
            with reading(f"http://{host}", topic, headers=headers) as stream:
                modes = stream.frame()["mode"]
                write_notes(topic, range(20))
                seen += [
                    frame["seq"] for frame in stream.frames(10 + 20 * (life > 0) + 10 * (life > 1))
                ]
                last_id = stream.last_id
        assert modes == ("resumed" if life else "snapshot")
        write_notes(topic, range(10))

    with web_process(tmp_path / "last.log") as host:
        headers = {"Last-Event-ID": last_id}
        with reading(f"http://{host}", topic, headers=headers) as stream:
            stream.frame()
            seen += [frame["seq"] for frame in stream.frames(90 - len(seen))]

    assert seen == list(range(1, 91))


@pytest.mark.parametrize("kind", KINDS)
def test_a_server_that_stops_ends_its_streams_in_good_order(
    transactional_db, note_topics, tmp_path, kind
):
    with web_of(kind, tmp_path / "web.log") as web, reading(web.url, "custom:stops") as stream:
        write_notes("custom:stops", range(3))
        stream.frames(4)
        web.terminate()
        assert [said["code"] for said in stream.rest()] == ["RESTARTING"]
        web.process.wait(10)
    assert "Traceback" not in web.log.read_text()

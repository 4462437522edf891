"""The Python client of the documentation, copied out of it and run against a server process of its own."""

import asyncio
import importlib.util
import json
import os
import signal
import socket
import subprocess
import sys
import time
from contextlib import aclosing, closing, contextmanager
from pathlib import Path

import httpx
import pytest
from django.db import connection
from websockets.asyncio.server import serve
from websockets.exceptions import ConnectionClosed

from core.access.services.personal_tokens import make_token
from core.api.scopes import Scope
from project.local.children import site_children
from realtime.custom.models import CustomTopic
from tests.factories import UserFactory
from tests.realtime.notes import write_note, write_notes

ROOT = Path(__file__).resolve().parents[2]
EXAMPLES = ROOT / "docs" / "examples" / "python"
TOPIC = "custom:example"


def load():
    """The module as somebody has it who copied the file."""
    spec = importlib.util.spec_from_file_location("marquee_live", EXAMPLES / "marquee_live.py")
    module = importlib.util.module_from_spec(spec)
    sys.modules["marquee_live"] = module
    spec.loader.exec_module(module)
    return module


marquee = load()


class Restartable:
    """A web process that comes back at the same address."""

    def __init__(self, log):
        with closing(socket.socket()) as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = probe.getsockname()[1]
        self.url = f"http://127.0.0.1:{self.port}"
        self._log = log
        self._process = None

    def start(self):
        named = connection.settings_dict
        url = f"postgresql://{named['USER']}@/{named['NAME']}?host={named['HOST']}"
        argv = next(c.argv for c in site_children("127.0.0.1", self.port) if c.name == "web")
        env = os.environ | {"DATABASE_URL": url}
        out = self._log.open("a")
        self._process = subprocess.Popen(argv, cwd=ROOT, env=env, stdout=out, stderr=out)
        deadline = time.monotonic() + 90
        while time.monotonic() < deadline:
            assert self._process.poll() is None, self._log.read_text()
            try:
                if httpx.get(f"{self.url}/health/live", timeout=2).is_success:
                    return
            except httpx.HTTPError:
                time.sleep(0.1)
        raise AssertionError(self._log.read_text())

    def stop(self, *, kill=False):
        (self._process.kill if kill else self._process.terminate)()
        self._process.wait(20)


@pytest.fixture
def web(transactional_db, tmp_path):
    running = Restartable(tmp_path / "web.log")
    running.start()
    yield running
    running.stop(kill=True)


@pytest.fixture
def topic():
    """A topic that everyone may follow."""
    CustomTopic.objects.create(name="example", access=CustomTopic.Access.EVERYONE)
    return TOPIC


@contextmanager
def short_waits():
    """Half a minute at most becomes half a second."""
    wait = marquee.seconds_to_wait
    marquee.seconds_to_wait = lambda *args: wait(*args) / 60
    yield
    marquee.seconds_to_wait = wait


async def read(live, number):
    """So many frames."""
    frames = []
    async with asyncio.timeout(60), aclosing(aiter(live)) as coming:
        async for frame in coming:
            frames.append(frame)
            if len(frames) == number:
                break
    return frames


def seqs(frames):
    return [frame.seq for frame in frames]


def in_thread(work, *args):
    """The tests' database connections belong to this thread; publishing has to go by it."""
    return asyncio.get_running_loop().run_in_executor(None, work, *args)


def test_a_topic_begins_with_its_state_and_goes_on_with_events(web, topic):
    write_note(topic, 1)
    live = marquee.Live(web.url, [topic])

    async def follow():
        async with asyncio.timeout(30), aclosing(aiter(live)) as coming:
            first = await anext(coming)
            return first, [await anext(coming) for _ in range(2)]

    async def both():
        following = asyncio.create_task(follow())
        while not live.places:
            await asyncio.sleep(0.01)
        await publishing(topic, range(2, 4))
        return await following

    snapshot, events = asyncio.run(both())
    assert isinstance(snapshot, marquee.Snapshot)
    assert (snapshot.topic, snapshot.seq, snapshot.data["seq"]) == (topic, 1, 1)
    assert [(e.seq, e.type, e.data["number"]) for e in events] == [
        (2, "note.written", 2),
        (3, "note.written", 3),
    ]
    assert live.places[topic].seq == 3


async def publishing(topic, numbers):
    """Publish by a process of its own thread's connection, which is closed after it."""

    def work():
        try:
            write_notes(topic, numbers)
        finally:
            connection.close()

    await in_thread(work)


def test_a_restart_in_the_middle_loses_and_doubles_nothing(web, topic):
    live = marquee.Live(web.url, [topic])

    async def restart_while_reading():
        reading = asyncio.create_task(read(live, 1 + 90))
        while not live.places:
            await asyncio.sleep(0.01)
        for kill in (True, False):
            await publishing(topic, range(20))
            while live.places[topic].seq < (20 if kill else 50):
                await asyncio.sleep(0.01)
            await in_thread(lambda kill=kill: web.stop(kill=kill))
            await publishing(topic, range(10))
            await in_thread(web.start)
        await publishing(topic, range(30))
        return await reading

    with short_waits():
        frames = asyncio.run(restart_while_reading())
    assert seqs(frames) == [0, *range(1, 91)]
    assert all(isinstance(frame, marquee.Event) for frame in frames[1:])


def test_a_program_that_restarts_goes_on_from_where_it_was(web, topic):
    write_notes(topic, range(3))
    first = marquee.Live(web.url, [topic])
    asyncio.run(read(first, 1))
    write_notes(topic, range(2))

    again = marquee.Live(web.url, [topic], places=first.places)
    assert seqs(asyncio.run(read(again, 2))) == [4, 5]

    of_another_log = {topic: marquee.Place("another", 4)}
    anew = asyncio.run(read(marquee.Live(web.url, [topic], places=of_another_log), 1))
    assert [type(frame) for frame in anew] == [marquee.Snapshot]


def test_many_topics_are_not_asked_for_all_at_once(web):
    """More than sixty frames at once the server takes for a flood, and sends away who says them."""
    names = [f"example-{number}" for number in range(90)]
    everyone = CustomTopic.Access.EVERYONE
    CustomTopic.objects.bulk_create(CustomTopic(name=name, access=everyone) for name in names)
    topics = [f"custom:{name}" for name in names]
    codes = []

    def waiting(code, *args):
        codes.append(code)
        return 0

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(marquee, "seconds_to_wait", waiting)
        frames = asyncio.run(read(marquee.Live(web.url, topics), 90))
    assert (codes, sorted(frame.topic for frame in frames)) == ([], sorted(topics))


def test_a_gap_that_resuming_does_not_close_is_left_behind_by_a_snapshot():
    asked = []

    async def holed(peer):
        """Says that it resumes, and goes on two events later."""
        await peer.send('{"op": "hello"}')
        try:
            async for text in peer:
                asked.append(json.loads(text))
                seq = asked[-1].get("since", 0)
                answer = {"op": "subscribed", "id": asked[-1]["id"], "topic": TOPIC, "epoch": "a"}
                start = {"mode": "resumed"} if seq else {"mode": "snapshot", "snapshot": None}
                event = {"op": "event", "topic": TOPIC, "type": "t", "data": None}
                await peer.send(json.dumps(answer | {"seq": seq or 9} | start))
                if seq or len(asked) == 1:
                    late = event | {"seq": (seq or 9) + 2, "at": "2026-11-20T20:00:00Z"}
                    await peer.send(json.dumps(late))
        except ConnectionClosed:
            pass

    async def follow():
        async with serve(holed, "127.0.0.1", 0) as server:
            port = server.sockets[0].getsockname()[1]
            return await read(marquee.Live(f"http://127.0.0.1:{port}", [TOPIC]), 2)

    assert [type(frame) for frame in asyncio.run(follow())] == [marquee.Snapshot] * 2
    assert [frame.get("since") for frame in asked] == [None, 9, 9, None]


def test_somebodys_own_topics_by_token_and_by_ticket(web):
    ana = UserFactory(username="ana")
    token = make_token(ana, name="Program", scopes=(), expires_at=None)[1]
    scoped = make_token(
        ana,
        name="Scores",
        scopes=(Scope.REALTIME_SUBSCRIBE, Scope.SPORTS_READ),
        expires_at=None,
    )[1]
    asked = []

    async def ticket():
        headers = {"Authorization": f"Bearer {scoped}"}
        async with httpx.AsyncClient() as client:
            answer = await client.post(f"{web.url}/api/realtime/ticket", headers=headers)
        asked.append(answer.json()["data"]["ticket"])
        return asked[-1]

    by_token = marquee.Live(web.url, ["scores"], token=scoped)
    by_ticket = marquee.Live(web.url, ["scores"], ticket=ticket)
    for live in (by_token, by_ticket):
        assert [frame.topic for frame in asyncio.run(read(live, 1))] == ["scores"]
    assert len(asked) == 1

    wrong = {
        "NOT_AUTHENTICATED": marquee.Live(web.url, ["scores"], token="mq_wrong"),
        "PERMISSION_DENIED": marquee.Live(web.url, ["scores"], token=token),
        "NOT_FOUND": marquee.Live(web.url, ["nowhere"]),
        "HTTP_403": marquee.Live(f"{web.url}/elsewhere", ["scores"]),
    }
    for code, live in wrong.items():
        with pytest.raises(marquee.RefusedError) as refused:
            asyncio.run(read(live, 1))
        assert refused.value.code == code


def test_a_used_ticket_is_replaced_once_and_then_believed(web):
    asked = []

    async def ticket():
        asked.append("used")
        return "used"

    with short_waits(), pytest.raises(marquee.RefusedError) as refused:
        asyncio.run(read(marquee.Live(web.url, ["scores"], ticket=ticket), 1))
    assert (refused.value.code, len(asked)) == ("NOT_AUTHENTICATED", 2)


@pytest.mark.parametrize(
    ("code", "failures", "seconds"),
    [
        (1006, 0, 0.25),
        (1006, 3, 2),
        (1006, 90, 15),
        (1012, 0, 5),
        (4408, 1, 0.5),
        (4413, 0, 0),
        (4413, 1, 0.5),
        (4429, 0, 20),
    ],
)
def test_how_long_it_waits_after_each_close(code, failures, seconds):
    assert marquee.seconds_to_wait(code, failures, lambda: 0.5) == seconds


def test_it_knows_nothing_of_django_and_is_typed():
    programs = sorted(EXAMPLES.glob("*.py"))
    assert [program.name for program in programs] == ["follow.py", "marquee_live.py"]
    for program in programs:
        assert "django" not in program.read_text().lower()
    command = [sys.executable, "-m", "mypy", "--strict", "--config-file", os.devnull]
    checked = subprocess.run(
        [*command, *map(str, programs)], capture_output=True, text=True, timeout=300
    )
    assert checked.returncode == 0, checked.stdout


def test_a_shell_can_follow_topics(web, topic):
    write_note(topic, 1)
    command = [sys.executable, str(EXAMPLES / "follow.py"), web.url]
    with subprocess.Popen([*command, topic], stdout=subprocess.PIPE, text=True) as program:
        try:
            first = json.loads(program.stdout.readline())
            assert (first["kind"], first["topic"], first["seq"]) == ("snapshot", topic, 1)
            write_note(topic, 2)
            second = json.loads(program.stdout.readline())
            assert (second["kind"], second["seq"], second["data"]["number"]) == ("event", 2, 2)
        finally:
            program.send_signal(signal.SIGINT)
            assert program.wait(20) == 0

    refused = subprocess.run([*command, "nowhere"], capture_output=True, text=True, timeout=60)
    assert (refused.returncode, refused.stdout) == (1, "")
    assert refused.stderr.startswith("NOT_FOUND: nowhere: ")


def test_the_readme_runs(web):
    """The ten lines as they stand, at this server's address."""
    code = (EXAMPLES / "README.md").read_text().split("```python\n")[1].split("```")[0]
    code = code.replace("http://localhost:8000", web.url)
    env = os.environ | {"PYTHONPATH": str(EXAMPLES), "PYTHONUNBUFFERED": "1"}
    with subprocess.Popen(
        [sys.executable, "-c", code], env=env, stdout=subprocess.PIPE, text=True
    ) as program:
        try:
            assert program.stdout.readline() == "0 matches in play\n"
        finally:
            program.kill()

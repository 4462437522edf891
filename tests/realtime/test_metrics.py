"""`/metrics`: who may read it, that it tells what really happened, and that the dashboard asks for nothing else."""

import json
import re
from pathlib import Path

import httpx
import pytest
from django.test import Client
from prometheus_client.parser import text_string_to_metric_families
from websockets.sync.client import connect

from realtime.figures.collector import PushCollector
from realtime.figures.counters import Figures, figures
from realtime.figures.published import count_published, hand_over, published_everywhere
from tests.factories import UserFactory
from tests.realtime.notes import write_notes
from tests.serving import Server
from tests.web_process import web_process

DASHBOARD = Path(__file__).resolve().parents[2] / "deploy" / "grafana" / "live-push.json"
TOKEN = "a-token-of-the-settings"


def samples(text: str) -> dict[tuple[str, tuple[tuple[str, str], ...]], float]:
    """Every sample by its name and labels."""
    return {
        (sample.name, tuple(sorted(sample.labels.items()))): sample.value
        for family in text_string_to_metric_families(text)
        for sample in family.samples
    }


def collected(counted: Figures) -> dict:
    return {
        (sample.name, tuple(sorted(sample.labels.items()))): sample.value
        for family in PushCollector(counted).collect()
        for sample in family.samples
    }


def scraped(client: Client, **headers: str) -> int:
    return client.get("/metrics", **headers).status_code


@pytest.mark.django_db
def test_this_machine_reads_them_without_a_token():
    answer = Client().get("/metrics")

    assert answer.status_code == 200
    assert answer["Content-Type"].startswith("text/plain; version=")
    assert "no-store" in answer["Cache-Control"]
    assert "# TYPE marquee_push_lag_seconds histogram" in answer.content.decode()


@pytest.mark.django_db
@pytest.mark.parametrize(
    "from_elsewhere",
    [
        {"REMOTE_ADDR": "192.0.2.7"},
        {"REMOTE_ADDR": "::ffff:192.0.2.7"},
        {"REMOTE_ADDR": ""},
        {"HTTP_X_FORWARDED_FOR": "127.0.0.1"},
        {"HTTP_FORWARDED": "for=127.0.0.1"},
        {"HTTP_X_REAL_IP": "127.0.0.1"},
    ],
)
def test_nobody_else_does(from_elsewhere):
    answer = Client().get("/metrics", **from_elsewhere)

    assert answer.status_code == 401
    assert answer["WWW-Authenticate"] == 'Bearer realm="metrics"'
    assert "marquee_push" not in answer.content.decode()


@pytest.mark.django_db
def test_behind_a_proxy_this_machine_is_nobody_special(settings):
    settings.MARQUEE_METRICS_FROM_LOOPBACK = False

    assert scraped(Client()) == 401


@pytest.mark.django_db
def test_a_scraper_elsewhere_sends_the_token_of_the_settings(settings):
    far = {"REMOTE_ADDR": "192.0.2.7"}
    unset = scraped(Client(), HTTP_AUTHORIZATION="Bearer ", **far)
    settings.MARQUEE_METRICS_TOKEN = TOKEN

    assert unset == 401
    assert scraped(Client(), HTTP_AUTHORIZATION=f"Bearer {TOKEN}", **far) == 200
    assert scraped(Client(), HTTP_AUTHORIZATION=f"Bearer {TOKEN}x", **far) == 401
    assert scraped(Client(), HTTP_AUTHORIZATION=f"Basic {TOKEN}", **far) == 401


@pytest.mark.django_db
@pytest.mark.parametrize(("role", "status"), [("admin", 200), ("moderator", 403), ("user", 403)])
def test_of_people_administrators_alone(role, status):
    client = Client()
    client.force_login(UserFactory(role=role))

    assert scraped(client, REMOTE_ADDR="192.0.2.7") == status


@pytest.mark.django_db
def test_a_role_without_its_second_factor_does_not_count(settings):
    settings.MARQUEE_STAFF_SECOND_FACTOR = True
    client = Client()
    client.force_login(UserFactory(role="admin"))

    assert scraped(client, REMOTE_ADDR="192.0.2.7") == 403


def test_figures_come_out_under_their_names():
    counted = Figures()
    counted.watch_sockets("ws", lambda: 3)
    counted.watch_topics(lambda: 2)
    counted.watch_queues("ws", lambda: (7, 900))
    counted.delivered(1_000)
    counted.healed(4)
    counted.hint(seq_gap=False)
    counted.hint(seq_gap=True)
    counted.closed(4413)
    counted.closed(3999)
    counted.swept(failed=True)
    counted.epoch_changed()

    found = collected(counted)

    assert found["marquee_push_sockets", (("transport", "ws"),)] == 3
    assert found["marquee_push_topics", ()] == 2
    assert found["marquee_push_queue_frames", (("transport", "ws"),)] == 7
    assert found["marquee_push_queue_bytes", (("transport", "ws"),)] == 900
    assert found["marquee_push_delivered_total", ()] == 1_000
    assert found["marquee_push_healed_total", ()] == 4
    assert found["marquee_push_hints_total", ()] == 2
    assert found["marquee_push_gaps_total", ()] == 1
    assert found["marquee_push_closes_total", (("code", "4413"),)] == 1
    assert found["marquee_push_closes_total", (("code", "other"),)] == 1
    assert found["marquee_push_sweep_failures_total", ()] == 1
    assert found["marquee_push_epoch_changes_total", ()] == 1


def test_lag_falls_into_buckets_that_add_up():
    counted = Figures()
    for seconds in (0.0005, 0.001, 0.003, 99.0, -1.0):
        counted.lag(seconds)

    found = collected(counted)

    def bucket(bound: str) -> float:
        return found["marquee_push_lag_seconds_bucket", (("le", bound),)]

    assert [bucket(bound) for bound in ("0.001", "0.0025", "0.005", "30.0", "+Inf")] == [
        3,
        3,
        4,
        4,
        5,
    ]
    assert found["marquee_push_lag_seconds_count", ()] == 5
    assert found["marquee_push_lag_seconds_sum", ()] == pytest.approx(99.0045)


def test_what_is_published_adds_up_over_processes_by_kind_of_topic():
    before = published_everywhere()
    count_published(["note:1", "note:2", "own@7"])

    after = published_everywhere()

    assert after["note"] - before.get("note", 0) == 2
    assert after["own"] - before.get("own", 0) == 1
    assert figures.take_published() == {}


def test_what_redis_could_not_take_is_handed_over_later(settings):
    before = published_everywhere()
    there = settings.CACHES["default"]["LOCATION"]
    settings.CACHES["default"]["LOCATION"] = "unix:///nonexistent/redis.sock"
    figures.published("note", 5)
    hand_over()
    lost = collected(Figures())
    settings.CACHES["default"]["LOCATION"] = there

    assert ("marquee_push_published_total", (("kind", "note"),)) not in lost
    assert published_everywhere()["note"] - before.get("note", 0) == 5


def queried(dashboard: dict) -> set[str]:
    """Every name of ours, or of the process, that an expression or a variable asks for."""
    texts = [target["expr"] for panel in dashboard["panels"] for target in panel["targets"]]
    texts += [variable.get("definition", "") for variable in dashboard["templating"]["list"]]
    return {name for text in texts for name in re.findall(r"\b(?:marquee|process)_[a-z_]+", text)}


@pytest.mark.processes
@pytest.mark.django_db(transaction=True)
def test_a_running_process_has_every_figure_that_the_dashboard_asks_for(tmp_path):
    dashboard = json.loads(DASHBOARD.read_text())
    with web_process(tmp_path / "web.log", MARQUEE_TOPICS="tests.realtime.notes.TOPICS") as host:
        with connect(f"ws://{host}/ws/", compression=None) as client:
            client.recv(5)
            client.send('{"op":"subscribe","topic":"scores"}')
            assert json.loads(client.recv(5))["op"] == "subscribed"
            during = samples(httpx.get(f"http://{host}/metrics").text)
        write_notes("note:1", range(3))
        hand_over()
        text = httpx.get(f"http://{host}/metrics").text

    after = samples(text)
    asked = queried(dashboard)
    assert dashboard["schemaVersion"] >= 42
    assert {"marquee_push_sockets", "marquee_push_lag_seconds_bucket"} <= asked
    assert asked - {name for name, _ in after} == set()
    assert during["marquee_push_sockets", (("transport", "ws"),)] == 1
    assert after["marquee_push_sockets", (("transport", "ws"),)] == 0
    assert after["marquee_push_published_total", (("kind", "note"),)] >= 3


@pytest.mark.django_db(transaction=True)
def test_delivering_and_closing_are_counted_where_they_happen(server: Server, frame, ask):
    before = collected(figures)
    with server.open() as client:
        frame(client)
        ask(client, op="subscribe", topic="note:1")
        write_notes("note:1", range(3))
        assert [frame(client)["seq"] for _ in range(3)] == [1, 2, 3]
    with server.open() as client:
        for _ in range(5):
            client.send("{")
        assert [frame(client)["op"] for _ in range(6)] == ["hello", *["error"] * 5]
        with pytest.raises(Exception, match="4400"):
            client.recv(5)

    after = collected(figures)

    def grown(name: str, *labels: tuple[str, str]) -> float:
        return after[name, labels] - before.get((name, labels), 0)

    assert grown("marquee_push_delivered_total") == 3
    assert grown("marquee_push_hints_total") == 3
    assert grown("marquee_push_lag_seconds_count") == 3
    assert grown("marquee_push_closes_total", ("code", "4400")) == 1

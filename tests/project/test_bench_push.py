"""What measures live push: its client counts exactly, its tables say it, and it runs against a real server."""

import os
from dataclasses import replace
from io import StringIO
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command
from django.db import connection

from project.bench.product import BenchError
from project.bench.push import bench
from project.bench.push.backing import given_backing
from project.bench.push.client import wire
from project.bench.push.client.arrivals import Arrivals, Track
from project.bench.push.client.dialects import Marquee, SocketIo
from project.bench.push.client.follower import Pieces
from project.bench.push.cores import Cores, split_cores
from project.bench.push.results import COSTS, medians, servers_table, target_rows
from project.bench.push.rounds import Rounds
from project.bench.push.scales import Scale
from project.bench.push.servers import OURS, SERVERS
from realtime.hub.frame import Frame

ROOT = Path(__file__).resolve().parents[2]
TINY = Scale(
    seconds=0.2, warm_up=0.1, settle=0.1, sockets=6, large=4, topics=3, each=2, burst=30, commits=3,
    missed=5,
)  # fmt: skip


def event(topic, seq, size=0):
    return Frame(wire.mark(topic, seq) + "x" * size).wire


@pytest.mark.parametrize("size", [0, 200, 70_000])
def test_frames_are_taken_apart_wherever_they_are_cut(size):
    data = event(1, 7, size) + event(2, 8)
    first = len(data) - len(event(2, 8))

    assert [wire.marked(payload) for _, payload, _ in wire.frames(data)] == [(1, 7), (2, 8)]
    assert [end for *_, end in wire.frames(data[:-1])] == [first]
    assert [*wire.frames(data[: first - 1])] == []


def test_bytes_that_came_before_are_known_and_others_are_not_taken_for_events():
    pieces = Pieces()

    assert pieces.find(event(0, 1) + event(0, 2)) == ((0, 1), (0, 2))
    assert pieces.find(event(0, 1) + event(0, 2)) == ((0, 1), (0, 2))
    assert pieces.find(event(0, 1)[:-1]) is None
    assert pieces.find(event(0, 1) + Frame("no event").wire) is None


def test_each_event_is_counted_once_on_each_socket():
    arrivals = Arrivals([2, 1])
    one, two = Track(0, 0), Track(0, 0)
    for _ in range(3):
        arrivals.published(0)
    for seq in (1, 0, 2, 2):
        arrivals.arrived(one, 0, seq, arrivals.last_ns)
    arrivals.arrived(two, 0, 1, 0)
    arrivals.arrived(two, 1, 0, 0)

    assert (arrivals.expected, arrivals.delivered, arrivals.lost) == (6, 4, 2)
    assert (arrivals.doubled, arrivals.open) == (2, 2)


def test_what_arrives_too_late_is_not_counted_again():
    arrivals = Arrivals([1])
    track = Track(0, 0)
    arrivals.published(0)
    arrivals.begin()
    arrivals.published(0)
    arrivals.arrived(track, 0, 0, 1)
    arrivals.arrived(track, 0, 1, 1)

    assert (arrivals.expected, arrivals.delivered, arrivals.lost) == (1, 1, 0)


def test_a_socket_resumes_and_socket_io_is_answered_in_its_own_words():
    assert '"since": 4' in (Marquee(since=4).opened("a").send or "")
    dialect = SocketIo()

    said = [dialect.heard(text, "a").send for text in (b'0{"sid":"x"}', b'40{"sid":"y"}', b"2")]

    assert said == ["40", '42["follow","a"]', "3"]
    assert dialect.heard(b'42["ready"]', "a").ready


FOUND = {
    OURS: [{"one_server_us": each, "burst_lost": 0.0} for each in (2.0, 4.0, 3.0)],
    "daphne-core": [{"one_server_us": 300.0}],
    "ws": [{"one_server_us": 6.0, "large_server_us": 7.0}],
    "socketio": [{}],
}


def test_tables_show_medians_and_ratios_and_leave_a_gap_for_what_is_missing():
    middle = {name: medians(rounds) for name, rounds in FOUND.items()}
    titles = {server.name: server.title for server in SERVERS}

    assert servers_table(middle, titles, COSTS).splitlines() == [
        "| server | one topic of 1,000 | deliveries/s a core | one topic of 5,000 |",
        "| --- | ---: | ---: | ---: |",
        "| Marquee | 3.0 | 333,333 | - |",
        "| Channels, Daphne, `core` | 300.0 | 3,333 | - |",
        "| Node `ws` with Redis | 6.0 | 166,667 | 7.0 |",
        "| socket.io with Redis | - | - | - |",
    ]
    assert [(row.what, row.figure, row.target) for row in target_rows(middle, OURS, titles)] == [
        ("CPU a delivery, one topic of 1,000, by Node `ws` with Redis", "0.50", "≤ 0.5"),
        (
            "CPU a delivery, one topic of 1,000, by Channels, Daphne, `core`",
            "0.0100 (100.0 times cheaper)",
            "≤ 0.01",
        ),
        ("lost of a burst", "0", "≤ 0"),
    ]


def test_without_two_cores_the_command_says_so(monkeypatch):
    monkeypatch.setattr(os, "sched_getaffinity", lambda pid: {0})

    with pytest.raises(CommandError, match="two cores"):
        call_command("bench_push", stdout=StringIO(), stderr=StringIO())


def test_without_node_its_servers_are_left_out_with_a_sentence(monkeypatch):
    def missing(*_):
        raise BenchError("Node's servers are left out.")

    monkeypatch.setattr(bench, "install", missing)
    said = []

    assert bench.node_servers(SERVERS, said.append) is None
    assert said == ["Node's servers are left out."]
    assert bench.node_servers(SERVERS[:1], said.append) is None
    assert len(said) == 1


@pytest.fixture
def rounds(transactional_db, monkeypatch, tmp_path):
    """Rounds on the test's own services."""
    named = connection.settings_dict
    url = f"postgresql://{named['USER']}@/{named['NAME']}?host={named['HOST']}"
    monkeypatch.setenv("DATABASE_URL", url)
    everywhere = frozenset(os.sched_getaffinity(0))
    said: list[str] = []
    backing = given_backing(ROOT, dict(os.environ))
    cores = Cores(everywhere, everywhere)
    return Rounds(ROOT, backing, cores, None, TINY, tmp_path, said.append)


@pytest.mark.processes
def test_the_smallest_measurement_of_ours_loses_nothing(rounds):
    ours = next(server for server in SERVERS if server.name == OURS)

    [figures] = rounds.run([ours], 1)[OURS]

    wrong = {
        name for name, share in figures.items() if name.endswith(("_lost", "_doubled")) and share
    }
    assert wrong == set()
    assert figures.keys() >= {
        "memory_mb", "accept_us", "steady_p99_ms", "one_server_us", "large_server_us",
        "many_server_us", "apart_server_us", "burst_p99_ms", "greet_us", "commit_last_p99_ms",
        "resume_s",
    }  # fmt: skip


@pytest.mark.processes
def test_a_server_that_does_not_start_has_no_figures_and_the_others_go_on(rounds):
    broken = replace(SERVERS[0], name="broken", argv=lambda port: ("/bin/false",))

    found = rounds.run([broken], 1)

    assert found == {"broken": [{}]}
    assert "did not start" in rounds.say.__self__[-1]


def test_a_machine_with_two_cores_keeps_one_for_the_server():
    if len(os.sched_getaffinity(0)) > 1:
        cores = split_cores()
        assert len(cores.server) == 1
        assert not cores.server & cores.others

import os
import signal
import socket
import stat

import httpx
import pytest

from project.local.children import Child, site_children
from project.local.private_file import write_private_json
from project.local.services_file import read_services
from project.local.site import Preparation, marquee
from tests.project.local.sites import (
    STUBBORN,
    WAIT_SECONDS,
    SiteThread,
    assert_gone,
    python,
    site_in,
    wait_for,
    worker,
)

pytestmark = pytest.mark.processes


def test_a_ready_site_says_what_it_is_made_of(folder):
    account = {"role": "user", "username": "demo", "email": "d@example.org", "password": "x"}
    (folder / ".local").mkdir(mode=0o711)
    write_private_json(folder / ".local" / "accounts.json", [account])
    site = SiteThread(site_in(folder))
    site.start()
    site.wait_until_ready()

    said = site.run_file()
    mode = stat.S_IMODE(site.site.layout.run_file.stat().st_mode)
    answer = httpx.get(f"{said['url']}/health/ready")
    screen = site.screen.getvalue()
    site.end()

    port = site.site.port
    assert said["url"] == f"http://127.0.0.1:{port}"
    assert said["ws_url"] == f"ws://127.0.0.1:{port}/ws/"
    assert set(said["processes"]) == {"web", "worker", "postgres", "redis"}
    assert said["accounts"] == [account]
    assert mode == 0o600
    assert answer.status_code == 200
    assert f"Marquee is at http://127.0.0.1:{port}" in screen
    assert "Sign in as user: demo / x" in screen
    assert "Stop with Ctrl-C" in screen
    assert "worker | worker@here ready." in screen


def test_a_wish_to_stop_ends_every_process_and_forgets_the_files(site):
    pids = list(site.run_file()["processes"].values())
    assert read_services(site.site.base_dir) is not None

    site.end()

    assert_gone(pids)
    assert site.failure is None
    assert not site.site.layout.run_file.exists()
    assert read_services(site.site.base_dir) is None


def test_a_second_start_names_the_first(site):
    second = SiteThread(site_in(site.site.base_dir))
    second.start()
    second.wait_until_down()

    assert f"already running (process {site.run_file()['pid']}) at {site.site.url}" in str(
        second.failure
    )
    assert site.site.layout.run_file.exists()


def test_a_taken_port_is_one_sentence_and_starts_nothing(folder):
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        site = SiteThread(site_in(folder, port=port))
        site.start()
        site.wait_until_down()

    assert str(site.failure) == (
        f"Port {port} is taken by another program. Choose another: make run PORT={port + 1}"
    )
    assert not (folder / ".local" / "postgres").exists()


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("print('no luck'); raise SystemExit(3)", "worker ended with exit code 3."),
        (
            "import os; print('no luck', flush=True); os.kill(os.getpid(), 9)",
            "worker ended by SIGKILL",
        ),
    ],
)
def test_a_process_that_dies_ends_all_and_is_named(given_services, folder, code, words):
    steady = Child("steady", python("import time; time.sleep(600)"))
    site = SiteThread(site_in(folder, children=(steady, Child("worker", python(code)))))
    site.start()
    site.wait_until_down()

    assert words in str(site.failure)
    assert "no luck" in str(site.failure)
    assert read_services(folder) is None


def test_postgres_dying_ends_all_and_is_named(site):
    pids = site.run_file()["processes"]

    os.kill(pids.pop("postgres"), signal.SIGKILL)
    site.wait_until_down()

    assert "postgres ended by SIGKILL" in str(site.failure)
    assert_gone(list(pids.values()))


def test_a_preparation_that_fails_is_one_sentence(given_services, folder):
    broken = Preparation(
        "Bringing the database up to date",
        "migrate",
        python("print('line one'); raise SystemExit('a table is missing')"),
    )
    site = SiteThread(site_in(folder, preparations=(broken,)))
    site.start()
    site.wait_until_down()

    assert str(site.failure) == (
        "Bringing the database up to date failed: a table is missing "
        "(all of it is in .local/logs/migrate.log)."
    )
    assert "line one" in (folder / ".local" / "logs" / "migrate.log").read_text()


def test_a_preparation_that_speaks_shows_its_words_but_keeps_its_trace_to_its_log(
    given_services, folder, capfd
):
    code = "print('half done'); raise ValueError('a film without a title')"
    broken = Preparation("Loading", "load", python(code), speaks=True)
    site = SiteThread(site_in(folder, preparations=(broken,)))
    site.start()
    site.wait_until_down()

    assert str(site.failure) == (
        "Loading failed: ValueError: a film without a title (all of it is in .local/logs/load.log)."
    )
    assert capfd.readouterr() == ("half done\n", "")
    assert "Traceback" in (folder / ".local" / "logs" / "load.log").read_text()


def test_a_full_disk_is_recognised_in_what_a_program_says(given_services, folder):
    full = Preparation(
        "Loading", "load", python("raise SystemExit('could not write: No space left on device')")
    )
    site = SiteThread(site_in(folder, preparations=(full,)))
    site.start()
    site.wait_until_down()

    assert str(site.failure).startswith("The disk is full.")


def test_preparations_see_the_services_and_a_wish_to_stop_ends_them(given_services, folder):
    code = (
        "import os, pathlib, time; "
        "pathlib.Path('seen').write_text(os.environ['DATABASE_URL'] + os.environ['SECRET_KEY']); "
        "time.sleep(600)"
    )
    site = SiteThread(site_in(folder, preparations=(Preparation("Waiting", "wait", python(code)),)))
    site.start()
    wait_for((folder / "seen").exists)
    site.end()

    key = (folder / ".local" / "secret_key").read_text().strip()
    assert site.failure is None
    assert (folder / "seen").read_text().startswith("postgresql://db/x")
    assert (folder / "seen").read_text().endswith(key)


def test_given_addresses_start_no_services(folder):
    (folder / ".env").write_text(
        "DATABASE_URL=postgresql://db/x\nREDIS_URL=redis://r/0\nCELERY_BROKER_URL=amqp://q\n"
    )
    site = SiteThread(site_in(folder, children=(worker(),)))
    site.start()
    site.wait_until_ready()
    urls = read_services(folder)
    processes = site.run_file()["processes"]
    site.end()

    assert set(processes) == {"worker"}
    assert urls is not None
    assert urls.database_url == "postgresql://db/x"


def test_a_second_wish_ends_what_will_not_go(given_services, folder):
    site = SiteThread(site_in(folder, children=(worker(STUBBORN),)))
    site.start()
    site.wait_until_ready()
    site.stop.ask()
    site.stop.hard = True
    site.wait_until_down()

    assert site.failure is None


def test_the_site_consists_of_web_two_workers_and_beat(folder):
    children = {child.name: child.argv for child in site_children("127.0.0.1", 8123)}

    assert list(children) == ["web", "worker", "heavy", "beat"]
    assert children["web"][-12:].count("--no-proxy-headers") == 1
    assert "8123" in children["web"]
    assert [step.name for step in marquee(folder, "127.0.0.1", 8123).preparations] == [
        "migrate",
        "prepare_demo",
    ]


@pytest.mark.parametrize("build", ["touch built; sleep 0.3; exit 0", "sleep 600"])
def test_the_browser_app_is_built_beside_the_preparations(
    given_services, folder, monkeypatch, build
):
    app = folder / "frontend"
    (app / "node_modules").mkdir(parents=True)
    (app / "package.json").write_text("{}")
    machine = folder / "machine"
    machine.mkdir()
    npm = f"mkdir -p node_modules dist; touch started node_modules/.package-lock.json; {build}"
    for name, script in {"npm": npm, "node": "echo v22.0.0"}.items():
        (machine / name).write_text(f"#!/bin/sh\n{script}\n")
        (machine / name).chmod(0o755)
    monkeypatch.setenv("PATH", f"{machine}:{os.environ['PATH']}")
    site = SiteThread(site_in(folder, children=(worker(),)))
    site.start()
    if "600" in build:
        wait_for((app / "started").exists)
    else:
        site.wait_until_ready()
        assert "Building the browser app: " in site.screen.getvalue()
        assert (app / "built").exists()
    site.end()

    assert site.failure is None


def test_a_preparation_that_fails_ends_the_build_beside_it(given_services, folder, monkeypatch):
    (folder / "frontend").mkdir()
    (folder / "frontend" / "package.json").write_text("{}")
    monkeypatch.setattr(
        "project.local.browser_app.build", lambda layout, env, stop: stop.pause(WAIT_SECONDS)
    )
    broken = Preparation("Loading", "load", python("raise SystemExit('no')"))
    site = SiteThread(site_in(folder, preparations=(broken,)))
    site.start()
    site.wait_until_down()

    assert str(site.failure).startswith("Loading failed: no")

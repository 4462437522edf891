"""The supervisor as a process of its own, ended from outside."""

import os
import signal

import pytest

from project.local import commands
from tests.project.local.sites import SiteProcess, assert_gone, free_port, wait_for

pytestmark = pytest.mark.processes


def test_sigterm_ends_all_and_leaves_no_process(folder):
    site = SiteProcess(folder, free_port())
    said = site.wait_until_ready()

    site.send(signal.SIGTERM)
    output = site.end()

    assert site.process.returncode == 0
    assert "Traceback" not in output
    assert_gone(list(said["processes"].values()))


@pytest.mark.skipif(os.uname().sysname != "Linux", reason="only Linux tells children")
def test_after_a_killed_supervisor_the_next_start_works(folder):
    port = free_port()
    killed = SiteProcess(folder, port)
    said = killed.wait_until_ready()
    killed.send(signal.SIGKILL)
    killed.end()

    # At once: what the first has left behind may still be going.
    again = SiteProcess(folder, port)
    wait_for(lambda: not killed.run_path.exists() or again.process.poll() is not None)
    said_again = again.wait_until_ready()
    again.send(signal.SIGINT)
    again.end()

    assert again.process.returncode == 0
    assert_gone([*said["processes"].values(), *said_again["processes"].values()])


def test_stop_and_status_find_the_running_site(folder, capsys):
    assert commands.status(folder) == 1
    assert commands.stop(folder) == 0
    assert capsys.readouterr().out == "Marquee is not running.\n" * 2

    site = SiteProcess(folder, free_port())
    said = site.wait_until_ready()

    assert commands.status(folder) == 0
    assert f"Marquee is at {said['url']} (process {said['pid']})." in capsys.readouterr().out
    assert commands.stop(folder) == 0
    assert "Marquee is stopped" in capsys.readouterr().out
    site.end()
    assert_gone([said["pid"], *said["processes"].values()])

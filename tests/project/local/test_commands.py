"""The command line: what a person types, and the one sentence that comes back."""

import pytest

from project.local import reset as resetting
from project.local.__main__ import main
from project.local.layout import Layout
from project.local.lock import only_one
from project.local.stopping import Stop


@pytest.fixture(autouse=True)
def no_signals(monkeypatch):
    """pytest's own Ctrl-C stays as it is."""
    monkeypatch.setattr(Stop, "listen", lambda self: None)


@pytest.mark.parametrize("port", ["0", "65536", "-1", "web", "8000.5"])
def test_a_port_that_is_none_is_named(port, capsys):
    with pytest.raises(SystemExit):
        main(["up", f"--port={port}"])

    assert f"{port} is not a port" in capsys.readouterr().err


def test_a_failure_is_one_sentence_and_a_one(folder, capsys):
    layout = Layout(folder)
    layout.create()
    with only_one(layout.lock_file, "http://127.0.0.1:1"):
        code = main(["up"], folder)

    assert code == 1
    assert capsys.readouterr().err.count("\n") == 1


def test_a_folder_that_may_not_be_written_is_one_sentence(folder, capsys):
    (folder / ".local").write_text("a file where a folder has to be")

    assert main(["up"], folder) == 1
    assert str(folder / ".local") in capsys.readouterr().err


def test_reset_forgets_all_but_never_a_running_site(folder, capsys):
    layout = Layout(folder)
    layout.create()
    with only_one(layout.lock_file, "http://127.0.0.1:1"):
        assert resetting.main(folder) == 1
    assert "stop it first" in capsys.readouterr().err
    assert layout.state.exists()

    assert resetting.main(folder) == 0
    assert not layout.state.exists()
    assert main(["status"], folder) == 1


def test_a_lock_whose_holder_has_not_said_its_name_yet_is_a_start(folder, capsys):
    layout = Layout(folder)
    layout.create()
    with only_one(layout.lock_file, "http://127.0.0.1:1"):
        layout.lock_file.write_text("")
        assert main(["up"], folder) == 1

    assert "being started by another command" in capsys.readouterr().err

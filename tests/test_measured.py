"""What the tests reach is known, by line and by branch, also of what none of them imports."""

import importlib
import json
import sys

import pytest

from tests.measured import Measuring, Report, table

OPTIONS = {
    "source": ["sample"],
    "omit": ["*/migrations/*"],
    "exclude-also": ["raise NotImplementedError"],
    "fail-under": 90,
}
WORDS = """\
def word(loud):
    text = "hush"
    if loud:
        text = "BOO"
    return text


def never():
    raise NotImplementedError


def other():
    return 1
"""


@pytest.fixture
def sample(tmp_path, monkeypatch):
    """A product of a few lines, one folder of which counts for nothing."""
    folder = tmp_path / "sample"
    (folder / "migrations").mkdir(parents=True)
    for name in ("__init__", "migrations/__init__", "migrations/one"):
        (folder / f"{name}.py").write_text("")
    (folder / "words.py").write_text(WORDS)
    (folder / "unused.py").write_text("ONE = 1\nTWO = 2\n")
    monkeypatch.chdir(tmp_path)
    monkeypatch.syspath_prepend(tmp_path)
    yield tmp_path
    for name in [name for name in sys.modules if name.split(".")[0] == "sample"]:
        del sys.modules[name]


def run(root, monkeypatch, *calls):
    """As one process would: import the words afresh and have each said."""
    measuring = Measuring(OPTIONS, root)
    with monkeypatch.context() as patch:
        patch.setattr(sys, "meta_path", [measuring, *sys.meta_path])
        patch.delitem(sys.modules, "sample.words", raising=False)
        patch.delitem(sys.modules, "sample", raising=False)
        words = importlib.import_module("sample.words")
        importlib.import_module("sample.migrations.one")
    for loud in calls:
        words.word(loud)
    return measuring


def test_lines_and_branches_that_nobody_reaches_are_named(sample, monkeypatch):
    words = run(sample, monkeypatch, False).whole([])["files"]["sample/words.py"]

    assert words["executed_lines"] == [1, 2, 3, 5, 8, 12]
    assert words["missing_lines"] == [4, 13]
    assert words["executed_branches"] == [(3, 5)]
    assert words["missing_branches"] == [(3, 4)]


def test_a_line_that_is_reached_a_thousand_times_is_reached(sample, monkeypatch):
    measuring = run(sample, monkeypatch, *[True] * 1000)

    assert measuring.whole([])["files"]["sample/words.py"]["missing_lines"] == [13]


def test_what_several_processes_reach_adds_up(sample, monkeypatch):
    parts = [json.dumps(run(sample, monkeypatch, loud).found()) for loud in (False, True)]
    whole = Measuring(OPTIONS, sample).whole(parts)

    words = whole["files"]["sample/words.py"]
    assert (words["missing_lines"], words["missing_branches"]) == ([13], [])


def test_what_nobody_imports_counts_as_missing_and_migrations_not_at_all(sample, monkeypatch):
    whole = run(sample, monkeypatch, False, True).whole([])

    assert sorted(whole["files"]) == ["sample/__init__.py", "sample/unused.py", "sample/words.py"]
    assert whole["files"]["sample/unused.py"]["missing_lines"] == [1, 2]
    assert whole["summary"]["percent_covered"] == pytest.approx(100 * 9 / 12)
    assert "sample/unused.py" in table(whole)


class Session:
    exitstatus = pytest.ExitCode.OK


@pytest.mark.parametrize(("least", "status"), [(75, "OK"), (75.1, "TESTS_FAILED")])
def test_too_little_reached_fails_the_run(sample, monkeypatch, least, status):
    report = Report(OPTIONS | {"fail-under": least}, is_worker=False, has_workers=True)
    report.measuring = run(sample, monkeypatch, False, True)
    session = Session()

    report.pytest_sessionfinish(session)

    assert session.exitstatus == pytest.ExitCode[status]

"""The build of the browser app, with a stand-in for npm that writes down how it was called."""

import os
from pathlib import Path

import pytest

from project.local import browser_app, node, npm
from project.local.failures import LocalError
from project.local.layout import Layout
from project.local.stopping import Stop

_NPM = """#!/bin/sh
echo "$@" >> calls
case "$1" in
  ci) mkdir -p node_modules && touch node_modules/.package-lock.json ;;
  run) if grep -q broken src/main.ts; then echo "src/main.ts: error TS1: broken" >&2; exit 2; fi
       mkdir -p dist && touch dist/index.html ;;
  *) exit 7 ;;
esac
"""


@pytest.fixture
def layout(tmp_path, monkeypatch) -> Layout:
    """A checkout with an app, on a machine whose npm is the stand-in."""
    machine = tmp_path / "machine"
    machine.mkdir()
    for name, script in {"npm": _NPM, "node": "#!/bin/sh\necho v22.1.0\n"}.items():
        (machine / name).write_text(script)
        (machine / name).chmod(0o755)
    monkeypatch.setenv("PATH", f"{machine}{os.pathsep}{os.environ['PATH']}")
    app = tmp_path / "frontend"
    (app / "src").mkdir(parents=True)
    for name in ("index.html", "package.json", "package-lock.json", "src/main.ts"):
        (app / name).write_text(name)
    layout = Layout(tmp_path)
    layout.create()
    return layout


def build_if_needed(layout: Layout) -> list[str]:
    """How npm was called."""
    calls = layout.browser_app / "calls"
    calls.unlink(missing_ok=True)
    if browser_app.needs_build(layout):
        browser_app.build(layout, dict(os.environ), Stop())
    return calls.read_text().splitlines() if calls.exists() else []


def test_it_is_built_once_and_again_when_a_source_changed(layout):
    install = "ci --no-audit --no-fund"

    assert build_if_needed(layout) == [install, "run build"]
    assert build_if_needed(layout) == []
    (layout.browser_app / "src" / "main.ts").write_text("other")
    assert build_if_needed(layout) == ["run build"]
    (layout.browser_app / "package-lock.json").write_text("other")
    assert build_if_needed(layout) == [install, "run build"]


def test_what_was_interrupted_is_done_again(layout):
    build_if_needed(layout)
    (layout.browser_app / "node_modules" / ".package-lock.json").unlink()
    (layout.browser_app / "dist" / "index.html").unlink()

    assert build_if_needed(layout) == ["ci --no-audit --no-fund", "run build"]


def test_a_build_that_fails_says_why_and_is_tried_again(layout):
    (layout.browser_app / "src" / "main.ts").write_text("broken")

    for _ in range(2):
        with pytest.raises(LocalError) as caught:
            build_if_needed(layout)
        assert "(npm build ended with exit code 2)" in str(caught.value)
        assert "error TS1: broken" in str(caught.value)
        assert ".local/logs/npm-build.log" in str(caught.value)


def test_a_copy_without_the_app_builds_nothing(tmp_path):
    assert not browser_app.needs_build(Layout(tmp_path))


def test_npm_is_called_with_the_packages_installed(layout, monkeypatch):
    assert npm.main([], layout.base_dir) == 0
    assert npm.main(["run", "lint"], layout.base_dir) == 0
    assert npm.main(["unknown"], layout.base_dir) == 7
    calls = (layout.browser_app / "calls").read_text().splitlines()

    assert calls == ["ci --no-audit --no-fund", "run lint", "unknown"]


def test_an_old_or_broken_node_is_passed_over_for_the_wheels(layout, monkeypatch):
    assert node.find_node().npm == (str(layout.base_dir / "machine" / "npm"),)
    for script in ("echo v18.20.0", "exit 1", "echo nonsense"):
        (layout.base_dir / "machine" / "node").write_text(f"#!/bin/sh\n{script}\n")

        found = node.find_node()

        assert Path(found.npm[0]).is_file()
        assert found.npm[1].endswith("npm-cli.js")
        assert found.environment({"PATH": "/x"})["PATH"].startswith(f"{found.folder}:")

    monkeypatch.setattr(node, "find_spec", lambda name: None)
    with pytest.raises(LocalError, match="needs Node 20 or newer"):
        node.find_node()

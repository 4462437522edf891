"""`-p tests.measured`: which lines and branches of the product the tests reach, and a failure if too few.

Written into the code as it is imported. A tracer, told of each line of every library too, doubles the time of all
tests. Processes that tests start are not measured. `[tool.slipcover]` in pyproject.toml says of what, and how much.
"""

import io
import json
import os
import sys
import tomllib
from collections.abc import Sequence
from importlib.machinery import ModuleSpec, PathFinder, SourceFileLoader
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
import slipcover
from slipcover.importer import SlipcoverLoader

_REPOSITORY = Path(__file__).resolve().parents[1]
_KEY = "measured"
# The alternative exchanges functions while threads run them.
_STAYS_IN = 1_000_000_000


class Measuring:
    """What one process reaches. options: `[tool.slipcover]`; root: the folder with its packages."""

    def __init__(self, options: dict[str, Any], root: Path) -> None:
        self.packages = frozenset(options["source"])
        self._sources = [str(root / name) for name in options["source"]]
        self._reached = slipcover.Slipcover(
            branch=True,
            d_miss_threshold=_STAYS_IN,
            omit=options["omit"],
            exclude_also=options["exclude-also"],
        )

    def find_spec(
        self, name: str, path: Sequence[str] | None = None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """For `sys.meta_path`: a module of the product, with its measuring written into it."""
        parts = name.split(".")
        if parts[0] not in self.packages or "migrations" in parts:
            return None
        spec = PathFinder.find_spec(name, path, target)
        if spec and spec.origin and isinstance(spec.loader, SourceFileLoader):
            spec.loader = SlipcoverLoader(self._reached, spec.loader, spec.origin)
        return spec

    def found(self) -> dict[str, Any]:
        """What this process reached, in slipcover's own form."""
        return self._reached.get_coverage()

    def whole(self, parts: list[str]) -> dict[str, Any]:
        """That, and what other processes reached: their findings as JSON. What nobody imported counts as missing."""
        self._reached.source = self._sources
        whole = self.found()
        for part in parts:
            slipcover.merge_coverage(whole, json.loads(part))
        return whole


class Report:
    """pytest's hooks: workers hand over what they found, who started them adds it up."""

    def __init__(self, options: dict[str, Any], *, is_worker: bool, has_workers: bool) -> None:
        self._is_worker = is_worker
        self._least: float = options["fail-under"]
        self._parts: list[str] = []
        self._text = ""
        self.measuring = Measuring(options, _REPOSITORY)
        if not has_workers:
            sys.meta_path.insert(0, self.measuring)

    @pytest.hookimpl(optionalhook=True)
    def pytest_testnodedown(self, node: Any) -> None:
        """A worker of xdist has ended."""
        self._parts += [part for part in [getattr(node, "workeroutput", {}).get(_KEY)] if part]

    @pytest.hookimpl(trylast=True)
    def pytest_sessionfinish(self, session: pytest.Session) -> None:
        if self._is_worker:
            session.config.workeroutput[_KEY] = json.dumps(self.measuring.found())
            return
        if session.exitstatus not in (pytest.ExitCode.OK, pytest.ExitCode.TESTS_FAILED):
            return
        whole = self.measuring.whole(self._parts)
        reached = whole["summary"]["percent_covered"]
        self._text = table(whole) + f"{reached:.2f} % reached, {self._least:g} % asked for.\n"
        if reached < self._least and session.exitstatus == pytest.ExitCode.OK:
            session.exitstatus = pytest.ExitCode.TESTS_FAILED

    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        terminalreporter.write(self._text)


def table(found: dict[str, Any]) -> str:
    """What is missing where, for people."""
    text = io.StringIO()
    slipcover.print_coverage(found, outfile=text, skip_covered=True, missing_width=80)
    return text.getvalue()


@pytest.hookimpl(tryfirst=True)
def pytest_load_initial_conftests(early_config: pytest.Config) -> None:
    """Before anything of the product is imported."""
    options = tomllib.loads((_REPOSITORY / "pyproject.toml").read_text())["tool"]["slipcover"]
    is_worker = "PYTEST_XDIST_WORKER" in os.environ
    report = Report(
        options,
        is_worker=is_worker,
        has_workers=not is_worker and bool(early_config.known_args_namespace.numprocesses),
    )
    early_config.pluginmanager.register(report)

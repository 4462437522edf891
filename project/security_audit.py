"""`python -m project.security_audit`: known holes in the packages used, and a look at our own code.

What the lock files name is compared with the public advisories, by pip-audit and `npm audit`; bandit
writes what it finds in our code to `security-report.json`. A service that cannot be reached is said
to be so, and is no finding: the exit code is 1 for a hole, 0 otherwise.
"""

import json
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from project.local.node import find_node

BASE_DIR = Path(__file__).resolve().parents[1]
REPORT = BASE_DIR / "security-report.json"
_PACKAGES = ("core", "realtime", "catalog", "social", "recsys", "sports", "project")
_LOCKS = ("requirements.lock", "requirements-dev.lock")
_SECONDS = 300


@dataclass(frozen=True, slots=True)
class Finding:
    """A sentence about one hole."""

    text: str


class UnreachableError(Exception):
    """The advisories could not be asked for; says what the program said."""


def main() -> int:
    """The exit code."""
    found: list[Finding] = []
    for title, ask in _QUESTIONS:
        try:
            answers = ask()
        except UnreachableError as error:
            _say(f"{title}: NOT CHECKED, the advisory service cannot be reached ({error}).")
            continue
        _say(f"{title}: {_counted(answers)}.")
        for finding in answers:
            _say(f"  {finding.text}")
        found += answers
    return 1 if found else 0


def python_packages() -> list[Finding]:
    """What pip-audit finds in the lock files. Raises UnreachableError."""
    files = [part for lock in _LOCKS for part in ("--requirement", str(BASE_DIR / lock))]
    said = _run(
        sys.executable, "-m", "pip_audit", "--format", "json", "--no-deps", "--disable-pip",
        "--progress-spinner", "off", "--timeout", "15", *files,
    )  # fmt: skip
    return read_pip_audit(said.stdout, said.stderr)


def read_pip_audit(output: str, errors: str) -> list[Finding]:
    """The holes in pip-audit's report. Raises UnreachableError when there is none. Pure."""
    report = _json(output, errors)
    packages = report.get("dependencies", [])
    if not any("vulns" in package for package in packages):
        raise UnreachableError(_last_line(errors))
    return [
        Finding(f"{package['name']} {package['version']}: {hole['id']}{_repaired(hole)}")
        for package in packages
        for hole in package.get("vulns", [])
    ]


def browser_packages() -> list[Finding]:
    """What npm finds in `package-lock.json`. Raises UnreachableError."""
    node = find_node()
    said = _run(*node.npm, "audit", "--json", "--package-lock-only", folder=BASE_DIR / "frontend")
    return read_npm_audit(said.stdout, said.stderr)


def read_npm_audit(output: str, errors: str) -> list[Finding]:
    """The holes in npm's report. Raises UnreachableError when there is none. Pure."""
    report = _json(output, errors)
    if "vulnerabilities" not in report:
        problem = report.get("error") or {}
        raise UnreachableError(
            problem.get("summary") or report.get("message") or _last_line(errors)
        )
    return [
        Finding(f"{name} {hole.get('range', '')}: {hole.get('severity', 'unknown')}")
        for name, hole in sorted(report["vulnerabilities"].items())
    ]


def our_code() -> list[Finding]:
    """What bandit finds; its whole report is left in `security-report.json`. Raises OSError when it left none."""
    _run(
        sys.executable, "-m", "bandit", "-q", "-r", *_PACKAGES,
        "-c", "pyproject.toml", "-f", "json", "-o", str(REPORT),
    )  # fmt: skip
    report = json.loads(REPORT.read_text())
    return [
        Finding(f"{issue['filename']}:{issue['line_number']}: {issue['issue_text']}")
        for issue in report["results"]
    ]


_QUESTIONS: tuple[tuple[str, Callable[[], list[Finding]]], ...] = (
    ("Python packages (pip-audit)", python_packages),
    ("Browser packages (npm audit)", browser_packages),
    ("Our own code (bandit, security-report.json)", our_code),
)


def _run(*command: str, folder: Path = BASE_DIR) -> subprocess.CompletedProcess[str]:
    try:
        return subprocess.run(  # noqa: S603  # nosec B603
            command, cwd=folder, capture_output=True, text=True, timeout=_SECONDS, check=False
        )
    except subprocess.TimeoutExpired:
        raise UnreachableError(f"no answer within {_SECONDS} s") from None


def _json(output: str, errors: str) -> dict[str, Any]:
    try:
        report: dict[str, Any] = json.loads(output)
    except ValueError:
        raise UnreachableError(_last_line(errors)) from None
    return report


def _repaired(hole: dict[str, list[str]]) -> str:
    versions = ", ".join(hole.get("fix_versions", []))
    return f" (repaired in {versions})" if versions else ""


def _last_line(text: str) -> str:
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    return lines[-1][:200] if lines else "it said nothing"


def _counted(findings: list[Finding]) -> str:
    return "nothing known" if not findings else f"{len(findings)} found"


def _say(text: str) -> None:
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    raise SystemExit(main())

"""What `make audit` makes of what the programs say."""

import json

import pytest

from project import security_audit
from project.security_audit import Finding, UnreachableError, read_npm_audit, read_pip_audit

OFFLINE = "ERROR: could not connect to the service\n"


def test_a_hole_in_a_python_package_is_named_with_its_repair():
    report = {
        "dependencies": [
            {"name": "fine", "version": "1.0", "vulns": []},
            {
                "name": "sieve",
                "version": "2.0",
                "vulns": [{"id": "PYSEC-1", "fix_versions": ["2.1"], "description": ""}],
            },
        ]
    }

    assert read_pip_audit(json.dumps(report), "Found 1 known vulnerability") == [
        Finding("sieve 2.0: PYSEC-1 (repaired in 2.1)")
    ]


@pytest.mark.parametrize(
    "output",
    [
        "",
        "not json",
        "{}",
        '{"dependencies": []}',
        '{"dependencies": [{"name": "x", "skip_reason": "no answer"}]}',
    ],
)
def test_pip_audit_without_an_answer_is_no_clean_bill(output):
    with pytest.raises(UnreachableError, match="could not connect"):
        read_pip_audit(output, OFFLINE)


def test_a_hole_in_a_browser_package_is_named():
    report = {"vulnerabilities": {"sieve": {"severity": "high", "range": "<2.0"}}}

    assert read_npm_audit(json.dumps(report), "") == [Finding("sieve <2.0: high")]
    assert read_npm_audit('{"vulnerabilities": {}}', "") == []


@pytest.mark.parametrize(
    ("output", "said"),
    [
        ('{"message": "405 Method Not Allowed", "error": {"summary": ""}}', "405"),
        ('{"error": {"code": "ENOTFOUND", "summary": "request failed"}}', "request failed"),
        ("", "could not connect"),
    ],
)
def test_npm_without_an_answer_is_no_clean_bill(output, said):
    with pytest.raises(UnreachableError, match=said):
        read_npm_audit(output, OFFLINE)


@pytest.mark.parametrize(
    ("answers", "code", "said"),
    [
        (list, 0, "Packages: nothing known."),
        (lambda: [Finding("sieve 2.0: PYSEC-1")], 1, "Packages: 1 found.\n  sieve 2.0: PYSEC-1"),
    ],
)
def test_the_exit_code_says_whether_there_is_a_hole(monkeypatch, capsys, answers, code, said):
    monkeypatch.setattr(security_audit, "_QUESTIONS", (("Packages", answers),))

    assert security_audit.main() == code
    assert said in capsys.readouterr().out


def test_a_service_that_is_not_reached_is_said_and_is_no_hole(monkeypatch, capsys):
    def ask():
        raise UnreachableError("no route")

    monkeypatch.setattr(security_audit, "_QUESTIONS", (("Packages", ask),))

    assert security_audit.main() == 0
    assert "NOT CHECKED, the advisory service cannot be reached (no route)" in (
        capsys.readouterr().out
    )

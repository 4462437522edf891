"""Text that wants to be a header, a line of the log, a path or a statement."""

import ast
import logging
import re
from pathlib import Path

import pytest
from django.test import Client

from core.accounts.models import User
from tests.core.security.conftest import send_raw
from tests.core.security.operations import writing

pytestmark = pytest.mark.django_db

BASE_DIR = Path(__file__).resolve().parents[3]
PACKAGES = ("core", "realtime", "catalog", "social", "recsys", "sports", "project")
NEVER_SET = {
    "id": 4711,
    "pk": 4711,
    "user": 4711,
    "user_id": 4711,
    "owner": 4711,
    "role": "admin",
    "is_staff": True,
    "is_superuser": True,
    "is_active": False,
    "is_demo": True,
    "verified": True,
    "email_verified": True,
    "password_hash": "x",
    "date_joined": "1999-01-01",
    "last_used_at": None,
    "has_password": False,
    "second_factor": True,
    "__class__": "x",
    "constructor": {"prototype": {"role": "admin"}},
    "__proto__": {"role": "admin"},
}


@pytest.mark.parametrize("operation", writing(), ids=str)
def test_no_body_sets_what_it_does_not_name(person, api, operation):
    person("ana")
    api.login("ana")
    fixed = ("id", "role", "is_staff", "is_superuser", "is_active", "is_demo", "verified", "email")
    before = User.objects.values(*fixed).get(username="ana")

    answer = api(operation.method.upper(), operation.path, NEVER_SET)

    assert User.objects.values(*fixed).get(username="ana") == before
    assert answer.status_code < 500
    assert not User.objects.filter(pk=4711).exists()
    if answer.status_code in (200, 201) and operation.method in ("post", "patch", "put"):
        assert b"4711" not in answer.content


@pytest.mark.parametrize("value", [{"role": "admin"}, {"is_staff": True}, {"verified": True}])
def test_a_field_that_is_not_yours_is_named_in_the_refusal(person, api, value):
    person("ana")
    api.login("ana")

    answer = api("PATCH", "/api/me", value)

    assert answer.status_code == 400
    assert [error["field"] for error in answer.json()["errors"]] == [*value]


@pytest.mark.parametrize(
    "text",
    ["x\r\nX-Evil: 1", "x\nX-Evil: 1", "x%0d%0aX-Evil:%201", "x\u0000X-Evil", "x\u2028X-Evil: 1"],
)
def test_nothing_reflected_becomes_a_header(text):
    client = Client(raise_request_exception=False)
    answers = [
        client.get("/api/genres", headers={"x-request-id": text}),
        client.get("/api/genres", headers={"origin": text}),
        client.get("/api/genres", headers={"accept": text}),
        client.get("/api/genres", headers={"x-profile": text}),
        client.get("/api/docs", {"lang": text}),
        client.get("/admin/", {"next": text}),
        client.get("/api/search", {"q": text}),
        client.get("/films/" + text.replace("\n", "%0a").replace("\r", "%0d")),
    ]

    for answer in answers:
        assert answer.status_code < 500
        assert "X-Evil" not in answer.headers
        assert not re.search(r"[\r\n\x00]", "".join(answer.headers.values()))


def test_a_header_is_not_split_on_the_wire_either(server):
    answer = send_raw(
        server,
        b"GET /admin/x%0d%0aX-Evil:%201?next=%0d%0aX-Evil:1 HTTP/1.1\r\nHost: localhost\r\n"
        b"Connection: close\r\nX-Request-ID: a%0d%0aX-Evil: 1\r\n\r\n",
    )

    assert b"\r\nx-evil" not in answer.text.lower()


def test_no_request_writes_a_line_of_the_log(caplog):
    forged = "INFO login: ana signed in"
    client = Client(raise_request_exception=False)
    with caplog.at_level(logging.DEBUG):
        client.get(f"/api/nothing%0a{forged}%1b[31m")
        client.get("/api/movies", {"sort": f"x\n{forged}"})
        client.post("/api/login", {"login": f"ana\n{forged}", "password": "x"}, "application/json")
        client.get("/api/genres", headers={"host": f"evil\n{forged}"})
        client.get("/api/genres", headers={"x-request-id": f"abcdefgh\n{forged}"})

    lines = [line for record in caplog.records for line in record.getMessage().splitlines()]
    assert not [line for line in lines if line.startswith("INFO login")]
    assert not [line for line in lines if "\x1b" in line]


def test_no_secret_is_written_to_the_log(person, api, caplog):
    person("ana")
    with caplog.at_level(logging.DEBUG):
        api.login("ana")
        api("GET", "/api/me", headers={"Authorization": "Bearer not-a-token-4711"})
        api.post("/api/login", {"login": "ana", "password": "Wrong-Secret-4711"})

    assert "4711" not in caplog.text
    assert api.token not in caplog.text


TRAVERSALS = [
    "/static/../manage.py",
    "/static/%2e%2e/%2e%2e/manage.py",
    "/static/..%2f..%2fmanage.py",
    "/static/..%5c..%5cmanage.py",
    "/static/%252e%252e/manage.py",
    "/static//etc/passwd",
    "/static/admin/../../../manage.py",
    "/assets/../index.html/../../package.json",
    "/assets/..%2f..%2fpackage.json",
    "/media/../../../../etc/passwd",
    "/media/%2e%2e/%2e%2e/etc/passwd",
    "/media/avatars/..%2f..%2f..%2fetc/passwd",
    "/../../etc/passwd",
    "/%2e%2e/%2e%2e/etc/passwd",
    "/.env",
    "/.git/config",
    "/static/admin%00.css",
    "/api/../admin/",
    "/api/movies/1/..%2f..%2fadmin",
]


def test_no_path_leads_out_of_what_is_served(server):
    for path in TRAVERSALS:
        answer = send_raw(
            server, f"GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".encode()
        )

        assert len(answer.statuses) == 1, path
        assert answer.statuses[0] < 500, path
        for secret in (
            b"DJANGO_SETTINGS_MODULE",
            b"root:x:0",
            b"devDependencies",
            b"[core]",
            b"SECRET_KEY=",
        ):
            assert secret not in answer.text, path


def statements() -> list[str]:
    """Where a statement is made of anything but a text that stands in the code."""
    found = []
    for package in PACKAGES:
        for file in (BASE_DIR / package).rglob("*.py"):
            tree = ast.parse(file.read_text())
            constants = {
                target.id
                for node in tree.body
                if isinstance(node, ast.Assign) and isinstance(node.value, ast.Constant)
                for target in node.targets
                if isinstance(target, ast.Name)
            }
            for node in ast.walk(tree):
                if is_statement(node) and not is_fixed(node.args[0], constants):
                    found.append(f"{file.relative_to(BASE_DIR)}: {ast.unparse(node.args[0])[:60]}")
    return sorted(found)


def is_statement(node) -> bool:
    if not (isinstance(node, ast.Call) and node.args):
        return False
    if isinstance(node.func, ast.Attribute):
        owner = ast.unparse(node.func.value)
        if node.func.attr in ("execute", "executemany"):
            return "cursor" in owner or "connection" in owner
        return node.func.attr in ("raw", "extra") and "objects" in owner
    return isinstance(node.func, ast.Name) and node.func.id in ("RawSQL", "RunSQL")


def is_fixed(node, constants) -> bool:
    return isinstance(node, ast.Constant) or (isinstance(node, ast.Name) and node.id in constants)


def test_every_statement_stands_in_the_code_and_takes_its_values_as_parameters():
    # In each a name of our own: texts of the same file, a partition named by its date, the database.
    assert statements() == [
        "catalog/search/words.py: statement",
        "project/local/postgres.py: f'CREATE DATABASE {DATABASE}'",
        "realtime/log/partitions.py: statement",
        "realtime/migrations/0002_event_expires_on.py: f'ALTER TABLE {name} RENAME TO realtime_event_until_{end:%Y%",
        "realtime/migrations/0002_event_expires_on.py: f'DROP TABLE {name}'",
    ]


def test_secrets_are_compared_in_constant_time():
    secret = re.compile(r"(^|_)(token|secret|signature|digest|ticket|code_hash)$")
    found = []
    for package in ("core", "realtime"):
        for file in (BASE_DIR / package).rglob("*.py"):
            for node in ast.walk(ast.parse(file.read_text())):
                if not isinstance(node, ast.Compare) or not isinstance(
                    node.ops[0], (ast.Eq, ast.NotEq)
                ):
                    continue
                sides = [node.left, *node.comparators]
                if any(isinstance(side, ast.Constant) for side in sides):
                    continue
                names = [ast.unparse(side).rpartition(".")[2] for side in sides]
                if any(secret.search(name) for name in names):
                    found.append(f"{file.relative_to(BASE_DIR)}: {ast.unparse(node)}")
    assert found == []

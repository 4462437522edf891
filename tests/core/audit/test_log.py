"""The audit log: what may stand in it, and that nobody changes it."""

import json
import logging
from datetime import timedelta

import pytest
from django.db import DatabaseError, connection, transaction
from django.test import RequestFactory
from django.utils import timezone

from core.audit.models import AuditEntry
from core.audit.rules import HIDDEN, printable, without_secrets
from core.audit.services import drop_old, forget, record

pytestmark = pytest.mark.django_db


@pytest.fixture
def entry(person):
    boss = person("boss", role="admin")
    ana = person("ana")
    record("account.blocked", actor_id=boss.pk, target=f"user:{ana.pk}", detail={"why": "spam"})
    return AuditEntry.objects.get()


def _refused(sql, *values):
    with (
        pytest.raises(DatabaseError, match="append-only"),
        transaction.atomic(),
        connection.cursor() as cursor,
    ):
        cursor.execute(sql, values)


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("action", "account.unblocked"),
        ("target", "user:1"),
        ("target", "user:gone"),
        ("detail", "{}"),
        ("at", "2020-01-01"),
        ("actor_id", None),
        ("actor_id", 1),
        ("address_hint", "x"),
        ("request_id", "x"),
        ("id", 77),
    ],
)
def test_no_statement_changes_an_entry(entry, column, value):
    _refused(f"UPDATE core_auditentry SET {column} = %s WHERE id = %s", value, entry.pk)

    assert AuditEntry.objects.values().get() == {
        name: getattr(entry, name) for name in AuditEntry.objects.values().get()
    }


def test_no_statement_deletes_a_young_entry(entry):
    _refused("DELETE FROM core_auditentry")
    with pytest.raises(DatabaseError), transaction.atomic():
        AuditEntry.objects.all().delete()

    assert AuditEntry.objects.count() == 1


def test_no_statement_empties_the_log(entry):
    with connection.cursor() as cursor:
        # Off for the other tests, which begin with an empty database.
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
        cursor.execute("ALTER TABLE core_auditentry ENABLE TRIGGER audit_keep_all")
    _refused("TRUNCATE core_auditentry CASCADE")


def test_entries_go_when_their_days_are_over(entry, settings):
    settings.MARQUEE_KEEP_AUDIT_DAYS = 365
    for days in (366, 364):
        AuditEntry.objects.create(action="old.one", at=timezone.now() - timedelta(days=days))

    assert drop_old() == 1
    assert AuditEntry.objects.count() == 2


def test_a_setting_that_is_too_short_loses_nothing(entry, settings):
    settings.MARQUEE_KEEP_AUDIT_DAYS = 1
    AuditEntry.objects.create(action="old.one", at=timezone.now() - timedelta(days=2))

    with pytest.raises(DatabaseError), transaction.atomic():
        drop_old()

    assert AuditEntry.objects.count() == 2


def test_somebody_who_is_still_there_cannot_be_taken_out(entry):
    for user_id in (entry.actor_id, int(entry.target.removeprefix("user:"))):
        with pytest.raises(DatabaseError), transaction.atomic():
            forget(user_id)


def test_somebody_who_has_gone_is_taken_out(entry):
    actor = entry.actor
    actor.delete()
    forget(actor.pk if actor.pk else entry.actor_id)

    kept = AuditEntry.objects.get()
    assert (kept.actor_id, kept.action, kept.target) == (None, "account.blocked", entry.target)


def test_an_entry_says_who_what_on_whom_from_where(person):
    boss = person("boss")
    request = RequestFactory().post("/", REMOTE_ADDR="203.0.113.77")

    record("a.b", actor_id=boss.pk, target="user:7", detail={"role": ["user"]}, request=request)

    entry = AuditEntry.objects.get()
    assert (entry.actor, entry.action, entry.target) == (boss, "a.b", "user:7")
    assert (entry.detail, entry.address_hint) == ({"role": ["user"]}, "203.0.113.x")


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain text, ümlaut", "plain text, ümlaut"),
        ("one\ntwo\r\n", "one\\u000atwo\\u000d\\u000a"),
        ("\x1b[31mred\x00", "\\u001b[31mred\\u0000"),
        ("a\u202eb\u2028c", "a\\u202eb\\u2028c"),
        ("\ud800", "\\ud800"),
        ("x" * 600, "x" * 500),
        ("\n" * 600, "\\u000a" * 83 + "\\u"),
    ],
)
def test_text_stays_on_its_line(text, shown):
    assert printable(text) == shown


def test_the_servers_log_gets_one_line_whatever_was_typed(caplog):
    caplog.set_level(logging.INFO, "core.audit")

    record("a.b", actor_id=None, target="x\ny", detail={"name\n": "one\nERROR forged"})

    [line] = [one.getMessage() for one in caplog.records if one.name == "core.audit"]
    assert "\n" not in line
    assert json.loads(line)["detail"] == {"name\\u000a": "one\\u000aERROR forged"}


def test_what_is_called_like_a_secret_is_hidden():
    detail = {
        "password": "p",
        "client_secret": ["s"],
        "nested": {"Access_Token": "t", "kept": 1},
        "recovery_codes": {"a": "b"},
    }

    assert without_secrets(detail) == {
        "password": HIDDEN,
        "client_secret": HIDDEN,
        "nested": {"Access_Token": HIDDEN, "kept": 1},
        "recovery_codes": HIDDEN,
    }


def test_an_entry_has_its_bounds():
    deep: dict = {}
    for _ in range(9):
        deep = {"deeper": deep}

    assert len(without_secrets({str(n): n for n in range(500)})) == 50
    assert "…" in str(without_secrets(deep))

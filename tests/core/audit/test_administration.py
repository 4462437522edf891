"""What is done in the administration is written down; what it must not show, it does not."""

import pytest
from allauth.mfa.models import Authenticator
from django.contrib import admin
from django.contrib.auth.models import Permission
from django.test import Client
from django_celery_beat.models import IntervalSchedule, PeriodicTask

from core.access.models import PersonalToken
from core.access.services.personal_tokens import make_token
from core.accounts.models import User
from core.api.scopes import Scope
from core.audit.models import AuditEntry
from core.audit.services import record
from tests.core.accounts.conftest import PASSWORD

pytestmark = pytest.mark.django_db


@pytest.fixture
def boss(person):
    return person("boss", role="admin", is_staff=True, is_superuser=True)


@pytest.fixture
def office(boss):
    client = Client()
    client.force_login(boss)
    return client


def _entries():
    return [
        (entry.action, entry.target, entry.detail) for entry in AuditEntry.objects.order_by("pk")
    ]


def _run(office, action, *people):
    return office.post(
        "/admin/core/user/", {"action": action, "_selected_action": [one.pk for one in people]}
    )


def _change(office, user, **changes):
    values = {"display_name": "", "bio": "", "location": "", "role": user.role} | changes
    return office.post(f"/admin/core/user/{user.pk}/change/", values)


def test_blocking_ends_everything_and_is_written_down(office, boss, person, new_api):
    ana, api, script = person("ana"), new_api(), new_api()
    api.login("ana")
    script.token = make_token(ana, name="x", scopes={Scope.SOCIAL_READ}, expires_at=None)[1]

    _run(office, "block", ana)

    ana.refresh_from_db()
    assert ana.is_active is False
    assert api("GET", "/api/me").status_code == script("GET", "/api/me").status_code == 401
    assert api.login("ana").status_code == 401
    assert _entries() == [("account.blocked", f"user:{ana.pk}", {})]
    entry = AuditEntry.objects.get()
    assert (entry.actor, entry.address_hint) == (boss, "127.0.0.x")
    assert len(entry.request_id) > 8


def test_unblocking_and_ending_sign_ins(office, person, new_api):
    ana, api = person("ana"), new_api()
    api.login("ana")

    _run(office, "end_sign_ins", ana)
    assert api("GET", "/api/me").status_code == 401
    assert api.login("ana").status_code == 200
    _run(office, "block", ana)
    _run(office, "unblock", ana)
    _run(office, "unblock", ana)

    assert api.login("ana").status_code == 200
    assert [action for action, _, _ in _entries()] == [
        "account.sign_ins_ended",
        "account.blocked",
        "account.unblocked",
    ]
    assert not PersonalToken.objects.exists()


def test_deleting_for_somebody_keeps_the_days_of_grace(office, person):
    ana = person("ana")

    _run(office, "delete_after_grace", ana)

    ana.refresh_from_db()
    assert ana.deletion_due_at is not None
    assert _entries() == [("account.deletion_requested", f"user:{ana.pk}", {})]


def test_nobody_blocks_themselves_or_the_last_administrator(office, boss, person):
    other = person("other", role="user", is_staff=True, is_superuser=True)
    second = Client()
    second.force_login(other)

    _run(office, "block", boss)
    _run(second, "block", boss)

    boss.refresh_from_db()
    assert boss.is_active is True
    assert _entries() == []


def test_a_role_is_changed_with_before_and_after(office, person):
    ana = person("ana")

    assert _change(office, ana, role="moderator").status_code == 302

    ana.refresh_from_db()
    assert ana.role == "moderator"
    assert _entries() == [
        ("account.role_changed", f"user:{ana.pk}", {"before": "user", "after": "moderator"})
    ]


def test_the_last_administrators_role_stays(boss, person):
    other = person("other", role="user", is_staff=True, is_superuser=True)
    second = Client()
    second.force_login(other)

    answer = _change(second, boss, role="user", is_staff="on", is_superuser="on")

    assert answer.status_code == 200
    assert b"last administrator" in answer.content
    boss.refresh_from_db()
    assert boss.role == "admin"


def test_the_role_alone_opens_the_administration_and_closes_it(office, person, new_api):
    ana, api, client = person("ana"), new_api(), Client()
    _change(office, ana, role="admin")
    ana.refresh_from_db()
    assert (ana.is_staff, ana.is_superuser) == (True, True)
    api.login("ana")
    client.force_login(ana)
    assert client.get("/admin/").status_code == 200

    _change(office, ana, role="moderator", is_staff="on", is_superuser="on")

    ana.refresh_from_db()
    assert (ana.role, ana.is_staff, ana.is_superuser) == ("moderator", False, False)
    assert api("GET", "/api/me").status_code == 401
    assert client.get("/api/me").status_code == 401
    assert api.login("ana").status_code == 200


def test_who_gets_more_stays_signed_in(office, person, new_api):
    ana, api = person("ana"), new_api()
    api.login("ana")

    _change(office, ana, role="moderator")

    assert api("GET", "/api/me").json()["data"]["role"] == "moderator"


def _helper(person):
    """Staff without a role, as a command can still make them."""
    helper = person("helper", is_staff=True)
    helper.user_permissions.add(*Permission.objects.filter(codename__endswith="_user"))
    client = Client()
    client.force_login(helper)
    return client


@pytest.mark.parametrize("action", ["block", "unblock", "end_sign_ins", "delete_after_grace"])
def test_nobody_acts_on_who_may_do_more(boss, person, new_api, action):
    helper, api = _helper(person), new_api()
    above = [
        person("second", role="admin"),
        person("root", is_superuser=True),
        person("mod", role="moderator", is_active=action != "unblock"),
    ]
    api.login("second")

    _run(helper, action, *above)

    assert api("GET", "/api/me").status_code == 200
    for one in above:
        active = one.is_active
        one.refresh_from_db()
        assert (one.is_active, one.deletion_due_at) == (active, None)
    assert _entries() == []


def test_nobody_writes_about_who_may_do_more(boss, person):
    assert _change(_helper(person), boss, bio="mine now").status_code == 403


def test_staff_still_act_on_members(person):
    ana = person("ana")

    _run(_helper(person), "block", ana)

    ana.refresh_from_db()
    assert ana.is_active is False


def test_the_last_superuser_stays_whatever_the_role(person, new_api, problem):
    person("root", is_superuser=True)
    person("chief", role="admin")
    api = new_api()
    api.login("root")

    answer = api("DELETE", "/api/me", {"password": PASSWORD, "reviews": "remove"})

    assert problem(answer) == (409, "CONFLICT")


def test_nobody_gives_themselves_more(office, boss, person):
    helper = person("helper", is_staff=True)
    helper.user_permissions.add(*Permission.objects.filter(codename__endswith="_user"))
    client = Client()
    client.force_login(helper)
    ana = person("ana")

    _change(client, helper, role="admin", is_superuser="on")
    _change(client, ana, role="admin", is_superuser="on")

    for one in (helper, ana):
        one.refresh_from_db()
        assert (one.role, one.is_superuser) == ("user", False)


def test_what_is_written_about_people_is_named_and_not_kept(office, person):
    ana = person("ana", bio="before")

    _change(office, ana, bio="something private")

    assert _entries() == [("user.changed", f"user:{ana.pk}", {"written": ["bio"]})]
    assert not admin.models.LogEntry.objects.exists()


def test_the_schedule_is_written_down_with_before_and_after(office):
    interval = IntervalSchedule.objects.create(every=5, period="seconds")
    task = PeriodicTask.objects.create(name="Films", task="x", interval=interval, enabled=True)
    path = f"/admin/django_celery_beat/periodictask/{task.pk}/change/"
    form = office.get(path).context["adminform"].form
    values = {name: form.initial.get(name) or "" for name in form.fields}
    values |= {"regtask": "", "task": "x", "interval": interval.pk, "enabled": ""}
    values |= {"start_time_0": "", "start_time_1": "", "expires_0": "", "expires_1": ""}

    assert office.post(path, values).status_code == 302

    [(action, target, detail)] = _entries()
    assert (action, target) == ("periodictask.changed", f"periodictask:{task.pk}")
    assert detail["enabled"] == {"before": True, "after": False}


def test_an_action_on_the_schedule_is_written_down(office):
    interval = IntervalSchedule.objects.create(every=5, period="seconds")
    task = PeriodicTask.objects.create(name="Films", task="x", interval=interval)
    body = {"action": "disable_tasks", "_selected_action": [task.pk]}

    office.post("/admin/django_celery_beat/periodictask/", body)

    assert _entries() == [
        ("periodictask.action_run", "", {"action": "disable_tasks", "chosen": [str(task.pk)]})
    ]


def test_deletions_are_written_down_one_by_one(office):
    rows = [IntervalSchedule.objects.create(every=n, period="days") for n in (3, 4)]
    body = {
        "action": "delete_selected",
        "_selected_action": [row.pk for row in rows],
        "post": "yes",
    }

    office.post("/admin/django_celery_beat/intervalschedule/", body)

    deleted = {("intervalschedule.deleted", f"intervalschedule:{row.pk}", ()) for row in rows}
    assert {(action, target, tuple(detail)) for action, target, detail in _entries()} == deleted


def test_additions_are_written_down(office):
    # The form has room for the tasks of an interval.
    tasks = {"periodictask_set-TOTAL_FORMS": 0, "periodictask_set-INITIAL_FORMS": 0}
    values = {"every": 9, "period": "days", **tasks}

    office.post("/admin/django_celery_beat/intervalschedule/add/", values)

    row = IntervalSchedule.objects.get(every=9)
    assert _entries() == [
        (
            "intervalschedule.added",
            f"intervalschedule:{row.pk}",
            {
                "every": {"before": None, "after": 9},
                "period": {"before": None, "after": "days"},
            },
        )
    ]


def test_accounts_are_not_made_or_deleted_by_hand(office, person):
    ana = person("ana")

    assert office.get("/admin/core/user/add/").status_code == 403
    assert office.post(f"/admin/core/user/{ana.pk}/delete/", {"post": "yes"}).status_code == 403
    assert office.get(f"/admin/core/user/{ana.pk}/password/").status_code in (302, 404)
    assert User.objects.filter(pk=ana.pk).exists()


def test_no_page_shows_what_opens_an_account(office, person):
    ana = person("ana")
    Authenticator.objects.create(user=ana, type="totp", data={"secret": "totp-secret"})
    token, _ = make_token(ana, name="x", scopes={Scope.SOCIAL_READ}, expires_at=None)

    page = office.get(f"/admin/core/user/{ana.pk}/change/")
    everything = page.content + office.get("/admin/").content

    assert page.status_code == 200
    for secret in ("argon2", ana.password, "totp-secret", token.digest):
        assert secret.encode() not in everything


def test_tables_of_packages_that_hold_secrets_are_not_offered():
    shown = {model._meta.app_label for model in admin.site._registry}

    assert shown == {"auth", "core", "django_celery_beat", "sports"}


def test_the_log_can_be_read_and_nothing_else(office, boss):
    record("a.b", actor_id=boss.pk, target="user:1")
    entry = AuditEntry.objects.get()
    path = f"/admin/core/auditentry/{entry.pk}"

    assert office.get("/admin/core/auditentry/").status_code == 200
    assert office.get(f"{path}/change/").status_code == 200
    assert office.post(f"{path}/change/", {"action": "x"}).status_code == 403
    assert office.post(f"{path}/delete/", {"post": "yes"}).status_code == 403
    assert office.get("/admin/core/auditentry/add/").status_code == 403


def test_a_failed_sign_in_to_an_account_with_a_role_is_written_down(boss, person, new_api):
    person("ana")
    api = new_api()

    api.login("boss", "Wrong-Harbour-7")
    api.login("BOSS@films.example", "Wrong-Harbour-7")
    api.login("ana", "Wrong-Harbour-7")
    api.login("nobody\x1b[2J", "Wrong-Harbour-7")

    found = [(entry.action, entry.target, entry.actor) for entry in AuditEntry.objects.all()]
    assert found == [("account.sign_in_failed", f"user:{boss.pk}", None)] * 2


def test_scopes_that_staff_give_to_programs_are_written_down(boss, person):
    make_token(boss, name="x", scopes={Scope.ADMIN_READ}, expires_at=None)
    make_token(person("ana"), name="x", scopes={Scope.SOCIAL_READ}, expires_at=None)

    [(action, target, detail)] = _entries()
    assert (action, detail) == ("token.made", {"scopes": ["admin:read"]})
    assert target == f"personaltoken:{PersonalToken.objects.get(user=boss).pk}"

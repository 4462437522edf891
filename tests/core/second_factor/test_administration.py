"""The administration is entered by the one sign-in there is."""

import pytest

from core.audit.models import AuditEntry
from tests.core.browsers import Browser
from tests.core.second_factor.test_codes import STEP

pytestmark = pytest.mark.django_db


@pytest.fixture
def boss(person):
    return person("boss", role="admin", is_staff=True, is_superuser=True)


@pytest.fixture
def office(browser, boss):
    browser.login("boss")
    return browser


def at(browser, path="/admin/"):
    answer = browser.client.get(path)
    return answer.status_code, answer.headers.get("Location")


def test_who_is_signed_out_goes_to_the_sign_in_and_comes_back(browser):
    assert at(browser, "/admin/core/user/?q=ana") == (
        302,
        "/admin/login/?next=/admin/core/user/%3Fq%3Dana",
    )
    assert at(browser, "/admin/login/?next=/admin/core/user/%3Fq%3Dana") == (
        302,
        "/sign-in?next=%2Fadmin%2Fcore%2Fuser%2F%3Fq%3Dana",
    )


@pytest.mark.parametrize(
    "target", ["https://evil.example/admin/", "//evil.example", "/sign-out", "", "/administration"]
)
def test_nobody_is_sent_elsewhere(browser, target):
    assert at(browser, f"/admin/login/?next={target}") == (302, "/sign-in?next=%2Fadmin%2F")


def test_a_password_posted_there_is_not_looked_at(browser, boss):
    answer = browser("POST", "/admin/login/", {"username": "boss", "password": "Quiet-Harbour-7"})

    assert (answer.status_code, answer["Location"]) == (302, "/sign-in?next=%2Fadmin%2F")
    assert not browser.is_signed_in


def test_staff_who_are_signed_in_are_in(office):
    assert at(office) == (200, None)
    assert at(office, "/admin/login/?next=/admin/core/user/") == (302, "/admin/core/user/")


def test_members_are_refused(browser, person):
    person("ana")
    browser.login("ana")

    assert at(browser, "/admin/login/?next=/admin/")[0] == 403


def test_their_password_is_changed_where_everybodys_is(office):
    assert at(office, "/admin/password_change/") == (302, "/settings/security")


def test_staff_set_up_a_second_factor_first_where_it_is_asked_for(
    office, settings, set_up, new_api, problem
):
    settings.MARQUEE_STAFF_SECOND_FACTOR = True
    api = new_api()
    api.login("boss")
    before = at(office, "/admin/login/?next=/admin/"), problem(api("GET", "/api/audit"))

    app = set_up(office)

    assert before == ((302, "/settings/security"), (403, "PERMISSION_DENIED"))
    assert at(office) == (200, None)
    assert api("GET", "/api/audit").status_code == 200
    other = Browser()
    other.login("boss")
    assert at(other)[0] == 302
    other("POST", STEP, {"code": app.code()})
    assert at(other) == (200, None)


def test_whoever_takes_theirs_away_is_out(office, settings, set_up):
    settings.MARQUEE_STAFF_SECOND_FACTOR = True
    set_up(office)
    office("DELETE", "account/authenticators/totp")

    assert at(office)[0] == 302


def test_whoever_has_a_role_and_takes_theirs_away_is_written_down(person, set_up):
    staff = {"mod": person("mod", role="moderator"), "ana": person("ana")}
    for username in staff:
        browser = Browser()
        browser.login(username)
        set_up(browser)
        assert browser("DELETE", "account/authenticators/totp").status_code == 200

    [entry] = AuditEntry.objects.filter(action="account.second_factor_removed")
    assert (entry.actor, entry.target) == (staff["mod"], f"user:{staff['mod'].pk}")
    assert entry.detail == {"kind": "totp"}

"""A role looks past privacy and blocks only by a sign-in or a token that was given it, and leaves a trace."""

from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone

from core.access.services.personal_tokens import make_token
from core.accounts.models import User
from core.api.scopes import Scope
from core.audit.models import AuditEntry
from core.relations.models import Block, Follow
from tests.callers import Caller, data
from tests.core.relations.test_visibility import set_privacy

STAFF = ("moderator", "admin")
PAGES = ("profile", "followers", "following")


def by_token(user, *scopes):
    """GET as a program of this person; the status, and the body as text."""
    token = make_token(user, name="Program", scopes=scopes, expires_at=None)[1]

    def get(path):
        answer = Client().get(
            f"/api/social/users/{path}", headers={"Authorization": f"Bearer {token}"}
        )
        return answer.status_code, answer.content.decode()

    return get


def token_of(server, user, *scopes):
    scopes = (Scope.REALTIME_SUBSCRIBE, Scope.SOCIAL_READ, *scopes)
    token = make_token(user, name="Program", scopes=scopes, expires_at=None)[1]
    return server.open(additional_headers={"Authorization": f"Bearer {token}"})


@pytest.mark.django_db
@pytest.mark.parametrize("name", STAFF)
def test_a_token_without_the_scope_sees_what_a_user_sees(owner, viewers, name):
    set_privacy(owner, "private")
    get = by_token(viewers[name], Scope.SOCIAL_READ)

    for page in PAGES:
        assert get(f"owner/{page}")[0] == 404, page
    assert "Olga" not in get("search?q=olga")[1]
    assert "Olga" not in get("followed/followers")[1]
    assert "Olga" not in get("follower/following")[1]
    assert traces() == []


@pytest.mark.django_db
def test_a_token_without_the_scope_sees_nothing_of_whom_its_owner_blocked(owner, viewers):
    Block.objects.create(blocker=owner, blocked=viewers["moderator"])

    assert by_token(viewers["moderator"], Scope.SOCIAL_READ)("owner/profile")[0] == 404


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("name", "scope"), [("moderator", Scope.MODERATION_ACT), ("admin", Scope.ADMIN_READ)]
)
def test_a_token_with_it_sees_everything(owner, viewers, name, scope):
    set_privacy(owner, "private")
    get = by_token(viewers[name], Scope.SOCIAL_READ, scope)

    for page in PAGES:
        assert get(f"owner/{page}")[0] == 200, page
    assert "Olga" in get("search?q=olga")[1]
    assert "Olga" in get("followed/followers")[1]
    assert "Olga" in get("follower/following")[1]


@pytest.mark.django_db(transaction=True)
def test_the_same_on_sockets(viewers, server, frame, ask):
    owner = viewers["owner"]
    set_privacy(owner, "private")
    answers = []
    for scopes in ((), (Scope.MODERATION_ACT,)):
        with token_of(server, viewers["moderator"], *scopes) as client:
            frame(client)
            answers.append(ask(client, op="subscribe", topic=f"user:{owner.pk}")["op"])

    assert answers == ["error", "subscribed"]


def read(viewer, page="profile"):
    return Caller(viewer)("GET", f"/api/social/users/owner/{page}").status_code


def traces():
    return [
        (entry.actor_id, entry.action, entry.target, entry.detail)
        for entry in AuditEntry.objects.exclude(action="token.made").order_by("pk")
    ]


@pytest.mark.django_db
def test_reading_somebody_hidden_is_written_down_once_an_hour(owner, viewers):
    set_privacy(owner, "private")
    moderator, admin = viewers["moderator"], viewers["admin"]

    assert [read(moderator, page) for page in PAGES] == [200] * 3
    read(admin)
    expected = [
        (staff.pk, "hidden_member.read", f"user:{owner.pk}", {}) for staff in (moderator, admin)
    ]
    assert traces() == expected

    later = timezone.now() + timedelta(minutes=61)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("social.members.oversight.timezone.now", lambda: later)
        read(moderator)
    assert traces() == [*expected, expected[0]]


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("audiences", "prepare"),
    [
        (("followers", "public"), None),
        (("public", "followers"), None),
        (("public", "private"), None),
        (("public", "public"), "block"),
        (("public", "public"), "leaving"),
    ],
)
def test_whatever_the_role_is_needed_for_counts(owner, viewers, audiences, prepare):
    set_privacy(owner, *audiences)
    if prepare == "block":
        Block.objects.create(blocker=owner, blocked=viewers["moderator"])
    elif prepare == "leaving":
        now = timezone.now()
        User.objects.filter(pk=owner.pk).update(deletion_requested_at=now, deletion_due_at=now)

    assert read(viewers["moderator"]) == 200
    assert len(traces()) == 1


@pytest.mark.django_db
def test_what_anybody_in_their_place_would_see_is_not_written_down(owner, viewers):
    moderator = viewers["moderator"]
    read(moderator)
    set_privacy(owner, "followers", "followers")
    Follow.objects.create(follower=moderator, followed=owner)
    read(moderator)
    read(viewers["follower"])
    set_privacy(moderator, "private", "private")
    data(Caller(moderator)("GET", f"/api/social/users/{moderator.pk}/profile"))

    assert traces() == []

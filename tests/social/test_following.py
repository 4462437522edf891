"""Following and blocking: counts, events, facts, races."""

from concurrent.futures import ThreadPoolExecutor

import pytest
from django.db import connection

from core.accounts.models import User
from core.relations.models import Block, Follow
from realtime.log.reading import events_after
from social.members.models import FollowCount
from social.members.selectors import follow_counts
from social.members.services import end_follows_of, set_block, set_follow
from tests.callers import Caller, data, problem
from tests.factories import UserFactory


@pytest.fixture
def ana(db):
    return UserFactory(username="ana")


@pytest.fixture
def ben(db):
    return UserFactory(username="ben")


def announced(user) -> list[tuple[int, int]]:
    """Followers and following as they were pushed."""
    events = events_after(f"user:{user.pk}", 0, limit=1_000).events
    return [tuple(_pair(event.data)) for event in events]


def _pair(text: str) -> tuple[int, int]:
    import json

    values = json.loads(text)
    return values["followers"], values["following"]


@pytest.mark.django_db
def test_post_toggles(ana, ben):
    caller = Caller(ben)

    assert data(caller("POST", "/api/social/users/ana/follow")) == {
        "following": True,
        "followers": 1,
    }
    assert data(caller("POST", "/api/social/users/ana/follow")) == {
        "following": False,
        "followers": 0,
    }


@pytest.mark.django_db
def test_put_and_delete_may_be_repeated_and_announce_once(ana, ben):
    caller = Caller(ben)
    for _ in range(2):
        answer = data(caller("PUT", f"/api/social/users/{ana.pk}/follow"))
        assert answer == {"following": True, "followers": 1}
    for _ in range(2):
        answer = data(caller("DELETE", f"/api/social/users/{ana.pk}/follow"))
        assert answer == {"following": False, "followers": 0}

    assert announced(ana) == [(1, 0), (0, 0)]
    assert announced(ben) == [(0, 1), (0, 0)]


@pytest.mark.django_db
@pytest.mark.parametrize("method", ["POST", "PUT"])
def test_oneself(ana, method):
    assert problem(Caller(ana)(method, "/api/social/users/ana/follow"))[:2] == (
        400,
        "VALIDATION_ERROR",
    )


@pytest.mark.django_db
@pytest.mark.parametrize("method", ["PUT", "DELETE"])
@pytest.mark.parametrize("end", ["follow", "block"])
def test_signed_out(ana, end, method):
    assert problem(Caller()(method, f"/api/social/users/ana/{end}"))[0] == 401


@pytest.mark.django_db
@pytest.mark.parametrize("path", ["nobody/follow", "999999/follow", "999999/block"])
def test_nobody(ana, path):
    assert problem(Caller(ana)("PUT", f"/api/social/users/{path}"))[0] == 404


@pytest.mark.django_db
def test_a_member_who_went_private_can_be_let_go(ana, ben):
    set_follow(follower_id=ben.pk, followed_id=ana.pk, following=True)
    User.objects.filter(pk=ana.pk).update(privacy_profile="private")
    caller = Caller(ben)

    assert problem(caller("GET", "/api/social/users/ana/profile"))[0] == 404
    assert data(caller("DELETE", "/api/social/users/ana/follow")) == {
        "following": False,
        "followers": None,
    }
    assert problem(caller("DELETE", "/api/social/users/ana/follow"))[0] == 404


@pytest.mark.django_db
def test_what_is_not_public_is_not_announced(ana, ben):
    User.objects.filter(pk=ana.pk).update(privacy_profile="followers")
    set_follow(follower_id=ben.pk, followed_id=ana.pk, following=True)

    assert announced(ana) == []
    assert announced(ben) == [(0, 1)]


@pytest.mark.django_db
def test_a_block_ends_following_both_ways_and_keeps_it_ended(ana, ben):
    set_follow(follower_id=ben.pk, followed_id=ana.pk, following=True)
    set_follow(follower_id=ana.pk, followed_id=ben.pk, following=True)

    assert Caller(ana)("PUT", "/api/social/users/ben/block").status_code == 204
    assert Caller(ana)("PUT", "/api/social/users/ben/block").status_code == 204

    assert not Follow.objects.exists()
    assert (follow_counts(ana.pk), follow_counts(ben.pk)) == ((0, 0), (0, 0))
    assert problem(Caller(ben)("PUT", "/api/social/users/ana/follow"))[0] == 404
    assert problem(Caller(ana)("PUT", "/api/social/users/ben/follow"))[:2] == (409, "CONFLICT")


@pytest.mark.django_db
def test_a_block_can_be_taken_back_even_when_it_is_mutual(ana, ben):
    set_block(blocker_id=ana.pk, blocked_id=ben.pk, blocking=True)
    set_block(blocker_id=ben.pk, blocked_id=ana.pk, blocking=True)

    assert Caller(ana)("DELETE", "/api/social/users/ben/block").status_code == 204
    assert Caller(ben)("DELETE", "/api/social/users/ana/block").status_code == 204
    assert not Block.objects.exists()
    assert Caller(ben)("PUT", "/api/social/users/ana/follow").status_code == 200


@pytest.fixture
def hidden(db):
    return UserFactory(username="Hidden", privacy_profile="private")


@pytest.mark.django_db
@pytest.mark.parametrize("name", ["hidden", "HIDDEN"])
def test_whoever_hides_can_be_blocked_by_name(ana, hidden, name):
    set_follow(follower_id=hidden.pk, followed_id=ana.pk, following=True)

    assert Caller(ana)("PUT", f"/api/social/users/{name}/block").status_code == 204

    assert not Follow.objects.exists()
    assert Block.objects.filter(blocker=ana, blocked=hidden).exists()
    assert problem(Caller(hidden)("GET", "/api/social/users/ana/profile"))[0] == 404
    assert problem(Caller(hidden)("PUT", "/api/social/users/ana/follow"))[0] == 404


@pytest.mark.django_db
def test_blocking_tells_nobody_whether_a_name_is_anybodys(ana, ben, hidden):
    """Nor does anything else, once it is blocked."""
    set_block(blocker_id=ben.pk, blocked_id=ana.pk, blocking=True)
    requests = [
        *(("PUT", "block"), ("GET", "profile"), ("PUT", "follow"), ("DELETE", "follow")),
        *(("GET", "followers"), ("GET", "following"), ("PUT", "block"), ("DELETE", "block")),
        *(("DELETE", "block"), ("GET", "profile")),
    ]

    def answers(name):
        return [
            _without_address(Caller(ana)(method, f"/api/social/users/{name}/{end}"))
            for method, end in requests
        ]

    assert answers("hidden") == answers("ben") == answers("nobody")


@pytest.mark.django_db
def test_nor_whether_a_number_is(ana, hidden):
    """Numbers could be tried in a row, and the export of whom one blocked would name them."""
    caller = Caller(ana)
    caller("PUT", "/api/social/users/hidden/block")

    for method in ("PUT", "DELETE"):
        there = caller(method, f"/api/social/users/{hidden.pk}/block")
        missing = caller(method, "/api/social/users/999999/block")
        assert _without_address(there) == _without_address(missing)


@pytest.mark.django_db
def test_a_number_blocks_nobody_who_hides(ana, hidden):
    assert problem(Caller(ana)("PUT", f"/api/social/users/{hidden.pk}/block"))[0] == 404
    assert not Block.objects.exists()


@pytest.mark.django_db
def test_a_block_is_taken_back_by_number_whatever_the_other_has_set_since(ana, ben):
    Caller(ana)("PUT", f"/api/social/users/{ben.pk}/block")
    User.objects.filter(pk=ben.pk).update(privacy_profile="private")

    assert Caller(ana)("DELETE", f"/api/social/users/{ben.pk}/block").status_code == 204
    assert not Block.objects.exists()


def _without_address(answer):
    said = answer.json() | {"instance": ""} if answer.content else None
    return answer.status_code, said


@pytest.mark.django_db
def test_blocking_oneself(ana):
    assert problem(Caller(ana)("PUT", "/api/social/users/ana/block"))[0] == 400


@pytest.mark.django_db
def test_an_erased_account_leaves_right_counts(ana, ben):
    cleo = UserFactory()
    for one, other in ((ana, ben), (ben, ana), (cleo, ana), (cleo, ben)):
        set_follow(follower_id=one.pk, followed_id=other.pk, following=True)

    end_follows_of(ana.pk)
    ana.delete()

    assert follow_counts(ben.pk) == (1, 0)
    assert follow_counts(cleo.pk) == (0, 1)


@pytest.mark.django_db(transaction=True)
def test_sixteen_followers_at_once_are_counted_in_order(ana):
    followers = UserFactory.create_batch(16)

    def follow(user) -> None:
        try:
            set_follow(follower_id=user.pk, followed_id=ana.pk, following=True)
        finally:
            connection.close()

    with ThreadPoolExecutor(8) as threads:
        list(threads.map(follow, followers))

    assert announced(ana) == [(count, 0) for count in range(1, 17)]
    assert follow_counts(ana.pk) == (16, 0)


@pytest.mark.django_db(transaction=True)
def test_toggling_and_following_each_other_at_once_ends_in_right_counts(ana, ben):
    callers = [Caller(ana), Caller(ben)] * 6
    paths = ["/api/social/users/ben/follow", "/api/social/users/ana/follow"] * 6

    def toggle(number: int) -> int:
        try:
            return callers[number]("POST", paths[number]).status_code
        finally:
            connection.close()

    with ThreadPoolExecutor(6) as threads:
        assert list(threads.map(toggle, range(12))) == [200] * 12

    for user in (ana, ben):
        row = FollowCount.objects.get(pk=user.pk)
        assert row.followers == Follow.objects.filter(followed=user).count()
        assert row.following == Follow.objects.filter(follower=user).count()


@pytest.mark.django_db(transaction=True)
def test_who_is_blocked_in_that_moment_does_not_follow(ana, ben):
    def act(number: int) -> None:
        try:
            if number % 2:
                set_block(blocker_id=ana.pk, blocked_id=ben.pk, blocking=True)
            else:
                Caller(ben)("PUT", "/api/social/users/ana/follow")
        finally:
            connection.close()

    with ThreadPoolExecutor(4) as threads:
        list(threads.map(act, range(8)))

    assert not Follow.objects.exists()
    assert follow_counts(ana.pk) == (0, 0)


@pytest.mark.django_db(transaction=True)
def test_a_new_follower_reaches_whoever_watches_the_page(ana, ben, server, frame, ask):
    with server.open() as client:
        frame(client)
        before = ask(client, op="subscribe", topic=f"user:{ana.pk}")
        Caller(ben)("PUT", "/api/social/users/ana/follow")
        event = frame(client)

    assert before["snapshot"] == {"user_id": ana.pk, "followers": 0, "following": 0}
    assert (event["type"], event["data"]) == (
        "user.counts_changed",
        {"user_id": ana.pk, "followers": 1, "following": 0},
    )

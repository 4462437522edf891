"""What an export must not tell, and what an account that is gone must not leave."""

from datetime import timedelta

import pytest
from allauth.account.models import EmailAddress
from django.core.cache import cache
from django.utils import timezone

from core.accounts.locks import is_known, note_success
from core.accounts.models import User
from core.events.delivery import deliver
from core.mail.models import OutgoingMail
from core.mail.sending import send_mail
from core.personal_data.building import build
from core.personal_data.leaving import _begin_erasing, erase
from core.personal_data.services import request_export
from core.personal_data.table import personal_data
from realtime.log.models import Event
from social.account_events.reactions import after_follow_changed
from social.members.events import FollowChanged
from social.members.services import set_follow

pytestmark = pytest.mark.django_db


@pytest.fixture
def ana(person):
    return person("ana")


@pytest.fixture
def unsent(monkeypatch):
    """Mails stay on their way."""
    monkeypatch.setattr("core.mail.sending._when_committed", lambda queue: None)


def _due(user):
    ago = timezone.now() - timedelta(minutes=1)
    User.objects.filter(pk=user.pk).update(deletion_requested_at=ago, deletion_due_at=ago)


def test_a_mail_on_its_way_is_named_without_the_link_in_it(ana, exported, unsent):
    send_mail("reset_password", to=ana.email, user=ana, link="https://films.example/secret-link")
    request_export(ana)
    build(ana.pk)

    row = exported(ana).json("mails")[0]
    assert (row["kind"], row["to"]) == ("reset_password", "ana@films.example")
    assert "secret-link" not in exported(ana).text()


def test_mails_to_any_address_go_with_the_account_and_others_stay(ana, person, unsent):
    ben = person("ben")
    EmailAddress.objects.create(user=ana, email="second@films.example")
    for to, user in (
        (ana.email, ana),
        ("second@films.example", ana),
        ("former@films.example", ana),
        ("second@films.example", ben),
        ("nobody@films.example", None),
    ):
        send_mail("password_changed", to=to, user=user, link="/x")
    _due(ana)

    erase(ana.pk)

    assert list(OutgoingMail.objects.order_by("pk").values_list("to", flat=True)) == [
        "second@films.example",
        "nobody@films.example",
    ]


def test_a_private_follower_has_no_name_in_it(ana, person, exported):
    for name, privacy in (("open-one", "public"), ("hidden-one", "private")):
        follower = person(name, privacy_profile=privacy)
        set_follow(follower_id=follower.pk, followed_id=ana.pk, following=True)

    request_export(ana)
    build(ana.pk)

    assert [row["person"] for row in exported(ana).json("follows")] == ["open-one", ""]
    assert "hidden-one" not in exported(ana).text()


def test_a_count_that_is_told_late_writes_nothing_about_who_is_being_erased(ana, person):
    ben = person("ben")
    deliver()
    _due(ana)
    _begin_erasing(ana.pk)
    for one in personal_data():
        if not one.last:
            one.erase(ana.pk, "remove")

    after_follow_changed(FollowChanged(ana.pk, ben.pk, following=False))

    topics = set(Event.objects.values_list("topic__name", flat=True))
    assert f"me@{ben.pk}" in topics
    assert f"me@{ana.pk}" not in topics


def test_an_address_that_is_known_is_kept_under_a_name_that_says_nothing(ana, rf, monkeypatch):
    request, names = rf.get("/", REMOTE_ADDR="203.0.113.7"), []
    keep = cache.set

    def watched(name, *rest):
        names.append(name)
        return keep(name, *rest)

    monkeypatch.setattr(cache, "set", watched, raising=False)
    note_success(request, ana)

    assert is_known(request, ana) is True
    assert names != []
    assert not any("203.0.113.7" in name or f":{ana.pk}:" in name for name in names)

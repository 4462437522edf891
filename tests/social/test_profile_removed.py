"""A deleted viewing profile takes its ratings along: the account's own counters say so."""

import json

import pytest

from catalog.library.services import save_rating
from core.profiles.models import Profile
from realtime.log.reading import events_after
from tests.callers import Caller
from tests.factories import TitleFactory, UserFactory


@pytest.mark.django_db(transaction=True)
def test_ones_own_counters_follow():
    user = UserFactory()
    kids = Profile.objects.create(user=user, name="Kids")
    save_rating(profile_id=kids.pk, title_id=TitleFactory().pk, half_stars=8)

    Caller(user)("DELETE", f"/api/me/profiles/{kids.pk}")

    told = events_after(f"me@{user.pk}", 0, limit=10).events
    counted = [event for event in told if event.type == "profile.counts_changed"]
    assert [json.loads(event.data)["ratings"] for event in counted] == [1, 0]

"""Rails that are open somewhere follow the age limit of their viewing profile."""

import pytest
from rest_framework.test import APIClient

from core.profiles.models import Profile
from recsys.serving.kept import film_ids
from recsys.serving.models import RailState
from recsys.serving.services import refresh_rails
from tests.factories import TitleFactory, UserFactory

pytestmark = pytest.mark.django_db


def test_a_lower_limit_takes_films_from_the_rails_and_announces_it(queue, published):
    mild, _grim = TitleFactory(age_rating=6), TitleFactory(age_rating=16)
    user = UserFactory()
    profile = Profile.objects.create(user=user, name="Mio")
    refresh_rails(profile.pk)
    client = APIClient()
    client.force_authenticate(user)

    client.patch(f"/api/me/profiles/{profile.pk}", {"maturity": 12}, format="json")
    queue.deliver()

    assert published(f"recommendations@{profile.pk}") == ["recommendations.updated"] * 2
    assert film_ids(RailState.objects.get(pk=profile.pk).rails, 50) == [mild.pk]


def test_another_name_announces_nothing(queue, published):
    user = UserFactory()
    profile = Profile.objects.create(user=user, name="Mio", maturity=12)
    client = APIClient()
    client.force_authenticate(user)

    client.patch(f"/api/me/profiles/{profile.pk}", {"name": "Mia", "maturity": 12}, format="json")
    queue.deliver()

    assert published(f"recommendations@{profile.pk}") == []

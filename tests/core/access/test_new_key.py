"""Tokens and the key that everything else is signed with: what an operator has to delete when it got out."""

import pytest
from allauth.idp.oidc.models import Token
from django.test import Client

from core.access.models import PersonalToken

pytestmark = pytest.mark.django_db

NEW = "vT5-qWx8Zr2Nb6Kd9Lm3Hs7Jf1Gp4Yc0Ea_UoIiXtQzRwByMvCl"


def test_personal_tokens_and_those_of_apps_hang_on_no_key(
    dance, person, browser_of, token_of, settings
):
    ana = person("ana")
    tokens = [
        token_of(ana, "library:read"),
        dance.tokens(browser_of(ana), scope="library:read")["access_token"],
    ]
    settings.SECRET_KEY = NEW

    def asked() -> list[int]:
        headers = [{"Authorization": f"Bearer {token}"} for token in tokens]
        return [Client().get("/api/me/profiles", headers=one).status_code for one in headers]

    assert asked() == [200, 200]
    PersonalToken.objects.all().delete()
    Token.objects.all().delete()
    assert asked() == [401, 401]

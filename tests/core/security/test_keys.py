"""Exchanging the key that everything is signed with."""

import pytest
from django.test import Client

pytestmark = pytest.mark.django_db

NEW = "pW3-yT8xQz5Vn1Lk7Rb9Mc2Hd6Jf4Gs0Ea_UiOqXtZrNwByKvCl"
BACKEND = "core.accounts.backend.OneAccountBackend"


def test_browsers_stay_signed_in_while_a_key_is_exchanged_and_apps_sign_in_again(
    person, api, settings
):
    browser = Client()
    browser.force_login(person("ana"), backend=BACKEND)
    api.login("ana")

    settings.SECRET_KEY_FALLBACKS = [settings.SECRET_KEY]
    settings.SECRET_KEY = NEW

    assert browser.get("/api/me").status_code == 200
    assert api("GET", "/api/me").status_code == 401
    assert api.login("ana").status_code == 200


def test_without_the_old_key_everybody_is_signed_out(person, api, settings):
    browser = Client()
    browser.force_login(person("ana"), backend=BACKEND)
    api.login("ana")

    settings.SECRET_KEY = NEW

    assert browser.get("/api/me").status_code == 401
    assert api("GET", "/api/me").status_code == 401

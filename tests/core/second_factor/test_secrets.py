"""Secrets at rest, and a key that is exchanged."""

import pytest
from allauth.mfa.models import Authenticator
from django.core.management import CommandError, call_command

from core.accounts.sealing import UnreadableError, reseal, seal, unseal
from tests.core.second_factor.test_api_sign_in import begin, finish

OLD, NEW = "old-" + "x" * 50, "new-" + "y" * 50


@pytest.fixture(autouse=True)
def _old_key(settings):
    settings.SECRET_KEY = OLD


@pytest.fixture
def exchanged(settings):
    def exchange(*, fallback=True):
        settings.SECRET_KEY = NEW
        settings.SECRET_KEY_FALLBACKS = [OLD] if fallback else []

    return exchange


def test_what_is_sealed_does_not_show_and_comes_back(settings):
    sealed = seal("säcret", purpose="a")

    assert "cret" not in sealed
    assert seal("säcret", purpose="a") != sealed
    assert unseal(sealed, purpose="a") == "säcret"


@pytest.mark.parametrize("text", ["", "x", "ä", "gAAAAA" * 20])
def test_what_was_not_sealed_is_not_read(text):
    with pytest.raises(UnreadableError):
        unseal(text, purpose="a")


def test_what_is_sealed_for_one_thing_is_not_read_for_another():
    with pytest.raises(UnreadableError):
        unseal(seal("x", purpose="a"), purpose="b")


def test_a_former_key_reads_and_the_newest_writes(exchanged):
    sealed = seal("x", purpose="a")
    exchanged()
    renewed = reseal(sealed, purpose="a")
    exchanged(fallback=False)

    assert unseal(renewed, purpose="a") == "x"
    with pytest.raises(UnreadableError):
        unseal(sealed, purpose="a")


@pytest.mark.django_db
def test_codes_outlive_a_new_key(api, new_api, ana, exchanged, capsys):
    exchanged()
    first = finish(api, begin(api).json()["data"]["mfa_token"], ana.app.code())
    call_command("renew_secrets")
    exchanged(fallback=False)
    other = new_api()
    second = finish(other, begin(other).json()["data"]["mfa_token"], ana.app.code(1))
    third = new_api()
    by_recovery = finish(third, begin(third).json()["data"]["mfa_token"], ana.recovery_codes[0])

    assert [answer.status_code for answer in (first, second, by_recovery)] == [200, 200, 200]
    assert capsys.readouterr().out == "2 secrets lie under the newest key.\n"


@pytest.mark.django_db
def test_codes_that_cannot_be_checked_are_refused_with_the_reason(
    api, ana, exchanged, problem, caplog
):
    exchanged(fallback=False)
    token = begin(api).json()["data"]["mfa_token"]

    for code in (ana.app.code(), ana.recovery_codes[0]):
        answer = finish(api, token, code)

        assert problem(answer) == (503, "SECOND_FACTOR_UNREADABLE")
        assert "SECRET_KEY_FALLBACKS" in caplog.text
        assert not answer.cookies


@pytest.mark.django_db
def test_a_key_that_is_gone_is_said_and_nothing_is_touched(ana, exchanged):
    before = list(Authenticator.objects.order_by("pk").values_list("data", flat=True))
    exchanged(fallback=False)

    with pytest.raises(CommandError, match="SECRET_KEY_FALLBACKS"):
        call_command("renew_secrets")

    assert list(Authenticator.objects.order_by("pk").values_list("data", flat=True)) == before

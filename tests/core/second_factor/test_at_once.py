"""Two in the same moment with one code."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
from django.db import connection

from tests.core.accounts.conftest import Api
from tests.core.second_factor.test_api_sign_in import begin, finish

pytestmark = pytest.mark.django_db(transaction=True)
TOGETHER = 4


@pytest.mark.parametrize("kind", ["one-time code", "recovery code"])
def test_one_of_them_gets_in(ana, kind):
    code = ana.app.code() if kind == "one-time code" else ana.recovery_codes[0]
    waiting = [(api := Api(), begin(api).json()["data"]["mfa_token"]) for _ in range(TOGETHER)]
    start = Barrier(TOGETHER)

    def enter(api, token):
        start.wait(10)
        try:
            return finish(api, token, code).status_code
        finally:
            connection.close()

    with ThreadPoolExecutor(TOGETHER) as pool:
        answers = list(pool.map(lambda one: enter(*one), waiting))

    assert sorted(answers) == [200] + [401] * (TOGETHER - 1)

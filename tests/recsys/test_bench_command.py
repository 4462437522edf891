"""`manage.py bench_recommendations`, whose people rate from threads."""

import pytest
from django.core.management import call_command

from core.accounts.models import User
from tests.recsys.community import make_community


@pytest.mark.django_db(transaction=True)
def test_the_bench_prints_what_a_rating_costs(capsys):
    make_community()

    call_command("bench_recommendations", people=3, ratings=2)

    out = capsys.readouterr().out
    assert "rating to event log" in out
    assert "p95" in out
    assert not User.objects.filter(username__startswith="bench-").exists()

"""What measures the event log: it measures, and leaves nothing behind."""

from io import StringIO

import pytest
from django.core.management import call_command
from django.db import connection

from project.bench.log_writers import PREFIX
from realtime.log.models import Event, Topic
from realtime.log.partitions import partitions
from tests.realtime.notes import write_notes


@pytest.mark.processes
@pytest.mark.django_db(transaction=True)
def test_the_log_is_measured_and_left_as_it_was(monkeypatch):
    named = connection.settings_dict
    url = f"postgresql://{named['USER']}@/{named['NAME']}?host={named['HOST']}"
    monkeypatch.setenv("DATABASE_URL", url)
    write_notes("note:1", range(3))
    before = partitions()
    out = StringIO()

    call_command("bench_log", seconds=0.3, events=7_000, stdout=out)

    lines = out.getvalue().splitlines()
    assert len(lines) == 2 + 6 + 5
    assert "| one hot topic, batches of 50, 4 writers |" in out.getvalue()
    assert "filled before | 7,000 events" in out.getvalue()
    assert "nothing was measured" not in out.getvalue()
    assert partitions() == before
    assert [*Topic.objects.values_list("name", "head")] == [("note:1", 3)]
    assert not Event.objects.filter(topic__name__startswith=PREFIX).exists()

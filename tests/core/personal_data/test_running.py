"""Exports where processes are real: a worker that is killed, a server that streams."""

import os
import signal
import subprocess
import sys
import urllib.request
from datetime import timedelta

import pytest
from django.conf import settings as django_settings
from django.db import connection
from django.test import Client
from django.utils import timezone

from catalog.library.models import Rating
from catalog.titles.models import Title
from core.personal_data import services
from core.personal_data.building import build
from core.personal_data.models import DataExport
from core.personal_data.services import request_export, take_up
from tests.core.access.conftest import sign_in
from tests.core.personal_data.conftest import Zip
from tests.factories import profile_of
from tests.serving import serving

pytestmark = pytest.mark.django_db(transaction=True)

_WORKER = """
import time
import django
django.setup()
from django.db import connection
connection.settings_dict["NAME"] = {database!r}
from core.personal_data import building
move = building.Run.move
def slow(run, step, done):
    move(run, step, done)
    if step == "ratings":
        print("here", flush=True)
        time.sleep(60)
building.Run.move = slow
building.build({user_id})
"""


@pytest.mark.processes
def test_a_worker_that_is_killed_leaves_an_export_to_the_next(person, monkeypatch, exported):
    monkeypatch.setattr(services, "hand_over", lambda user_id: None)
    ana = person("ana")
    request_export(ana)
    code = _WORKER.format(database=connection.settings_dict["NAME"], user_id=ana.pk)
    worker = subprocess.Popen(
        [sys.executable, "-c", code],
        stdout=subprocess.PIPE,
        env={**os.environ, "DJANGO_SETTINGS_MODULE": "project.settings"},
        cwd=django_settings.BASE_DIR,
    )
    assert worker.stdout is not None
    assert worker.stdout.readline() == b"here\n"
    worker.send_signal(signal.SIGKILL)
    worker.wait()
    worker.stdout.close()

    left = DataExport.objects.get()
    assert (left.status, left.step) == ("building", "ratings")
    DataExport.objects.update(heard_at=timezone.now() - timedelta(minutes=3))
    assert take_up() == 1
    build(ana.pk)

    assert exported(ana).json("account")[0]["username"] == "ana"
    assert DataExport.objects.get().run == 2


def test_a_server_streams_the_file(person, monkeypatch):
    monkeypatch.setattr(services, "hand_over", lambda user_id: None)
    ana, browser = person("ana"), Client()
    films = Title.objects.bulk_create(
        Title(key=f"t{n}", title=os.urandom(60).hex(), release_year=2000) for n in range(4_000)
    )
    Rating.objects.bulk_create(
        Rating(profile_id=profile_of(ana), title=film, half_stars=7, rated_at=timezone.now())
        for film in films
    )
    sign_in(browser, ana)
    request_export(ana)
    build(ana.pk)

    with serving() as server:
        request = urllib.request.Request(
            f"{server.url}/api/me/export",
            headers={"Cookie": f"sessionid={browser.cookies['sessionid'].value}"},
        )
        with urllib.request.urlopen(request) as answer:
            content = answer.read()

    assert int(answer.headers["Content-Length"]) == len(content) > 500_000
    assert len(Zip(content).json("ratings")) == 4_000

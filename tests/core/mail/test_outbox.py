"""The local outbox: mail as files, shown on a page, in development alone."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from django.core.mail import EmailMultiAlternatives

from core.mail import local_outbox

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture
def folder(settings, tmp_path):
    settings.EMAIL_BACKEND = "core.mail.local_outbox.EmailBackend"
    settings.MARQUEE_OUTBOX_FOLDER = tmp_path / "outbox"
    return settings.MARQUEE_OUTBOX_FOLDER


def write(subject="Hello", text="Go to https://films.example/x?a=1", html="<h1>Hello</h1>"):
    message = EmailMultiAlternatives(subject, text, to=["ana@films.example"])
    message.attach_alternative(html, "text/html")
    message.send()


def test_nothing_was_sent_yet(client, folder):
    answer = client.get("/outbox/")

    assert answer.status_code == 200
    assert "No mail yet" in answer.content.decode()


def test_the_newest_comes_first_and_is_open(client, folder):
    write("First")
    write("Second")
    page = client.get("/outbox/").content.decode()

    assert page.index("Second") < page.index("First")
    assert '<h2 dir="auto">Second</h2>' in page
    assert '<a href="https://films.example/x?a=1" rel="nofollow">' in page
    assert [found.subject for found in local_outbox.newest()] == ["Second", "First"]


def test_one_of_them_by_its_address(client, folder):
    write("First")
    write("Second")
    first = local_outbox.newest()[1]

    assert '<h2 dir="auto">First</h2>' in client.get(f"/outbox/{first.id}/").content.decode()
    assert client.get("/outbox/nothing/").status_code == 404
    assert client.get("/outbox/nothing/page").status_code == 404


def test_a_mails_page_has_no_rights_and_our_page_no_trust_in_it(client, folder):
    write("<script>alert(1)</script>", html="<script>alert(2)</script><p>x</p>")
    [found] = local_outbox.newest()

    frame = client.get(f"/outbox/{found.id}/page")
    page = client.get("/outbox/").content.decode()

    policy = frame["Content-Security-Policy"]
    assert frame.content.decode().strip() == "<script>alert(2)</script><p>x</p>"
    assert "sandbox allow-popups allow-popups-to-escape-sandbox" in policy
    assert "default-src 'none'" in policy
    assert "frame-ancestors 'self'" in policy
    assert frame["X-Frame-Options"] == "SAMEORIGIN"
    assert "<script>alert" not in page
    assert 'sandbox="allow-popups allow-popups-to-escape-sandbox"' in page


def test_other_files_are_not_served(folder):
    folder.mkdir()
    (folder.parent / "secret.eml").write_text("Subject: no")

    assert local_outbox.find("../secret") is None


def test_old_mail_is_dropped(folder, monkeypatch):
    monkeypatch.setattr(local_outbox, "_KEPT", 2)
    for subject in ("One", "Two", "Three"):
        write(subject)

    assert [found.subject for found in local_outbox.newest()] == ["Three", "Two"]
    assert folder.stat().st_mode & 0o077 == 0


def test_without_a_folder_it_answers_nothing(client, folder, settings):
    write()
    settings.MARQUEE_OUTBOX_FOLDER = None

    assert client.get("/outbox/").status_code == 404


@pytest.mark.parametrize("peer", ["127.0.0.1", "127.8.8.8", "::1", "::ffff:127.0.0.1"])
def test_a_program_on_this_machine_sees_it(client, folder, peer):
    write()
    [found] = local_outbox.newest()

    for path in ("/outbox/", f"/outbox/{found.id}/", f"/outbox/{found.id}/page"):
        assert client.get(path, REMOTE_ADDR=peer).status_code == 200


@pytest.mark.parametrize(
    "stranger",
    [
        {"REMOTE_ADDR": "192.0.2.7"},
        {"REMOTE_ADDR": "::ffff:192.0.2.7"},
        # Behind a Unix socket sits a proxy, for whoever it is.
        {"REMOTE_ADDR": ""},
        {"REMOTE_ADDR": "192.0.2.7", "HTTP_X_FORWARDED_FOR": "127.0.0.1"},
        {"REMOTE_ADDR": "127.0.0.1", "HTTP_X_FORWARDED_FOR": "192.0.2.7"},
    ],
)
@pytest.mark.parametrize("proxies", [0, 1])
def test_nobody_else_does(client, folder, settings, stranger, proxies):
    settings.ALLAUTH_TRUSTED_PROXY_COUNT = proxies
    write()
    [found] = local_outbox.newest()

    for path in ("/outbox/", f"/outbox/{found.id}/", f"/outbox/{found.id}/page"):
        assert client.get(path, **stranger).status_code == 404


def test_production_has_no_outbox():
    env = os.environ | {
        "MARQUEE_ENV": "production",
        "MARQUEE_TRUSTED_PROXIES": "1",
        "SECRET_KEY": "aB3$dE6&gH9(jK2)mN5*pQ8+sT1,vW4-yZ7.bC0/eF3:hI6;kL9<",
        "ALLOWED_HOSTS": "films.example",
        "MARQUEE_PUBLIC_URL": "https://films.example",
        "MARQUEE_MAIL_FROM": "Marquee <marquee@films.example>",
        "EMAIL_HOST": "mail.films.example",
        "MARQUEE_RATE_LIMITS": "on",
    }
    said = subprocess.run(
        [
            sys.executable,
            "-c",
            "import django; django.setup()\n"
            "from django.conf import settings\n"
            "from core.mail.urls import outbox_paths\n"
            "print(settings.MARQUEE_OUTBOX_FOLDER, settings.EMAIL_BACKEND, outbox_paths())",
        ],
        cwd=ROOT,
        env=env,
        capture_output=True,
        text=True,
    )

    assert said.stdout.split() == ["None", "django.core.mail.backends.smtp.EmailBackend", "[]"], (
        said.stderr
    )

"""Mail leaves by a worker, and what goes wrong there is nobody else's trouble."""

import logging
import smtplib
import time
from datetime import timedelta

import pytest
import time_machine
from allauth.account.models import EmailAddress
from celery.exceptions import Retry
from django.core import mail
from django.db import transaction
from django.utils import timezone
from kombu.exceptions import OperationalError

from core.mail import sending, tasks
from core.mail.delivery import deliver
from core.mail.models import OutgoingMail
from core.mail.sending import send_mail, site_link
from core.mail.tasks import send_outgoing, send_overdue
from tests.factories import UserFactory

pytestmark = pytest.mark.django_db
SECRET_LINK = "https://films.example/reset-password/very-secret-key"


class Refusing:
    """A mail server that answers with an error, or none at all."""

    error: Exception = ConnectionRefusedError("nobody listens")

    def __init__(self, **options):
        pass

    def send_messages(self, messages):
        raise self.error


@pytest.fixture
def broken(settings, monkeypatch):
    settings.EMAIL_BACKEND = f"{__name__}.Refusing"
    monkeypatch.setattr(Refusing, "error", ConnectionRefusedError("nobody listens"))
    # Celery's own retries follow at once here; each is another try.
    monkeypatch.setattr(send_outgoing, "max_retries", 0)
    return Refusing


@pytest.fixture
def committed(monkeypatch):
    """Mail waits for the commit, as it does outside tests."""
    monkeypatch.setattr(
        sending, "_when_committed", lambda queue: transaction.on_commit(queue, robust=True)
    )


def waiting():
    return list(OutgoingMail.objects.values_list("kind", "attempts"))


def test_it_is_text_and_page_in_the_persons_language():
    ana = UserFactory(language="ar", display_name="Ana")
    EmailAddress.objects.create(user=ana, email=ana.email, primary=True, verified=True)
    send_mail("welcome", to=ana.email, user=ana, link="https://films.example/")

    [sent] = mail.outbox
    page = sent.alternatives[0]
    assert sent.subject == "أهلًا بك في Marquee"
    assert sent.to == [ana.email]
    assert page.mimetype == "text/html"
    assert 'dir="rtl"' in page.content
    assert "Ana" in sent.body
    assert sent.extra_headers == {"Auto-Submitted": "auto-generated", "Content-Language": "ar"}
    assert waiting() == []


@pytest.mark.django_db(transaction=True)
@pytest.mark.usefixtures("committed")
def test_it_leaves_when_the_transaction_commits_and_never_when_it_does_not():
    with transaction.atomic():
        send_mail("welcome", to="a@films.example")
        assert mail.outbox == []
    assert len(mail.outbox) == 1

    with pytest.raises(RuntimeError), transaction.atomic():
        send_mail("welcome", to="a@films.example")
        raise RuntimeError
    assert len(mail.outbox) == 1
    assert waiting() == []


@pytest.mark.django_db(transaction=True)
@pytest.mark.usefixtures("committed")
def test_a_dead_mail_server_breaks_no_request(broken, client, caplog):
    ana = UserFactory()
    body = {"email": ana.email}

    answer = client.post("/_allauth/app/v1/auth/password/request", body, "application/json")

    assert answer.status_code == 200
    assert waiting() == [("reset_password", 1)]


def test_it_is_tried_again_by_its_task_ever_more_seldom(monkeypatch):
    def down(mail_id):
        raise ConnectionRefusedError

    monkeypatch.setattr(tasks, "deliver_or_give_up", down)

    with pytest.raises(Retry) as again:
        send_outgoing.apply(args=(7,)).get()

    assert 0 <= again.value.when <= 5
    assert (send_outgoing.retry_backoff, send_outgoing.retry_backoff_max) == (5, 600)
    assert send_outgoing.max_retries == 12


def test_what_lost_its_task_is_found_when_the_server_is_back(broken, settings):
    with pytest.raises(ConnectionRefusedError):
        send_mail("welcome", to="a@films.example")
    assert send_overdue() == 0
    settings.EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"

    with time_machine.travel(time.time() + 31 * 60):
        assert send_overdue() == 1
    assert len(mail.outbox) == 1
    assert waiting() == []


def test_a_broker_that_is_down_leaves_it_in_the_table(monkeypatch):
    def down(**options):
        raise OperationalError("no broker")

    monkeypatch.setattr(send_outgoing, "apply_async", down)
    send_mail("welcome", to="a@films.example")
    monkeypatch.undo()

    assert (mail.outbox, waiting()) == ([], [("welcome", 0)])
    with time_machine.travel(time.time() + 61):
        assert send_overdue() == 1
    assert len(mail.outbox) == 1


def test_twice_the_task_is_once_the_mail(monkeypatch):
    monkeypatch.setattr(sending, "_when_committed", lambda queue: None)
    send_mail("welcome", to="a@films.example")
    [row] = OutgoingMail.objects.all()

    assert [deliver(row.pk), deliver(row.pk)] == [True, False]
    assert len(mail.outbox) == 1


@pytest.mark.parametrize(
    "error",
    [
        smtplib.SMTPRecipientsRefused({"a@films.example": (550, b"no such person")}),
        smtplib.SMTPDataError(554, b"never"),
    ],
)
def test_an_address_that_takes_nothing_is_given_up(broken, monkeypatch, error):
    monkeypatch.setattr(broken, "error", error)
    send_mail("welcome", to="a@films.example")

    assert waiting() == []


@pytest.mark.parametrize(
    "error",
    [
        smtplib.SMTPRecipientsRefused({"a@films.example": (450, b"later")}),
        smtplib.SMTPAuthenticationError(535, b"wrong password"),
        smtplib.SMTPServerDisconnected("gone"),
        TimeoutError("slow"),
    ],
)
def test_what_may_pass_is_tried_again(broken, monkeypatch, error):
    monkeypatch.setattr(broken, "error", error)
    with pytest.raises(type(error)):
        send_mail("welcome", to="a@films.example")

    assert waiting() == [("welcome", 1)]


def test_after_three_days_it_is_dropped(monkeypatch):
    monkeypatch.setattr(sending, "_when_committed", lambda queue: None)
    send_mail("welcome", to="a@films.example")
    OutgoingMail.objects.update(created_at=timezone.now() - timedelta(days=3, minutes=1))

    assert send_overdue() == 0
    assert waiting() == []


def test_neither_broker_nor_log_learns_what_is_in_it(monkeypatch, caplog, broken):
    sent = []
    real = send_outgoing.apply_async
    monkeypatch.setattr(
        send_outgoing, "apply_async", lambda **options: sent.append(options) or real(**options)
    )
    monkeypatch.setattr(
        broken,
        "error",
        smtplib.SMTPRecipientsRefused({"ana@films.example": (450, b"ana@films.example")}),
    )
    with caplog.at_level(logging.DEBUG), pytest.raises(smtplib.SMTPRecipientsRefused):
        send_mail("reset_password", to="ana@films.example", link=SECRET_LINK)

    [row] = OutgoingMail.objects.all()
    assert sent == [{"args": (row.pk,), "retry": False}]
    assert SECRET_LINK in row.text
    ours = [record.getMessage() for record in caplog.records if record.name.startswith("core.")]
    assert ours
    assert "very-secret-key" not in caplog.text
    assert "ana@" not in "".join(ours)


def test_links_name_the_stated_address_whatever_host_was_asked_for(settings, rf):
    asked = rf.get("/", headers={"host": "testserver"})
    settings.MARQUEE_PUBLIC_URL = ""
    settings.MARQUEE_LOCAL_URL = "http://localhost:8000"
    local = site_link("/x", asked), site_link("/x")
    settings.MARQUEE_PUBLIC_URL = "https://films.example"

    assert local == ("http://testserver/x", "http://localhost:8000/x")
    assert {site_link("/x", asked), site_link("/x")} == {"https://films.example/x"}


@pytest.mark.parametrize(
    ("name", "greeting"),
    [
        ("Ana López", "Hello Ana López,"),
        ("J. R. Ana", "Hello J. R. Ana,"),
        ("collect your prize at evil.example", "Hello ana,"),
        ("https://evil", "Hello ana,"),
        ("ask@evil", "Hello ana,"),
        ("evil。example", "Hello ana,"),
        ("", "Hello ana,"),
    ],
)
def test_a_confirmed_address_is_greeted_by_name_unless_that_reads_as_a_link(name, greeting):
    ana = UserFactory(username="ana", display_name=name)
    EmailAddress.objects.create(user=ana, email=ana.email, primary=True, verified=True)
    send_mail("password_changed", to=ana.email.upper(), user=ana)

    assert mail.outbox[0].body.splitlines().count(greeting) == 1


def test_anybody_else_is_greeted_by_username():
    ana = UserFactory(username="ana", display_name="You have won")
    EmailAddress.objects.create(user=ana, email="stranger@films.example")
    for address in ("stranger@films.example", "nobody@films.example"):
        send_mail("confirm_email", to=address, user=ana, link="https://films.example/")

    assert ["You have won" in message.body for message in mail.outbox] == [False, False]
    assert ["Hello ana," in message.body for message in mail.outbox] == [True, True]

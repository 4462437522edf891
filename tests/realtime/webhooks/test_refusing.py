"""Webhooks that cannot be had: which topics, which addresses, which secrets."""

import pytest

from realtime.custom.models import CustomTopic
from realtime.custom.services import create_topic
from realtime.webhooks.models import Webhook
from tests.callers import problem
from tests.factories import UserFactory
from tests.realtime.webhooks.asking import GIVEN, make

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    "secret",
    [
        "",
        "short",
        "whsec_",
        "whsec_AAAA",
        "whsec_" + "A" * 90,
        "whsec_näx" + "A" * 40,
        GIVEN[6:],
        7,
    ],
)
def test_a_secret_that_is_none_is_refused(as_ana, secret):
    assert problem(make(as_ana, secret=secret)) == (400, "VALIDATION_ERROR", ["secret"])


@pytest.mark.parametrize(
    "url",
    [
        "",
        "hooks.example.org",
        "ftp://hooks.example.org/",
        "http://hooks.example.org/",
        "https://ana:word@hooks.example.org/",
        "https://hooks.example.org/#a",
        "https://hooks.example.org:22/",
        "https://hooks.example.org:99999/",
        "https://hooks.example.org/a b",
        "https://hooks.example.org\\@10.0.0.1/",
        "https://hooks.example.org/\r\nX-A: b",
        "https://höoks.example.org/",
        "https://localhost/",
        "https://printer/",
        "https://db.internal/",
        "https://127.0.0.1/",
        "https://10.1.2.3:8443/",
        "https://169.254.169.254/latest",
        "https://168.63.129.16/",
        "https://2130706433/",
        "https://0x7f.1/",
        "https://0177.0.0.1/",
        "https://127.1/",
        "https://[::1]/",
        "https://[::ffff:10.0.0.1]/",
        "https://[64:ff9b::a00:1]/",
        "https://[fe80::1%25eth0]/",
        "https://" + "a" * 1_000 + ".org/",
    ],
)
def test_an_address_that_leads_inside_or_nowhere_is_refused(as_ana, settings, url):
    settings.WEBHOOKS_ALLOW_PRIVATE = False

    assert problem(make(as_ana, url=url)) == (400, "VALIDATION_ERROR", ["url"])
    assert not Webhook.objects.exists()


@pytest.mark.parametrize(
    "url",
    [
        "https://hooks.example.org",
        "https://hooks.example.org:8443/a?b=c",
        "https://93.184.215.14/",
        "https://[2606:4700::1111]:3000/",
        "https://xn--hks-sna.example/",
    ],
)
def test_an_address_outside_is_taken(as_ana, settings, url):
    settings.WEBHOOKS_ALLOW_PRIVATE = False

    assert make(as_ana, url=url).status_code == 201


def test_every_topic_that_cannot_be_followed_is_named(as_ana, settings):
    settings.MARQUEE_TOPICS = "project.topics.TOPICS"
    create_topic(UserFactory(username="ben"), "secret", access=CustomTopic.Access.OWNER)
    refused = make(
        as_ana, topics=["scores", "custom:secret", "movie:999", "nonsense", "me", "recommendations"]
    )

    assert problem(refused) == (400, "VALIDATION_ERROR", ["topics.1", "topics.2", "topics.3"])
    assert [error["code"] for error in refused.json()["errors"]] == [
        "forbidden",
        "unknown",
        "unknown",
    ]


@pytest.mark.parametrize("topics", [[], ["note:1"] * 51, "note:1", [7], ["n" * 201], None])
def test_topics_are_one_to_fifty_names(as_ana, topics):
    status, code, fields = problem(make(as_ana, topics=topics))
    assert (status, code) == (400, "VALIDATION_ERROR")
    assert {field.split(".")[0] for field in fields} == {"topics"}


def test_a_field_that_does_not_exist_is_named(as_ana):
    assert problem(make(as_ana, headers={})) == (400, "VALIDATION_ERROR", ["headers"])


def test_an_account_has_ten_webhooks_at_most(as_ana):
    for _ in range(10):
        assert make(as_ana).status_code == 201

    assert problem(make(as_ana))[:2] == (409, "CONFLICT")

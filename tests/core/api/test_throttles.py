"""D7: how much a caller may ask for, counted in Redis."""

from types import SimpleNamespace

import pytest
from django.core.cache import cache
from django.test import Client
from rest_framework.permissions import AllowAny, IsAuthenticated
from rest_framework.response import Response
from rest_framework.test import APIRequestFactory, force_authenticate
from rest_framework.views import APIView

from core.accounts.models import User
from core.api import throttles
from core.api.headers import ResponseHeadersMiddleware


class OpenView(APIView):
    permission_classes = [AllowAny]

    def get(self, request):
        return Response({})

    def post(self, request):
        return Response({})


class OwnView(OpenView):
    permission_classes = [IsAuthenticated]


class CostlyView(OwnView):
    rate_scope = "expensive"


@pytest.fixture(autouse=True)
def _limits(settings):
    cache.clear()
    settings.MARQUEE_RATE_LIMITS = True
    settings.MARQUEE_RATES = {
        "anonymous": (2, 3600),
        "signed_in": (3, 3600),
        "open_reads": (4, 3600),
        "tokens": (5, 3600),
        "expensive": (1, 3600),
    }


ANA, BEN = User(pk=1, username="ana"), User(pk=2, username="ben")


def ask(view, method="get", user=None, address="192.0.2.1", **headers):
    """The answer of a view, with the middleware's headers."""
    request = getattr(APIRequestFactory(), method)("/api/x", REMOTE_ADDR=address, headers=headers)
    if user:
        force_authenticate(request, user)
    return ResponseHeadersMiddleware(lambda given: view.as_view()(given).render())(request)


def statuses(count, *given, **options):
    return [ask(*given, **options).status_code for _ in range(count)]


def test_what_is_left_is_told_on_every_answer():
    first, second = ask(OwnView, user=ANA), ask(OwnView, user=ANA)

    assert first["RateLimit-Policy"] == '"signed_in";q=3;w=3600'
    assert first["RateLimit"] == '"signed_in";r=2;t=3600'
    assert second["RateLimit"].startswith('"signed_in";r=1;')
    assert "Retry-After" not in first


def test_beyond_it_waits():
    answers = [ask(OpenView, "post") for _ in range(3)]

    assert [answer.status_code for answer in answers] == [200, 200, 429]
    assert answers[2].data["code"] == "THROTTLED"
    assert 3_590 < int(answers[2]["Retry-After"]) <= 3_601
    assert answers[2]["RateLimit"].startswith('"anonymous";r=0;')


@pytest.mark.parametrize(
    ("view", "method", "user", "scope"),
    [
        (OpenView, "get", None, "open_reads"),
        (OpenView, "get", ANA, "open_reads"),
        (OpenView, "post", None, "anonymous"),
        (OpenView, "post", ANA, "signed_in"),
        (OwnView, "get", ANA, "signed_in"),
        (CostlyView, "get", ANA, "expensive"),
    ],
)
def test_scopes(view, method, user, scope):
    assert ask(view, method, user)["RateLimit-Policy"].startswith(f'"{scope}"')


def test_looking_around_does_not_eat_the_budget_of_doing():
    statuses(10, OpenView)

    assert ask(OpenView, "post").status_code == 200


def test_each_caller_has_its_own():
    assert statuses(3, OpenView, "post") == [200, 200, 429]
    assert ask(OpenView, "post", address="192.0.2.2").status_code == 200
    assert statuses(4, OwnView, user=ANA) == [200, 200, 200, 429]
    assert ask(OwnView, user=BEN).status_code == 200
    assert ask(OwnView, user=ANA, address="192.0.2.9").status_code == 429


def test_an_address_that_is_only_claimed_is_not_believed():
    statuses(2, OpenView, "post")

    assert ask(OpenView, "post", **{"X-Forwarded-For": "203.0.113.1"}).status_code == 429


def test_behind_a_trusted_proxy_it_is(settings):
    settings.ALLAUTH_TRUSTED_PROXY_COUNT = 1
    statuses(2, OpenView, "post", **{"X-Forwarded-For": "203.0.113.1"})

    assert ask(OpenView, "post", **{"X-Forwarded-For": "203.0.113.2"}).status_code == 200
    assert ask(OpenView, "post", **{"X-Forwarded-For": "203.0.113.1"}).status_code == 429


def test_neighbours_of_an_ipv6_network_share():
    statuses(2, OpenView, "post", address="2001:db8::1")

    assert ask(OpenView, "post", address="2001:db8::2").status_code == 429
    assert ask(OpenView, "post", address="2001:db8:1::1").status_code == 200


def test_lifted(settings):
    settings.MARQUEE_RATE_LIMITS = False
    answer = ask(OpenView, "post")

    assert statuses(10, OpenView, "post") == [200] * 10
    assert "RateLimit" not in answer


def test_a_redis_that_is_down_stops_nobody(settings):
    settings.CACHES = {
        "default": {**settings.CACHES["default"], "LOCATION": "unix:///nowhere.sock"}
    }

    assert statuses(5, OpenView, "post") == [200] * 5


def test_the_window_ends_by_itself(settings):
    settings.MARQUEE_RATES = settings.MARQUEE_RATES | {"anonymous": (1, 1)}
    import time

    assert statuses(2, OpenView, "post") == [200, 429]
    time.sleep(1.1)
    assert ask(OpenView, "post").status_code == 200


def test_refusals_for_lack_of_credentials_count_nothing(settings):
    assert statuses(5, OwnView) == [401] * 5


def test_every_row_is_there():
    from project.settings import api

    for view in (SimpleNamespace(rate_scope=name) for name in api.MARQUEE_RATES):
        assert throttles.scope_of(None, view) in api.MARQUEE_RATES
    assert api.MARQUEE_RATES["anonymous"] == (100, 3600)
    assert api.MARQUEE_RATES["signed_in"] == (1000, 3600)
    assert api.MARQUEE_RATES["expensive"] == (50, 3600)


def test_over_http(db):
    client = Client()
    answers = [
        client.post("/api/login", {"login": "nobody", "password": "x"}, "application/json")
        for _ in range(3)
    ]

    assert [answer.status_code for answer in answers] == [401, 401, 429]
    assert answers[0]["RateLimit"].startswith('"anonymous";r=1;')
    assert answers[2].json()["code"] == "THROTTLED"

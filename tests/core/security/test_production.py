"""What production starts with, and what it refuses to start with."""

import os
import secrets
import subprocess
import sys
from pathlib import Path

import pytest
from django.conf import settings as ours

from project.settings.production import unsafe

BASE_DIR = Path(__file__).resolve().parents[3]
KEY = "kQ7-vZ2mXw9Lr4tBn6Yp3sHc8Jd5Fg1Ae0UiOqTzRxWyMbNvCl"
SAFE = {
    "SECRET_KEY": KEY,
    "SECRET_KEY_FALLBACKS": [KEY[::-1]],
    "ALLOWED_HOSTS": ["films.example"],
    "ALLOWED_ORIGINS": ["https://player.example:8443"],
    "MARQUEE_PUBLIC_URL": "https://films.example",
    "MARQUEE_TLS": "proxy",
    "ALLAUTH_TRUSTED_PROXY_COUNT": 1,
    "MARQUEE_RATE_LIMITS": True,
    "REALTIME_MAX_PER_ADDRESS": 50,
    "WEBHOOKS_ALLOW_PRIVATE": False,
    "MARQUEE_OUTBOX_FOLDER": None,
    "MFA_WEBAUTHN_ALLOW_INSECURE_ORIGIN": False,
    "DEBUG": False,
}
ENVIRONMENT = {
    "MARQUEE_ENV": "production",
    "SECRET_KEY": secrets.token_urlsafe(60),
    "ALLOWED_HOSTS": "films.example",
    "MARQUEE_PUBLIC_URL": "https://films.example",
    "MARQUEE_TRUSTED_PROXIES": "1",
    "DATABASE_URL": "postgresql://postgres@/marquee?host=/nonexistent",
    "REDIS_URL": "unix:///nonexistent/redis.sock?db=0",
    "CELERY_BROKER_URL": "redis+socket:///nonexistent/redis.sock?virtual_host=1",
}


def manage(tmp_path, *arguments: str, **changes: str) -> subprocess.CompletedProcess[str]:
    """A command of manage.py in production, in an environment of its own."""
    inherited = {name: os.environ[name] for name in ("PATH", "HOME", "LANG") if name in os.environ}
    environment = inherited | ENVIRONMENT | {"MARQUEE_STATE": str(tmp_path)} | changes
    return subprocess.run(
        [sys.executable, "manage.py", *arguments],
        cwd=BASE_DIR,
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
    )


def test_djangos_own_list_for_deployment_finds_nothing(tmp_path):
    checked = manage(tmp_path, "check", "--deploy", "--fail-level", "INFO")

    assert checked.returncode == 0, checked.stdout + checked.stderr
    assert "no issues" in checked.stdout


def test_cookies_and_transport_in_production(tmp_path):
    names = (
        "SESSION_COOKIE_NAME SESSION_COOKIE_SECURE SESSION_COOKIE_HTTPONLY SESSION_COOKIE_SAMESITE "
        "CSRF_COOKIE_NAME CSRF_COOKIE_SECURE SECURE_HSTS_SECONDS SECURE_SSL_REDIRECT "
        "SECURE_PROXY_SSL_HEADER SECURE_HSTS_INCLUDE_SUBDOMAINS"
    ).split()
    shown = manage(
        tmp_path,
        "shell",
        "--no-imports",
        "-c",
        f"from django.conf import settings; print([getattr(settings, n) for n in {names!r}])",
    )

    assert shown.stdout.strip() == str(
        [
            *("__Host-sessionid", True, True, "Lax"),
            *("__Host-csrftoken", True, 31_536_000, True),
            *(("HTTP_X_FORWARDED_PROTO", "https"), False),
        ]
    )


def test_subdomains_are_bound_when_the_operator_says_so(tmp_path):
    shown = manage(
        tmp_path,
        "shell",
        "--no-imports",
        "-c",
        "from django.conf import settings as s; print(s.SECURE_HSTS_INCLUDE_SUBDOMAINS, s.SECURE_HSTS_PRELOAD)",
        MARQUEE_HSTS="preload",
    )

    assert shown.stdout.strip() == "True True"


def test_production_does_not_start_with_anything_unsafe_and_says_all_of_it(tmp_path):
    refused = manage(
        tmp_path,
        "check",
        SECRET_KEY="x" * 64,
        ALLOWED_HOSTS="*",
        MARQUEE_PUBLIC_URL="",
        MARQUEE_TRUSTED_PROXIES="0",
        MARQUEE_RATE_LIMITS="off",
        MARQUEE_WS_MAX_PER_ADDRESS="5000",
        DEBUG="true",
    )

    assert refused.returncode != 0
    assert refused.stderr.strip().splitlines()[-8:] == [
        "django.core.exceptions.ImproperlyConfigured: Not safe for production:",
        "- SECRET_KEY has to be a random text of at least 50 characters.",
        "- ALLOWED_HOSTS has to name the hosts this server answers to, without `*`.",
        "- MARQUEE_PUBLIC_URL has to be the address people use, like https://films.example.org.",
        "- MARQUEE_TLS=proxy needs MARQUEE_TRUSTED_PROXIES: how many proxies of yours a request passes, at least 1. "
        "Else everybody has the proxy's address, and shares one limit.",
        "- DEBUG shows strangers what goes on inside.",
        "- MARQUEE_RATE_LIMITS=off is for load tests.",
        "- MARQUEE_WS_MAX_PER_ADDRESS above 50 is for load tests.",
    ]


def test_safe_settings_have_nothing_wrong():
    assert [*unsafe(SAFE)] == []


@pytest.mark.parametrize(
    ("name", "value", "said"),
    [
        ("SECRET_KEY", "", "SECRET_KEY has to be"),
        ("SECRET_KEY", "short-but-random-4711", "SECRET_KEY has to be"),
        ("SECRET_KEY", "django-insecure-" + KEY, "looks like one from an example"),
        ("SECRET_KEY_FALLBACKS", ["weak"], "SECRET_KEY_FALLBACKS has to be"),
        ("ALLOWED_HOSTS", [], "ALLOWED_HOSTS"),
        ("ALLOWED_HOSTS", ["*"], "ALLOWED_HOSTS"),
        ("ALLOWED_HOSTS", ["films.example", "*.example"], "ALLOWED_HOSTS"),
        ("MARQUEE_PUBLIC_URL", "", "MARQUEE_PUBLIC_URL"),
        ("MARQUEE_PUBLIC_URL", "http://films.example", "MARQUEE_PUBLIC_URL"),
        ("MARQUEE_PUBLIC_URL", "https://films.example/app", "MARQUEE_PUBLIC_URL"),
        ("ALLOWED_ORIGINS", ["*"], "ALLOWED_ORIGINS"),
        ("ALLOWED_ORIGINS", ["https://*.example"], "ALLOWED_ORIGINS"),
        ("ALLOWED_ORIGINS", ["http://player.example"], "ALLOWED_ORIGINS"),
        ("ALLOWED_ORIGINS", ["player.example"], "ALLOWED_ORIGINS"),
        ("MARQUEE_TLS", "none", "MARQUEE_TLS"),
        ("ALLAUTH_TRUSTED_PROXY_COUNT", 0, "MARQUEE_TRUSTED_PROXIES"),
        ("ALLAUTH_TRUSTED_PROXY_COUNT", -1, "MARQUEE_TRUSTED_PROXIES"),
        ("DEBUG", True, "DEBUG"),
        ("MARQUEE_RATE_LIMITS", False, "MARQUEE_RATE_LIMITS"),
        ("REALTIME_MAX_PER_ADDRESS", 51, "MARQUEE_WS_MAX_PER_ADDRESS above 50"),
        ("WEBHOOKS_ALLOW_PRIVATE", True, "MARQUEE_WEBHOOKS_ALLOW_PRIVATE"),
        ("MARQUEE_OUTBOX_FOLDER", "/outbox", "outbox"),
        ("MFA_WEBAUTHN_ALLOW_INSECURE_ORIGIN", True, "Passkeys"),
    ],
)
def test_each_unsafe_setting_is_named(name, value, said):
    [sentence] = unsafe(SAFE | {name: value})

    assert said in sentence


def test_without_a_proxy_none_has_to_be_trusted():
    assert [*unsafe(SAFE | {"MARQUEE_TLS": "direct", "ALLAUTH_TRUSTED_PROXY_COUNT": 0})] == []


@pytest.mark.parametrize("name", ["prod", "Production", "production ", ""])
def test_a_misspelt_environment_is_not_the_demo(tmp_path, name):
    refused = manage(tmp_path, "check", MARQUEE_ENV=name)

    assert refused.returncode != 0
    assert (
        refused.stderr.strip()
        .splitlines()[-1]
        .endswith(f"MARQUEE_ENV is demo, test or production, not {name!r}.")
    )


def test_the_demo_answers_to_this_machine_alone():
    assert {*ours.ALLOWED_HOSTS} == {"localhost", "127.0.0.1", "[::1]", "testserver"}
    text = (BASE_DIR / "project" / "settings" / "security.py").read_text()
    assert "testserver" not in text, "Django's test runner adds it; the demo must not answer to it"

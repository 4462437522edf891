"""What the parameters of addresses stand for: a real thing, the owner's where it is anybody's."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from allauth.usersessions.models import UserSession
from django.contrib.sessions.backends.base import SessionBase
from django.utils import timezone

from catalog.search.models import SearchEntry
from core.access.models import AppPermission
from core.access.services.clients import COMMAND_LINE, ClientWishes, register_client
from core.access.services.personal_tokens import make_token
from core.accounts.models import User
from core.accounts.session_store import SessionStore
from core.api.scopes import Scope
from core.profiles.models import Profile
from realtime.custom.models import CustomTopic
from realtime.custom.services import create_topic
from realtime.webhooks.by_hand import send_test
from realtime.webhooks.models import Webhook
from realtime.webhooks.services import create_hook
from social.notifications.models import Notification
from tests.factories import GenreFactory, TitleFactory, UserFactory, profile_of
from tests.sports.makers import a_competition, a_match, a_team


@dataclass(frozen=True)
class Thing:
    """make: what the parameter is, given the owner. is_private: for everybody else it does not exist."""

    make: Callable[[User], Any]
    is_private: bool = False


def _private(make: Callable[[User], Any]) -> Thing:
    return Thing(make, is_private=True)


def _token(owner: User) -> int:
    return make_token(owner, name="A script", scopes=[Scope.PUBLISH], expires_at=None)[0].pk


def _app(owner: User) -> int:
    return AppPermission.objects.create(user=owner, client_id=COMMAND_LINE).pk


def _client(owner: User) -> str:
    wishes = ClientWishes("An app", "public", ["library:read"], ["https://films.example/back"])
    return register_client(owner, wishes)[0].pk


def _session(owner: User) -> int:
    store: SessionBase = SessionStore()
    store["_auth_user_id"] = str(owner.pk)
    store.save()
    return UserSession.objects.create(
        user=owner, session_key=store.session_key, ip="203.0.113.7", user_agent="A browser"
    ).pk


def _profile(owner: User) -> int:
    return Profile.objects.create(user=owner, name="Evening").pk


def _search(owner: User) -> int:
    return SearchEntry.objects.create(
        profile_id=profile_of(owner),
        query="heat",
        folded="heat",
        searched_at=timezone.now() - timedelta(hours=1),
    ).pk


def _notification(owner: User) -> int:
    return Notification.objects.create(
        account=owner,
        kind="new_follower",
        cause=f"follow:{timezone.now().timestamp()}",
        actor=UserFactory(),
    ).pk


def _custom_topic(owner: User) -> str:
    return create_topic(owner, "own", access=CustomTopic.Access.OWNER).topic


def _webhook(owner: User) -> int:
    hook = Webhook.objects.filter(owner=owner).first()
    return hook.pk if hook else _new_webhook(owner)


def _new_webhook(owner: User) -> int:
    return create_hook(owner, url="https://hooks.example.org/", topics=["scores"])[0].pk


def _delivery(owner: User) -> int:
    return send_test(owner, _webhook(owner)).pk


# By parameter name.
THINGS: dict[str, Thing] = {
    "app_id": _private(_app),
    "client_id": _private(_client),
    "custom_topic": _private(_custom_topic),
    "competition_id": Thing(lambda _: a_competition().pk),
    "delivery_id": _private(_delivery),
    "entry_id": _private(_search),
    "match_id": Thing(lambda _: a_match().pk),
    "movie_id": Thing(lambda _: TitleFactory().pk),
    "name": Thing(lambda _: UserFactory().username),
    "notification_id": _private(_notification),
    "player_id": Thing(lambda _: a_team().players.first().pk),
    "profile_id": _private(_profile),
    "session_id": _private(_session),
    "slug": Thing(lambda _: GenreFactory(slug="drama").slug),
    "team_id": Thing(lambda _: a_team().pk),
    "topic": Thing(lambda _: "custom:unused"),
    "token_id": _private(_token),
    "webhook_id": _private(_webhook),
}


def thing(parameter: str) -> Thing:
    """Raises AssertionError saying where to add a parameter that is not known yet."""
    assert parameter in THINGS, (
        f"An address names “{parameter}”. Say in tests/core/authorization/objects.py how one is made, "
        "and whether it is its owner's alone."
    )
    return THINGS[parameter]

"""Reading what a person prefers."""

from typing import Any

from core.accounts.models import User
from core.people.models import Preferences

# Names on the wire -> columns.
ON_ACCOUNT = ("language", "location")
ON_PREFERENCES = ("theme", "preferred_genres", "preferred_languages", "spoilers")
AUDIENCES = ("profile", "activity", "watchlist")
NEWS = ("email", "new_follower", "goals", "recommendations")


def preferences_of(user: User) -> dict[str, Any]:
    """Everything a person prefers, as `PreferencesShape` sends it. One query."""
    kept = Preferences.objects.filter(pk=user.pk).first() or Preferences(user=user)
    return {
        **{name: getattr(user, name) for name in ON_ACCOUNT},
        **{name: getattr(kept, name) for name in ON_PREFERENCES},
        "privacy": {name: getattr(user, f"privacy_{name}") for name in AUDIENCES},
        "notifications": {name: getattr(kept, f"notify_{name}") for name in NEWS},
    }


def wants_news_about(user_id: int, news: str) -> bool:
    """Does the person want this of `NEWS` on the site. One query."""
    kept = Preferences.objects.filter(pk=user_id).first() or Preferences()
    return bool(getattr(kept, f"notify_{news}"))


def wants_mail_about(user_id: int, news: str) -> bool:
    """Does the person want this of `NEWS`, and news by mail at all. One query."""
    kept = Preferences.objects.filter(pk=user_id).first() or Preferences()
    return bool(kept.notify_email and getattr(kept, f"notify_{news}"))

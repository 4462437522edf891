"""Making viewing profiles."""

from typing import Any

from core.profiles.models import Profile


def after_user_saved(instance: Any, *, created: bool, raw: bool = False, **_: Any) -> None:
    """Receiver of `post_save` of accounts: a new one gets its default profile."""
    if created and not raw:
        Profile.objects.create(user=instance, name=instance.get_short_name()[:50], is_default=True)

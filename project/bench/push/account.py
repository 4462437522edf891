"""`python -m project.bench.push.account`: the token of a member who publishes, for a database of one's own."""

import os
import sys

import django


def main() -> None:
    """Make the member when it is new, and print a fresh token."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "project.settings")
    django.setup()
    # Models can be imported only now.
    from core.access.services.personal_tokens import make_token  # noqa: PLC0415
    from core.accounts.models import User  # noqa: PLC0415
    from core.api.scopes import Scope  # noqa: PLC0415

    user, _ = User.objects.get_or_create(
        username="bench-push", defaults={"email": "bench-push@example.org"}
    )
    _, text = make_token(user, name="Bench", scopes={Scope.PUBLISH}, expires_at=None)
    sys.stdout.write(f"{text}\n")


if __name__ == "__main__":
    main()

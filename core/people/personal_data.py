"""What a person prefers and how they look: handing it out, letting go of it."""

from collections.abc import Iterator

from core.accounts.avatars import LARGE, avatar_file, avatar_storage
from core.accounts.models import User
from core.people.models import Preferences
from core.people.pictures import forget_pictures
from core.personal_data.table import PersonalFile, PersonalSlice, Record, Reviews, rows_of

PREFERENCES = rows_of(
    "preferences",
    "What you prefer; without a record everything is as it is for a new account.",
    lambda user_id: Preferences.objects.filter(user_id=user_id),
    {
        "theme": "theme",
        "preferred_genres": "preferred_genres",
        "preferred_languages": "preferred_languages",
        "spoilers": "spoilers",
        "notify_email": "notify_email",
        "notify_new_follower": "notify_new_follower",
        "notify_goals": "notify_goals",
        "notify_recommendations": "notify_recommendations",
    },
)

_FILE = "picture.webp"


def _key(user_id: int) -> str:
    return User.objects.filter(pk=user_id).values_list("avatar", flat=True).first() or ""


def _records(user_id: int) -> Iterator[Record]:
    if _key(user_id):
        yield {"file": _FILE, "width": LARGE}


def _files(user_id: int) -> Iterator[PersonalFile]:
    key = _key(user_id)
    name = avatar_file(key, LARGE)
    if key and avatar_storage().exists(name):
        with avatar_storage().open(name) as file:
            yield PersonalFile(_FILE, file.chunks())


def _erase(user_id: int, reviews: Reviews) -> None:
    """The files first: were it killed in between, the next run would know of them still."""
    forget_pictures(_key(user_id))
    User.objects.filter(pk=user_id).update(avatar="")


PICTURE = PersonalSlice(
    name="picture",
    about="Your picture, as a file beside this one.",
    tables=(),
    columns=("file", "width"),
    export=_records,
    erase=_erase,
    files=_files,
)

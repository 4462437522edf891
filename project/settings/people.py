"""What people show of themselves, and where their pictures lie.

MARQUEE_AVATAR_STORAGE: the dotted name of another Django storage for people's pictures, which takes its
options from its own settings; without it they lie in the state folder and are served at `/media/`.
"""

import os
from typing import Any

from project.settings.environment import STATE_DIR

MEDIA_URL = "/media/"
MEDIA_ROOT = STATE_DIR / "media"

_other_storage = os.environ.get("MARQUEE_AVATAR_STORAGE", "")
_avatars: dict[str, Any] = (
    {"BACKEND": _other_storage}
    if _other_storage
    else {
        "BACKEND": "django.core.files.storage.FileSystemStorage",
        "OPTIONS": {"location": MEDIA_ROOT, "base_url": MEDIA_URL},
    }
)
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
    "avatars": _avatars,
}

# Slugs -> those that are genres.
MARQUEE_KNOWN_GENRES = "catalog.genres.selectors.existing_slugs"

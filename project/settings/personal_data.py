"""Exports of what is kept about a person, and leaving.

MARQUEE_DELETION_GRACE_DAYS: how long somebody who asked to be deleted can change their mind.
MARQUEE_KEEP_EXPORTS_DAYS: how long an export can be downloaded.
MARQUEE_USERNAME_REST_DAYS: how long nobody can take the username of somebody who has left.
MARQUEE_EXPORTS_DIR: where exports lie, those of this installation alone. With several servers it has to be a
place that all of them share.
"""

import os

from project.settings import people as _people
from project.settings.environment import STATE_DIR, number

MARQUEE_PERSONAL_DATA = "project.personal_data.PERSONAL_DATA"
MARQUEE_DELETION_GRACE_DAYS = number("MARQUEE_DELETION_GRACE_DAYS", 14)
MARQUEE_KEEP_EXPORTS_DAYS = number("MARQUEE_KEEP_EXPORTS_DAYS", 7)
MARQUEE_USERNAME_REST_DAYS = number("MARQUEE_USERNAME_REST_DAYS", 90)
# Any storage of Django's. Never one that a web server hands out: exports are downloaded through the API.
STORAGES = {
    **_people.STORAGES,
    "exports": {
        "BACKEND": "django.core.files.storage.FileSystemStorage",
        "OPTIONS": {
            "location": os.environ.get("MARQUEE_EXPORTS_DIR", str(STATE_DIR / "exports")),
            "base_url": None,
            "file_permissions_mode": 0o600,
            "directory_permissions_mode": 0o700,
        },
    },
}

ACCOUNT_USERNAME_VALIDATORS = "core.personal_data.usernames.VALIDATORS"

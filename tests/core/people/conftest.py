"""A folder of its own for pictures."""

import pytest


@pytest.fixture
def avatar_folder(settings, tmp_path):
    """Where the pictures of this test lie."""
    settings.STORAGES = settings.STORAGES | {
        "avatars": {
            "BACKEND": "django.core.files.storage.FileSystemStorage",
            "OPTIONS": {"location": tmp_path, "base_url": "/media/"},
        }
    }
    return tmp_path / "avatars"

"""Say how large the matrix is."""

import os

import django

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "project.settings")
django.setup()

from tests.core.authorization.size import size  # noqa: E402

print(size())  # noqa: T201

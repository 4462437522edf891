"""Exports that lie in a folder of their own, and how they are read."""

import io
import json
import zipfile
from typing import Any

import pytest
from django.core.files.storage import storages

from core.personal_data.models import DataExport
from tests.core.accounts import conftest as accounts

_cheap_hashing = accounts._cheap_hashing
_no_earlier_counts = accounts._no_earlier_counts
_no_waiting = accounts._no_waiting
api = accounts.api
new_api = accounts.new_api
person = accounts.person
problem = accounts.problem


@pytest.fixture(autouse=True)
def exports_folder(settings, tmp_path):
    """Where exports lie."""
    known = settings.STORAGES["exports"]
    options = {**known["OPTIONS"], "location": str(tmp_path / "exports")}
    settings.STORAGES = {**settings.STORAGES, "exports": {**known, "OPTIONS": options}}
    return tmp_path / "exports"


class Zip:
    """An export, read."""

    def __init__(self, content: bytes) -> None:
        self.file = zipfile.ZipFile(io.BytesIO(content))
        assert self.file.testzip() is None

    @property
    def names(self) -> list[str]:
        return sorted(self.file.namelist())

    def json(self, name: str) -> list[dict[str, Any]]:
        return json.loads(self.file.read(f"{name}.json"))

    def csv(self, name: str) -> str:
        return self.file.read(f"{name}.csv").decode()

    def text(self) -> str:
        """All there is to read in it."""
        return "\n".join(
            self.file.read(name).decode() for name in self.names if not name.endswith(".webp")
        )


@pytest.fixture
def exported():
    """The export of an account as it is stored now."""

    def read(user) -> Zip:
        export = DataExport.objects.get(pk=user.pk)
        assert export.status == "ready"
        with storages["exports"].open(export.file) as file:
            content = file.read()
        assert len(content) == export.size_bytes
        return Zip(content)

    return read

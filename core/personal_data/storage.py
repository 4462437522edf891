"""Where exports lie."""

from django.core.files.storage import Storage, storages


def export_storage() -> Storage:
    """The storage of the setting `STORAGES["exports"]`."""
    return storages["exports"]

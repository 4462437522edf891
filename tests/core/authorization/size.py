"""How large the matrix is."""

from tests.core.authorization.declared import CALLERS, undeclared
from tests.core.authorization.table import api_addresses


def operations() -> list[tuple[str, str]]:
    """Every (route, method) of the API that declares who may."""
    return [
        (address.route, method)
        for address in api_addresses()
        if not undeclared(address)
        for method in address.methods
    ]


def size() -> str:
    """A sentence for the documentation."""
    known = operations()
    addresses = len({route for route, _ in known})
    return (
        f"{addresses} addresses, {len(known)} operations, {len(CALLERS)} kinds of caller: "
        f"{len(known) * len(CALLERS)} cells"
    )

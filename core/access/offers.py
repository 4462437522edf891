"""What apps may ask for."""

from core.access.scope_words import IDENTITY, OPENID
from core.access.signing_key import signing_key
from core.api.scopes import Scope


def offered_scopes() -> tuple[str, ...]:
    """Ours, and OpenID Connect's: who somebody is (`openid`) only where there is a key to sign it with."""
    names = (*IDENTITY, *(scope.value for scope in Scope))
    return names if signing_key() else tuple(name for name in names if name != OPENID)

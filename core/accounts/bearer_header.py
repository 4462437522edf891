"""The `Authorization` header."""


def bearer_token(header: str) -> str | None:
    """The token in an `Authorization` header; None when it is of another scheme. Pure."""
    scheme, _, token = header.strip().partition(" ")
    return token.strip() if scheme.lower() == "bearer" else None

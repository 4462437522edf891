"""Tokens and apps over HTTP. A token with scopes is never let in: it could make itself a stronger one."""

from core.access import schema  # noqa: F401  drf-spectacular knows the scheme once it is imported

"""The administration of `core`, for Django to find."""

from core.accounts.admin import AccountAdmin

__all__ = ["AccountAdmin"]

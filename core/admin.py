"""The administration of `core`, for Django to find."""

from core.oversight.admin import AccountAdmin, AuditEntryAdmin
from core.security.admin import PeriodicTaskAdmin

__all__ = ["AccountAdmin", "AuditEntryAdmin", "PeriodicTaskAdmin"]

"""The tables of `core`, for Django to find."""

from core.access.models import AppPermission, PersonalToken
from core.accounts.models import User
from core.audit.models import AuditEntry
from core.devices.models import KnownDevice
from core.events.models import OutboxEntry
from core.mail.models import OutgoingMail
from core.people.models import Preferences
from core.personal_data.models import DataExport, Leaving, RestingUsername
from core.profiles.models import Profile
from core.relations.models import Block, Follow, Mute

__all__ = [
    "AppPermission",
    "AuditEntry",
    "Block",
    "DataExport",
    "Follow",
    "KnownDevice",
    "Leaving",
    "Mute",
    "OutboxEntry",
    "OutgoingMail",
    "PersonalToken",
    "Preferences",
    "Profile",
    "RestingUsername",
    "User",
]

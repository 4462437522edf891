"""Settings, from the environment alone; `project.settings.environment` says which variables there are."""

from project.settings.accounts import *  # noqa: F403
from project.settings.api import *  # noqa: F403
from project.settings.apps import *  # noqa: F403
from project.settings.audit import *  # noqa: F403
from project.settings.base import *  # noqa: F403
from project.settings.browsers import *  # noqa: F403
from project.settings.connections import *  # noqa: F403
from project.settings.figures import *  # noqa: F403
from project.settings.live import *  # noqa: F403
from project.settings.mail import *  # noqa: F403
from project.settings.people import *  # noqa: F403
from project.settings.personal_data import *  # noqa: F403
from project.settings.production import refuse_unsafe
from project.settings.recommendations import *  # noqa: F403
from project.settings.second_factor import *  # noqa: F403
from project.settings.security import *  # noqa: F403
from project.settings.sessions import *  # noqa: F403

refuse_unsafe(globals())

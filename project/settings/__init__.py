"""Settings, from the environment alone; `project.settings.environment` says which variables there are."""

from project.settings.accounts import *  # noqa: F403
from project.settings.api import *  # noqa: F403
from project.settings.base import *  # noqa: F403
from project.settings.live import *  # noqa: F403
from project.settings.recommendations import *  # noqa: F403
from project.settings.security import *  # noqa: F403

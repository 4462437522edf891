"""The figures at `/metrics`.

MARQUEE_METRICS_TOKEN: what Prometheus sends as `Authorization: Bearer …`; at least 20 characters.
Without it they are for administrators, and for this machine where no proxy could pass others on as it.
"""

import os

from django.core.exceptions import ImproperlyConfigured

from project.settings.environment import IS_PRODUCTION
from project.settings.security import MARQUEE_TLS

MARQUEE_METRICS_TOKEN = os.environ.get("MARQUEE_METRICS_TOKEN", "")
if 0 < len(MARQUEE_METRICS_TOKEN) < 20:
    raise ImproperlyConfigured("MARQUEE_METRICS_TOKEN has to have at least 20 characters.")
# Behind a proxy on the same machine everybody may seem to come from it.
MARQUEE_METRICS_FROM_LOOPBACK = not (IS_PRODUCTION and MARQUEE_TLS == "proxy")

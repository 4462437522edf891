"""Mail.

MARQUEE_MAIL_FROM, EMAIL_HOST, EMAIL_PORT, EMAIL_HOST_USER, EMAIL_HOST_PASSWORD: for sending mail in
production. Elsewhere mail lies in `.local/outbox` and is shown at `/outbox/`.
MARQUEE_LOCAL_URL: set by `make run`; for links in mail that no request caused, where there is no MARQUEE_PUBLIC_URL.
"""

import os

from project.settings.environment import IS_PRODUCTION, STATE_DIR, number

EMAIL_BACKEND = (
    "django.core.mail.backends.smtp.EmailBackend"
    if IS_PRODUCTION
    else "core.mail.local_outbox.EmailBackend"
)
# Empty where mail really leaves: then there is no page that shows it either.
MARQUEE_OUTBOX_FOLDER = None if IS_PRODUCTION else STATE_DIR / "outbox"
EMAIL_HOST = os.environ.get("EMAIL_HOST", "localhost")
EMAIL_PORT = number("EMAIL_PORT", 25)
EMAIL_HOST_USER = os.environ.get("EMAIL_HOST_USER", "")
EMAIL_HOST_PASSWORD = os.environ.get("EMAIL_HOST_PASSWORD", "")
EMAIL_USE_SSL = EMAIL_PORT == 465
EMAIL_USE_TLS = EMAIL_PORT == 587
EMAIL_TIMEOUT = 10
DEFAULT_FROM_EMAIL = os.environ.get("MARQUEE_MAIL_FROM", "Marquee <marquee@localhost>")
MARQUEE_MAIL_QUEUE = "core.mail.tasks.queue_mail"
MARQUEE_LOCAL_URL = os.environ.get("MARQUEE_LOCAL_URL", "http://localhost:8000")

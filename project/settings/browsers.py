"""Pages of other sites: which may read our answers (CORS), and where forms of ours may lead.

ALLOWED_ORIGINS lists the pages, in full: scheme, host, port. There is no `*`.
MARQUEE_FORM_TARGETS: further addresses, by comma, that signing in elsewhere passes through, for a
provider that redirects from the address it is configured with to another host.
"""

from project.settings.environment import names
from project.settings.security import CSRF_TRUSTED_ORIGINS

CORS_ALLOWED_ORIGINS = CSRF_TRUSTED_ORIGINS
CORS_ALLOW_CREDENTIALS = True
# The browser's way of signing in is for our own pages alone.
CORS_URLS_REGEX = r"^/(api|graphql|_allauth/app|identity/o/api|\.well-known)(/|$)"
CORS_ALLOW_METHODS = ("DELETE", "GET", "PATCH", "POST", "PUT")
CORS_ALLOW_HEADERS = (
    *("accept", "authorization", "content-type", "if-match", "if-none-match"),
    *("last-event-id", "x-csrftoken", "x-profile", "x-request-id", "x-session-token"),
    *("x-email-verification-key", "x-password-reset-key"),
)
CORS_EXPOSE_HEADERS = (
    *("Content-Disposition", "Deprecation", "ETag", "Link", "Location"),
    *("RateLimit", "RateLimit-Policy", "Retry-After", "Sunset", "X-Model"),
    *("X-Account", "X-Request-ID"),
)
CORS_PREFLIGHT_MAX_AGE = 600

MARQUEE_FORM_TARGETS = names("MARQUEE_FORM_TARGETS")

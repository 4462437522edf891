"""Other people's apps, and devices: allauth's identity provider under `/identity/`.

MARQUEE_SIGNING_KEY: the RSA key, in PEM, that signs who somebody is for apps that ask (`openid`). In
production that scope is offered only with it; elsewhere a key is made and kept in `.local/`.
"""

import os

from project.settings.environment import IS_PRODUCTION, STATE_DIR

# Where a person goes who is signed out; `next` says where to return to.
LOGIN_URL = "/sign-in"
# Where somebody goes first who proved too long ago who they are to let an app in.
MARQUEE_CONFIRM_URL = "/sign-in/confirm"

IDP_OIDC_ADAPTER = "core.access.provider.adapter.IdentityAdapter"
IDP_OIDC_PRIVATE_KEY = os.environ.get("MARQUEE_SIGNING_KEY", "").replace("\\n", "\n")
MARQUEE_SIGNING_KEY_FILE = None if IS_PRODUCTION else STATE_DIR / "signing_key.pem"
# Opaque: looked up at every request, so that taking the permission back counts at once.
IDP_OIDC_ACCESS_TOKEN_FORMAT = "opaque"  # noqa: S105
IDP_OIDC_ACCESS_TOKEN_EXPIRES_IN = 3600
IDP_OIDC_ROTATE_REFRESH_TOKEN = True
# An app that is not used for so long has to ask again.
IDP_OIDC_REFRESH_TOKEN_EXPIRES_IN = 90 * 24 * 3600
IDP_OIDC_AUTHORIZATION_CODE_EXPIRES_IN = 60
IDP_OIDC_DEVICE_CODE_EXPIRES_IN = 10 * 60
IDP_OIDC_DEVICE_CODE_INTERVAL = 5
# Eight of twenty letters: 25 billion codes, of which a guesser may try so many. `device_code`: how many are made.
IDP_OIDC_RATE_LIMITS = {"device_user_code": "10/m/ip,30/h/user", "device_code": "20/m/ip"}

"""The second factor: one-time codes, recovery codes, passkeys.

MARQUEE_STAFF_SECOND_FACTOR: `on` (the default in production) leaves moderators and administrators
what every account may do until they have a second factor; `off` (the default elsewhere) does not ask.
"""

import os

from project.settings.environment import IS_PRODUCTION

MARQUEE_STAFF_SECOND_FACTOR = (
    os.environ.get("MARQUEE_STAFF_SECOND_FACTOR", "on" if IS_PRODUCTION else "off") != "off"
)

MFA_ADAPTER = "core.second_factor.adapter.SecondFactorAdapter"
MFA_SUPPORTED_TYPES = ["totp", "recovery_codes", "webauthn"]
MFA_TOTP_ISSUER = "Marquee"
# One step of 30 seconds to either side, for clocks that are a little off.
MFA_TOTP_TOLERANCE = 1
MFA_RECOVERY_CODES_SHOW_ONCE = True
MFA_PASSKEY_LOGIN_ENABLED = True
MFA_PASSKEY_SIGNUP_ENABLED = False
MFA_TRUST_ENABLED = False
# Answers of passkeys from one address, which a household or an office shares; nothing about them can be guessed.
# Asking, as the sign-in page does at each visit to suggest passkeys, is not counted.
MFA_RATE_LIMITS = {"webauthn_login": "60/m/ip"}
# The origin is always checked: https, or http on localhost. Allowing others would mean allowing all.
MFA_WEBAUTHN_ALLOW_INSECURE_ORIGIN = False

# Proof of who somebody is counts this long for what cannot be taken back.
ACCOUNT_REAUTHENTICATION_TIMEOUT = 10 * 60
# How long a sign-in may wait for its second step.
ACCOUNT_LOGIN_TIMEOUT = 10 * 60
MARQUEE_PENDING_SIGN_IN_SECONDS = 5 * 60

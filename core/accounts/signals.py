"""What others may want to hear about accounts."""

from django.dispatch import Signal

# A session is gone: signed out, revoked, or given a new id. Sent after it can no longer be used.
# Arguments: session_key.
session_ended = Signal()

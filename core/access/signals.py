"""What others may want to hear about apps."""

from django.dispatch import Signal

# Somebody let an app or a device in, again or for the first time. Sent within the transaction that makes its
# tokens. Arguments: user, client_id, scopes (names).
app_let_in = Signal()

"""What others may want to hear about accounts."""

import hashlib

from django.dispatch import Signal

# What speaks for a person has ended: a session (signed out, revoked, given a new id), a token, an app's
# token, or everything of an account (blocked, deleted). Sent when it can no longer be used, within the
# transaction if there is one: a receiver that tells other processes waits for its commit.
# Arguments: mark, what sockets hang on: `session:<hash of its key>`, `token:<id>`, `app:<id>`, `user:<id>`.
credential_ended = Signal()

# Somebody signed up with an address that has an account, and is told nothing of it. Arguments: username.
sign_up_hidden = Signal()

# A session is gone from the table, within the transaction that deleted it. Arguments: session_key.
session_deleted = Signal()

# A session goes on under another id. Arguments: session_key, new_key.
session_renamed = Signal()


def session_mark(session_key: str) -> str:
    """The mark of a session. Its key is as good as a password: what travels is a hash."""
    return f"session:{hashlib.sha256(session_key.encode()).hexdigest()}"


def account_mark(user_id: int) -> str:
    """The mark of everything that speaks for an account."""
    return f"user:{user_id}"

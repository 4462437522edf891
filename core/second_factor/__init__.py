"""More than a password: one-time codes, recovery codes, passkeys, and proof that the person is still there."""

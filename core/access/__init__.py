"""What else speaks for a person besides their own sign-in: personal tokens, and apps of others with permission.

Both carry scopes and can never do more than their account may at that moment. A token is kept as a
hash only; ending one is felt by the next request, and by its sockets through `credential_ended`.
"""

"""Who may do what, read off the URL table: every endpoint, every method, every kind of caller.

`table` reads the addresses, `declared` what their views say, `callers` makes the callers, `objects`
the things that addresses name. A new endpoint is in the matrix without a word being said; what it
does not declare, or an address whose parameter `objects` does not know, fails.

    .venv/bin/python -m tests.core.authorization      how large the matrix is
"""

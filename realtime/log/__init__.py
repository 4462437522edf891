"""The event log in PostgreSQL: the truth that sockets resume from.

An event is written by the transaction that causes it and gets its topic's next number while the
topic's row is locked, so numbers become visible in order. Every name here is the log's own: a
private topic is kept per person as `recommendations@7` and called `recommendations` on the wire.
"""

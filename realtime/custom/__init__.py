"""Custom topics: what other programs publish through us, under names of their own.

A topic belongs to the account that first published on it or set it up; its access says who else may
follow it, its days how long the log keeps it. Events are any JSON, in the log like all others.
"""

"""Facts: what happened, for our own code. A lower package emits one; `project/reactions.py` says who reacts.

Reactions run in the same transaction, or after it through the outbox: a row written in that
transaction, so that a crash between commit and queue loses nothing. A handler may run twice and
must not mind.
"""

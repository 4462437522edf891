"""Live push: what was announced, in which order, and who hears it.

Owns the event log in PostgreSQL, the hub that hands events to sockets, the consumers and every
event type (`realtime.events`). Promises: in order per topic, each event exactly once to a client
that resumes, none missing while the log is kept, a fresh snapshot beyond that; an event exists if
and only if the transaction that caused it committed. Asks no package above it: `project/topics.py`
says who may subscribe to what and how a snapshot is read.
"""

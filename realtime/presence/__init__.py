"""Who follows a topic, and how many: leases in Redis, announced as the signal `presence.changed`.

Promises a number that is right whatever dies: a process renews one lease for each topic that its
connections follow, and whoever was counted through a process that no longer does is gone when the
lease is over. A person counts once, however many tabs; somebody who is not signed in, by connection.
Only numbers leave this package; who it is, is for a topic whose members may see each other.
"""

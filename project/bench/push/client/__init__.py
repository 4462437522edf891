"""A load client: thousands of sockets on one epoll, in one thread, on a core of its own.

It reads each socket as the bytes come and recognises bytes it has seen on another socket before, so
that a delivery costs it about as much as reading it from the system.
"""

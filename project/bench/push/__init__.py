"""Live push beside others: the same load on each server in turn, on one machine, in one run.

`client` holds sockets and publishes; it costs the same whatever it talks to. `rivals` are the other
servers, each as its own documentation writes it. A server has one core to itself; the client, the
database and Redis have the rest. Compared is what the server's own process takes, as the system counts it.
"""

"""What the web process adds to Django's way to PostgreSQL: nobody who asked waits for one that does not answer.

Knows nothing of requests or sockets.
"""

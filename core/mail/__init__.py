"""Mail: what it says in four languages, how it looks, and how it leaves without holding anybody up.

`send_mail("welcome", to=…, user=…)` writes the finished mail into a table, in the caller's transaction;
a worker sends it and deletes the row. A mail server that is down breaks and slows nothing, and what
is in a mail (links that open an account) passes neither through the broker nor into a log.
"""

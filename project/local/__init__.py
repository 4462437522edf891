"""PostgreSQL, Valkey and the processes of the site on one machine, by one command.

Owns the folder `.local/`: data, sockets, logs, the secret key, and the files that say what runs
(`services.json`, `run.json`). Promises: data survives every kind of end; what is started here ends
with the supervisor; a failure is one sentence. Imports nothing of Django and nothing of the other
packages, because the settings ask it where the services are.
"""

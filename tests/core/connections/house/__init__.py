"""An identity provider of its own, run in a second process: `python -m tests.core.connections.house`."""

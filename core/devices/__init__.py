"""Where a person is signed in: the list of sessions, how each shows its device, how long it lasts, and its end."""

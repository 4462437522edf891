"""What our HTTP protocol offers answers that go on for ever, by its place in `scope["extensions"]`."""

# `abort()`: drop the connection with whatever its reader did not take.
ABORT = "marquee.abort"
# `at_shutdown(call)`: call it once, when the server begins to end.
AT_SHUTDOWN = "marquee.at_shutdown"

"""What the server asks of browsers, and what it refuses before anything else looks at a request.

Promises: every answer names what a browser may load, run, frame and send to for it; no page of ours
needs `unsafe-inline` or `unsafe-eval` for scripts; a request larger than the limit is refused while
it is still being sent. Leaves to `core.api`: errors as problem documents, caching, bodies.
"""

"""What live push asks of its server beyond ASGI: ready bytes to the transport, and whether it is full.

`PushProtocol` is uvicorn's own class for WebSockets (the parsing stays in `websockets`) with one offer
more in the scope, under `WIRE`: to hand the accepted connection over to a `Wire`. An application that does
not take it up, like any other server, sees plain ASGI. Knows nothing of topics or frames' contents.
"""

"""Webhooks: events sent to addresses that members name, signed per the Standard Webhooks specification.

The log is read by a cursor for each hook and topic, never the hints, so what the log keeps is sent. An
event becomes a row (`collecting`), rows that are due are taken by a worker (`claiming`), sent
(`sending`, through `network`, which connects to no address inside) and noted down (`recording`).
`pump` is the loop over these four.
"""

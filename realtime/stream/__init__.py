"""Live push for those who open no socket: Server-Sent Events, and history over plain HTTP.

A stream is another reader of the same hub with the same subscriptions; it differs in what is written,
in that its topics are in the address, and in that one id says how far it got in all of them.
"""

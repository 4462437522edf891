"""Tickets: a credential in a form that a socket can be opened with where headers cannot be set.

A page of another site, or a program behind a library that knows no headers, asks for one over HTTP and
sends it within half a minute, once. Nothing secret goes into an address.
"""

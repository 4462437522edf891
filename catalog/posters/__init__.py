"""Drawn posters: an SVG for every film, from its facts alone.

Owns the composition (archetype x motif x palette x lettering x seed) and promises that the same facts
give the same bytes on every machine. Pure Python: no Django, no network, no clock; only the faces in
`faces/` are read. Start at `drawing.py`.
"""

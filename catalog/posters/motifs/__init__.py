"""One drawing for every word a film record may name as its motif.

`registry.py` says how a drawing is declared, `gallery.py` finds one by its word.
"""

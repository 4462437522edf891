"""Ways to compose a poster, by what kind of story it is.

`stage.py` is what a layout works with, `registry.py` how one is declared, `casting.py` which
archetype and layout a film gets.
"""

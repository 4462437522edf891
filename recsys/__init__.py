"""What to watch next.

Owns candidates, ranking, explanations and serving of recommendations. Sits on top of the catalogue
and the community; nothing below knows that it exists.
"""

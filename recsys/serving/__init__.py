"""A person's rails: computed when something changed, kept, shown, pushed, and what they did with them.

The kept rails are the cache: one row a profile. A change (a rating, a dismissal, a new model)
computes them anew and announces them in the same transaction.
"""

"""Which films may be recommended at all, and the evidence that speaks for each.

Sources: films near to a person's liked ones by meaning, each liked film asked on its own; films that
go with them by the community's ratings; films by the same people; films loved now.
"""

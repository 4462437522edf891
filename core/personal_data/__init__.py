"""What is kept about a person: handing it out, and really letting go of it.

Each slice that keeps such data has a row in `project/personal_data.py`: how its records are read, how
they are erased. A test made from the tables themselves fails for one that no row speaks for.

An export is built by a worker into one ZIP file. Leaving ends every sign-in at once and hides the
account; when the days of grace are over, a scheduled task erases it, slice by slice. Being killed in
the middle of either is no harm: what is left is done by the next run.
"""

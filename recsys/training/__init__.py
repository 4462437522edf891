"""What is learnt from everybody's ratings: which films go together, and which are loved now.

Training runs in the `heavy` worker and writes a whole new version beside the one in use; serving
reads rows and never trains.
"""

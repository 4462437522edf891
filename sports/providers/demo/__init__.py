"""The built-in match day: invented clubs whose every match is a pure function of time and a seed.

No process remembers anything: whoever asks at whatever moment computes the same match, so a worker
that was away catches up, and the season goes on for ever. World time is counted in match minutes
from `EPOCH`; the rate says how many of them pass in a real minute.
"""

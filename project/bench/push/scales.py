"""How much is measured."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Scale:
    """How long each stretch lasts, and how many sockets there are; 0 leaves a part out.

    warm_up: seconds under load before anything is counted. settle: seconds until memory is looked at.
    sockets: on one topic. large: the same again, with more. topics, each: sockets on each of many topics.
    burst: events at once to ten sockets. commits: commits timed. missed: events each socket resumes.
    """

    seconds: float = 5.0
    warm_up: float = 1.0
    settle: float = 1.0
    sockets: int = 1_000
    large: int = 5_000
    topics: int = 200
    each: int = 10
    burst: int = 1_000
    commits: int = 200
    missed: int = 100


FULL = Scale()
# For `make bench`: what says the most for its time.
SHORT = Scale(seconds=3.0, large=0, commits=100)

"""Two hundred made-up members with tastes of their own, so that there is a community to learn from.

Names, places and opinions are invented; nobody can sign in as one of them. The same films give the
same members and ratings on every machine, dated back from the day they are made.
"""

from project.demo.members.learning import learn
from project.demo.members.seeding import seed_members

__all__ = ["learn", "seed_members"]

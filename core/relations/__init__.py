"""Who follows, blocks and mutes whom, and what follows from it: who may see whose what.

Every package asks here and nowhere else, in SQL: `visible_to` narrows any queryset to what a viewer
may see. The act of following, with its counts and events, lies in `social.members`.
"""

"""Topic pattern -> who may subscribe, how a snapshot is read, what is kept."""

from realtime.topics import TopicRule

TOPICS: tuple[TopicRule, ...] = ()

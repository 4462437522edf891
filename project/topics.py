"""Topic pattern -> who may subscribe, how a snapshot is read, what is kept."""

from catalog.movies.topics import movie_snapshot
from realtime.topics import TopicRule, everyone

TOPICS: tuple[TopicRule, ...] = (TopicRule("movie:{id}", everyone, movie_snapshot),)

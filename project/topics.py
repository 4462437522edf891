"""Topic pattern -> who may subscribe, how a snapshot is read, what is kept."""

from catalog.movies.topics import movie_snapshot
from realtime.topics import TopicRule, everyone, signed_in
from recsys.serving.topics import own_profile, rails_snapshot
from sports.fixtures.topics import match_snapshot, scores_snapshot

TOPICS: tuple[TopicRule, ...] = (
    TopicRule("movie:{id}", everyone, movie_snapshot),
    TopicRule("recommendations", signed_in, rails_snapshot, owner=own_profile, keep="last"),
    TopicRule("scores", everyone, scores_snapshot),
    TopicRule("match:{id}", everyone, match_snapshot),
)

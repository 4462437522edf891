"""Topic pattern -> who may subscribe, how a snapshot is read, what is kept."""

from catalog.movies.topics import movie_snapshot
from realtime.topics import TopicRule, everyone, signed_in
from recsys.serving.topics import own_profile, rails_snapshot
from social.account_events.topics import me_snapshot, own_account
from social.members.topics import may_see_profile, user_snapshot
from sports.fixtures.topics import match_snapshot, scores_snapshot

TOPICS: tuple[TopicRule, ...] = (
    TopicRule("movie:{id}", everyone, movie_snapshot),
    TopicRule("recommendations", signed_in, rails_snapshot, owner=own_profile, keep="last"),
    TopicRule("me", signed_in, me_snapshot, owner=own_account),
    TopicRule("user:{id}", may_see_profile, user_snapshot),
    TopicRule("scores", everyone, scores_snapshot),
    TopicRule("match:{id}", everyone, match_snapshot),
)

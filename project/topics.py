"""Topic pattern -> who may subscribe and with which scope, how a snapshot is read, what is kept."""

from catalog.movies.topics import movie_snapshot
from core.api.scopes import Scope
from realtime.custom.selectors import may_follow
from realtime.custom.topics import last_event
from realtime.topics import TopicRule, everyone, signed_in
from recsys.serving.topics import own_profile, rails_snapshot
from social.account_events.topics import me_snapshot, own_account
from social.feed.topics import feed_snapshot, own_feed
from social.members.topics import may_see_profile, user_snapshot
from social.notifications.topics import notifications_snapshot
from sports.fixtures.topics import match_snapshot, scores_snapshot

TOPICS: tuple[TopicRule, ...] = (
    TopicRule("movie:{id}", everyone, movie_snapshot, Scope.CATALOGUE_READ, presence=True),
    TopicRule(
        "recommendations",
        signed_in,
        rails_snapshot,
        Scope.RECOMMENDATIONS_READ,
        owner=own_profile,
        keep="last",
        keep_days=1,
    ),
    TopicRule("me", signed_in, me_snapshot, owner=own_account),
    TopicRule(
        "notifications", signed_in, notifications_snapshot, Scope.SOCIAL_READ, owner=own_account
    ),
    TopicRule("feed", signed_in, feed_snapshot, Scope.SOCIAL_READ, owner=own_feed),
    TopicRule("user:{id}", may_see_profile, user_snapshot, Scope.SOCIAL_READ),
    TopicRule("scores", everyone, scores_snapshot, Scope.SPORTS_READ),
    TopicRule("match:{id}", everyone, match_snapshot, Scope.SPORTS_READ),
    TopicRule("custom:{name}", may_follow, last_event, Scope.REALTIME_SUBSCRIBE),
)

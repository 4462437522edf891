"""What a scope lets an app do, said to the person who decides. Each completes “It will be able to …”."""

from core.api.scopes import Scope

# What apps may ask for besides our own scopes, of OpenID Connect.
OPENID, PROFILE, EMAIL = "openid", "profile", "email"
IDENTITY = (OPENID, PROFILE, EMAIL)

WORDS: dict[str, str] = {
    OPENID: "recognise you when you come back",
    PROFILE: "see your name and user name",
    EMAIL: "see your e-mail address",
    Scope.CATALOGUE_READ: "see films, people and search results",
    Scope.LIBRARY_READ: "see your ratings, diary, history and watchlist",
    Scope.LIBRARY_WRITE: "rate films, and change your diary and watchlist",
    Scope.SOCIAL_READ: "see your account, whom you follow and your feed",
    Scope.SOCIAL_WRITE: "follow people, and write reviews and comments as you",
    Scope.RECOMMENDATIONS_READ: "see what is recommended to you",
    Scope.SPORTS_READ: "see matches, and what you follow in sport",
    Scope.REALTIME_SUBSCRIBE: "hear live what happens, as you do here",
    Scope.PUBLISH: "publish live events of its own",
    Scope.WEBHOOKS_MANAGE: "have your events sent to other services",
    Scope.MODERATION_ACT: "act as a moderator",
    Scope.ADMIN_READ: "read what only administrators may",
}

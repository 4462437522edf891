"""Path to view: the only place that knows every address."""

from django.contrib import admin
from django.urls import URLPattern, URLResolver, include, path, re_path
from django.views.decorators.csrf import ensure_csrf_cookie
from django.views.generic import RedirectView

from catalog.genres.views import GenreListView
from catalog.library.views import RatingView
from catalog.movies.pictures import backdrop, poster
from catalog.movies.views import MovieListView, MovieView, SimilarMoviesView
from catalog.search.history_views import SearchHistoryEntryView, SearchHistoryView
from catalog.search.views import SearchView, SuggestView
from core.access.provider.consent import ConsentView
from core.access.provider.device import DeviceView
from core.access.provider.device_code import DeviceCodeEndpoint
from core.access.provider.endpoints import RevokeEndpoint, TokenEndpoint
from core.access.provider.sign_out import SignOutView
from core.access.views.apps import PermittedAppsView, PermittedAppView
from core.access.views.clients import ClientsView, ClientView
from core.access.views.personal_tokens import PersonalTokensView, PersonalTokenView
from core.accounts.views import LoginView, LogoutView, RefreshView, RegisterView
from core.api.documents import DocsView, RedocView, SchemaView
from core.api.health import live, ready
from core.api.paths import api_path, unknown_api_path
from core.connections import urls as connections
from core.devices.views import CurrentSessionView, SessionListView, SessionView
from core.mail.urls import outbox_paths
from core.oversight.views import AuditView
from core.people.pictures import picture
from core.people.views import MeView, PreferencesView
from core.personal_data.views import ExportStatusView, ExportView, KeepView
from core.profiles.views import ProfileListView, ProfileView
from core.second_factor.views import SecondStepView
from project.browser_app import index
from realtime.contract.views import AsyncApiView
from realtime.custom.views import CustomTopicsView, CustomTopicView, PublishView
from realtime.figures.views import metrics
from realtime.stream.history_views import HistoryView
from realtime.stream.views import StreamView
from realtime.tickets.views import TicketView
from realtime.webhooks.views import (
    DeliveriesView,
    DeliveryView,
    RedeliveryView,
    WebhookSecretView,
    WebhooksView,
    WebhookTestView,
    WebhookView,
)
from recsys.serving.views import ByGenreView, FeedbackView, ForYouView
from social.feed.views import FeedView, SuggestionsView
from social.members.views import (
    BlockView,
    FollowersView,
    FollowingView,
    FollowView,
    MemberSearchView,
    MemberView,
    TasteProfileView,
)
from social.notifications.views import (
    AllReadView,
    NotificationListView,
    NotificationPreferencesView,
    NotificationReadView,
    NotificationRestoreView,
    NotificationView,
    UnreadCountView,
)
from sports.fixtures.club_views import PlayerView, TeamView, crest
from sports.fixtures.views import (
    CompetitionFixturesView,
    CompetitionListView,
    CompetitionView,
    MatchListView,
    MatchView,
    SportsHomeView,
    StandingsView,
)

urlpatterns: list[URLPattern | URLResolver] = [
    *api_path("schema", SchemaView),
    *api_path("docs", DocsView),
    *api_path("redoc", RedocView),
    *api_path("asyncapi", AsyncApiView),
    *api_path("register", RegisterView),
    *api_path("login", LoginView),
    *api_path("login/mfa", SecondStepView),
    *api_path("token/refresh", RefreshView),
    *api_path("logout", LogoutView),
    *api_path("me", MeView),
    *api_path("me/preferences", PreferencesView),
    *api_path("me/profiles", ProfileListView),
    *api_path("me/profiles/<id:profile_id>", ProfileView),
    *api_path("me/sessions", SessionListView),
    *api_path("me/sessions/current", CurrentSessionView),
    *api_path("me/sessions/<id:session_id>", SessionView),
    *api_path("me/export", ExportView),
    *api_path("me/export/status", ExportStatusView),
    *api_path("me/keep", KeepView),
    *api_path("audit", AuditView),
    path("media/avatars/<str:name>", picture),
    # What Marquee adds to allauth's endpoints comes before them.
    path("_allauth/", include("core.accounts.urls")),
    path("_allauth/", include("core.devices.urls")),
    path("_allauth/", include("core.second_factor.urls")),
    path("_allauth/", include(connections.endpoints)),
    path("_allauth/", include("allauth.headless.urls")),
    # Where other services send people back to after they signed in there.
    path("accounts/", include(connections.callbacks)),
    *api_path("me/tokens", PersonalTokensView),
    *api_path("me/tokens/<id:token_id>", PersonalTokenView),
    *api_path("me/apps", PermittedAppsView),
    *api_path("me/apps/<id:app_id>", PermittedAppView),
    *api_path("me/clients", ClientsView),
    *api_path("me/clients/<slug:client_id>", ClientView),
    *api_path("me/webhooks", WebhooksView),
    *api_path("me/webhooks/<id:webhook_id>", WebhookView),
    *api_path("me/webhooks/<id:webhook_id>/test", WebhookTestView),
    *api_path("me/webhooks/<id:webhook_id>/rotate", WebhookSecretView),
    *api_path("me/webhooks/<id:webhook_id>/deliveries", DeliveriesView),
    *api_path("me/webhooks/<id:webhook_id>/deliveries/<id:delivery_id>", DeliveryView),
    *api_path("me/webhooks/<id:webhook_id>/deliveries/<id:delivery_id>/redeliver", RedeliveryView),
    # Sign-in for televisions, command lines and other people's apps; what is stricter here comes before allauth's.
    path("identity/o/authorize", ConsentView.as_view()),
    path("identity/o/device", DeviceView.as_view()),
    path("identity/o/logout", SignOutView.as_view()),
    path("identity/o/api/device/code", DeviceCodeEndpoint.as_view()),
    path("identity/o/api/token", TokenEndpoint.as_view()),
    path("identity/o/api/revoke", RevokeEndpoint.as_view()),
    path("", include("allauth.idp.urls")),
    *api_path("movies", MovieListView),
    *api_path("movies/<id:movie_id>", MovieView),
    *api_path("movies/<id:movie_id>/similar", SimilarMoviesView),
    *api_path("movies/<id:movie_id>/rating", RatingView),
    path("api/movies/<id:movie_id>/poster.svg", poster),
    path("api/movies/<id:movie_id>/backdrop.svg", backdrop),
    *api_path("genres", GenreListView),
    *api_path("search", SearchView),
    *api_path("search/suggest", SuggestView),
    *api_path("search/history", SearchHistoryView),
    *api_path("search/history/<id:entry_id>", SearchHistoryEntryView),
    *api_path("recommendations/for-you", ForYouView),
    *api_path("recommendations/by-genre/<slug:slug>", ByGenreView),
    *api_path("recommendations/feedback", FeedbackView),
    *api_path("social/users/search", MemberSearchView),
    *api_path("social/users/<slug:name>/profile", MemberView),
    *api_path("social/users/<slug:name>/follow", FollowView),
    *api_path("social/users/<slug:name>/followers", FollowersView),
    *api_path("social/users/<slug:name>/following", FollowingView),
    *api_path("social/users/<slug:name>/block", BlockView),
    *api_path("social/feed", FeedView),
    *api_path("social/feed/suggestions", SuggestionsView),
    *api_path("users/profile/taste-profile", TasteProfileView),
    *api_path("notifications", NotificationListView),
    *api_path("notifications/unread-count", UnreadCountView),
    *api_path("notifications/mark-all-read", AllReadView),
    *api_path("notifications/preferences", NotificationPreferencesView),
    *api_path("notifications/<id:notification_id>", NotificationView),
    *api_path("notifications/<id:notification_id>/read", NotificationReadView),
    *api_path("notifications/<id:notification_id>/restore", NotificationRestoreView),
    *api_path("sports/home", SportsHomeView),
    *api_path("sports/matches", MatchListView),
    *api_path("sports/matches/<id:match_id>", MatchView),
    *api_path("sports/competitions", CompetitionListView),
    *api_path("sports/competitions/<id:competition_id>", CompetitionView),
    *api_path("sports/competitions/<id:competition_id>/standings", StandingsView),
    *api_path("sports/competitions/<id:competition_id>/fixtures", CompetitionFixturesView),
    *api_path("sports/teams/<id:team_id>", TeamView),
    *api_path("sports/players/<id:player_id>", PlayerView),
    path("api/sports/teams/<id:team_id>/crest.svg", crest),
    *api_path("realtime/ticket", TicketView),
    *api_path("realtime/publish", PublishView),
    *api_path("realtime/topics", CustomTopicsView),
    *api_path("realtime/topics/<str:custom_topic>", CustomTopicView),
    *api_path("topics/<str:topic>/events", HistoryView),
    *api_path("stream", StreamView),
    *outbox_paths(),
    # Where password managers look for the page to change a password on.
    path(".well-known/change-password", RedirectView.as_view(url="/settings/security")),
    path("health/live", live),
    path("health/ready", ready),
    path("metrics", metrics),
    path("admin/", admin.site.urls),
    re_path(r"^api(/.*)?$", unknown_api_path),
    re_path(
        r"^(?!static/|assets/|ws/|_allauth/|accounts/|identity/|metrics).*$",
        ensure_csrf_cookie(index),
    ),
]

handler400 = "core.security.refusals.bad_request"
handler500 = "core.api.problems.server_error"

"""Path to view: the only place that knows every address."""

from django.contrib import admin
from django.urls import URLPattern, URLResolver, include, path, re_path
from django.views.decorators.csrf import ensure_csrf_cookie

from catalog.genres.views import GenreListView
from catalog.library.views import RatingView
from catalog.movies.pictures import backdrop, poster
from catalog.movies.views import MovieListView, MovieView, SimilarMoviesView
from catalog.search.views import SearchView, SuggestView
from core.accounts.views import LoginView, LogoutView, RefreshView, RegisterView
from core.api.documents import DocsView, RedocView, SchemaView
from core.api.health import live, ready
from core.api.paths import api_path, unknown_api_path
from core.people.views import MeView
from project.browser_app import index
from recsys.serving.views import ByGenreView, FeedbackView, ForYouView
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
    *api_path("register", RegisterView),
    *api_path("login", LoginView),
    *api_path("token/refresh", RefreshView),
    *api_path("logout", LogoutView),
    *api_path("me", MeView),
    path("_allauth/", include("allauth.headless.urls")),
    # Where other services send people back to after they signed in there.
    path("accounts/", include("allauth.urls")),
    # Sign-in for televisions, command lines and other people's apps.
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
    *api_path("recommendations/for-you", ForYouView),
    *api_path("recommendations/by-genre/<slug:slug>", ByGenreView),
    *api_path("recommendations/feedback", FeedbackView),
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
    path("health/live", live),
    path("health/ready", ready),
    path("admin/", admin.site.urls),
    re_path(r"^api(/.*)?$", unknown_api_path),
    re_path(
        r"^(?!static/|assets/|ws/|_allauth/|accounts/|identity/|metrics).*$",
        ensure_csrf_cookie(index),
    ),
]

handler500 = "core.api.problems.server_error"

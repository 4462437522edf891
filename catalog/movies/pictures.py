"""Drawn posters and backdrops over HTTP: drawn once, kept in the cache, immutable to browsers."""

from collections.abc import Callable

from django.core.cache import cache
from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from catalog.movies.addresses import GENERATOR_VERSION, version_of
from catalog.movies.selectors import movie_detail
from catalog.posters.drawing import draw_backdrop, draw_poster
from catalog.posters.facts import PosterFacts
from catalog.titles.models import Credit, Title
from core.api.errors import NotFoundError
from core.api.problems import problem_response

_KEEP_SECONDS = 30 * 24 * 3600


def facts_of(title: Title) -> PosterFacts:
    """What the generator needs of a title read with its genres and credits."""
    directors = [c.person.name for c in title.credits.all() if c.role == Credit.Role.DIRECTOR]
    return PosterFacts(
        key=title.key,
        title=title.title,
        year=title.release_year,
        director=directors[0] if directors else None,
        genres=tuple(row.genre.name for row in title.titlegenre_set.all()),
        mood=title.poster_mood,
        motif=title.poster_motif,
        country=title.countries[0] if title.countries else "",
    )


@require_safe
def poster(request: HttpRequest, movie_id: int) -> HttpResponse:
    """The drawn poster, 2:3."""
    return _picture(request, movie_id, "poster", draw_poster)


@require_safe
def backdrop(request: HttpRequest, movie_id: int) -> HttpResponse:
    """The poster's drawing without title, wide."""
    return _picture(request, movie_id, "backdrop", draw_backdrop)


def _picture(
    request: HttpRequest, movie_id: int, kind: str, draw: Callable[[PosterFacts], str]
) -> HttpResponse:
    version = request.GET.get("v", "")[:20]
    key = f"{kind}:{GENERATOR_VERSION}:{movie_id}:{version}"
    svg = cache.get(key) if version else None
    if svg is None:
        title = movie_detail(movie_id)
        if title is None:
            return problem_response(request, NotFoundError("There is no such film."))
        svg = draw(facts_of(title))
        if version == version_of(title):
            cache.set(key, svg, _KEEP_SECONDS)
    response = HttpResponse(svg, content_type="image/svg+xml; charset=utf-8")
    response["Cache-Control"] = f"public, max-age={365 * 24 * 3600}, immutable"
    return response

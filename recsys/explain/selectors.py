"""The counts that reasons name."""

from collections.abc import Collection

from django.conf.locale import LANG_INFO
from django.db import connection

from catalog.library.models import RatingTally
from catalog.library.rules import LIKED_HALF_STARS
from catalog.titles.models import Title
from recsys.candidates.rules import Evidence
from recsys.explain.rules import Known, pairs_to_count
from recsys.ranking.rules.rails import RailPlan


def known_for(plans: Collection[RailPlan], evidence: Evidence, profile_id: int | None) -> Known:
    """All that the words of these rails are made from. At most three queries."""
    shown = {pick.film_id for plan in plans for pick in plan.picks}
    pairs = pairs_to_count(plans)
    return Known(
        titles=_titles(evidence.rated_ids),
        loved=_loved(shown),
        also_liked=_also_liked(pairs, profile_id),
        languages=_language_names(evidence.wishes.languages),
    )


def _language_names(codes: Collection[str]) -> dict[str, str]:
    """Those that Django knows a name for; no reason names the others."""
    return {code: LANG_INFO[code]["name"] for code in codes if "name" in LANG_INFO.get(code, {})}


def _titles(title_ids: Collection[int]) -> dict[int, str]:
    if not title_ids:
        return {}
    return dict(Title.objects.filter(pk__in=title_ids).values_list("pk", "title"))


def _loved(title_ids: Collection[int]) -> dict[int, int]:
    rows = RatingTally.objects.filter(title__in=title_ids).values_list("title_id", "histogram")
    return {title_id: sum(histogram[LIKED_HALF_STARS - 1 :]) for title_id, histogram in rows}


def _also_liked(
    pairs: Collection[tuple[int, int]], profile_id: int | None
) -> dict[tuple[int, int], int]:
    """How many other profiles gave both films of a pair 4 stars or more."""
    if not pairs:
        return {}
    with connection.cursor() as cursor:
        cursor.execute(
            """
            SELECT pair.seed, pair.film, count(*)
            FROM unnest(%(seeds)s::bigint[], %(films)s::bigint[]) AS pair(seed, film)
            JOIN catalog_rating AS one ON one.title_id = pair.seed AND one.half_stars >= %(liked)s
            JOIN catalog_rating AS two ON two.title_id = pair.film AND two.half_stars >= %(liked)s
                AND two.profile_id = one.profile_id
            WHERE one.profile_id <> %(own)s GROUP BY pair.seed, pair.film
            """,
            {
                "seeds": [seed for seed, _ in pairs],
                "films": [film for _, film in pairs],
                "liked": LIKED_HALF_STARS,
                "own": profile_id or 0,
            },
        )
        return {(seed, film): count for seed, film, count in cursor.fetchall()}

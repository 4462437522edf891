"""Recommendations: how they learn, how long things count."""

from project.settings.environment import number

# Added to every film's own weight in training; larger trusts pairs that few people share less.
RECSYS_REGULARISATION = number("MARQUEE_RECOMMENDATIONS_REGULARISATION", 60)
# How many films that go with it are kept for each film.
RECSYS_NEIGHBOURS = number("MARQUEE_RECOMMENDATIONS_NEIGHBOURS", 200)
RECSYS_POPULARITY_HALF_LIFE_DAYS = number("MARQUEE_POPULARITY_HALF_LIFE_DAYS", 30)
# Kept rails older than this are computed anew when asked for.
RECSYS_FRESH_MINUTES = 30
RECSYS_ACTIVE_DAYS = 30
RECSYS_KEEP_SLATES_DAYS = number("MARQUEE_KEEP_SLATES_DAYS", 90)

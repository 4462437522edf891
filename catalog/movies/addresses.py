"""Where a drawn poster is, with a version in the address so that it may be cached for ever."""

import hashlib

from catalog.titles.models import Title

# Raise when the generator draws differently: browsers then fetch anew.
GENERATOR_VERSION = 1


def poster_url(title: Title) -> str:
    """The address of the drawn poster."""
    return f"/api/movies/{title.pk}/poster.svg?v={version_of(title)}"


def backdrop_url(title: Title) -> str:
    """The address of the poster's drawing without title, wide."""
    return f"/api/movies/{title.pk}/backdrop.svg?v={version_of(title)}"


def version_of(title: Title) -> str:
    """Changes when anything does that the drawing is made from."""
    parts = (
        GENERATOR_VERSION,
        title.key,
        title.title,
        title.release_year,
        title.poster_mood,
        title.poster_motif,
    )
    return hashlib.blake2s(repr(parts).encode(), digest_size=5).hexdigest()

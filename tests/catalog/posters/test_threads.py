"""Posters of many requests at once: the faces are read lazily, and a reader of half a table would fail."""

import sys
from concurrent.futures import ThreadPoolExecutor

import pytest

from catalog.posters.drawing import PosterFacts, draw_poster
from catalog.posters.typefaces import Face, face_named

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyzčřžšěłőű"


@pytest.fixture(autouse=True)
def restless_threads():
    """Threads that interrupt one another all the time: what is rare in life happens at once."""
    usual = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    yield
    sys.setswitchinterval(usual)


def letters_of(face: Face) -> list[object]:
    return [face.glyph(letter) for letter in LETTERS]


def test_a_face_new_to_many_threads_gives_each_the_same_letters():
    for _ in range(10):
        face = Face("condensed")
        with ThreadPoolExecutor(8) as threads:
            read = list(threads.map(letters_of, [face] * 8))

        assert all(letters == read[0] for letters in read)
        assert all(read[0])


def test_posters_drawn_at_once_are_those_drawn_alone():
    films = [
        PosterFacts(
            f"film-{n}", f"Žluťoučký {n}", 1950 + n, "A. B.", ("Crime",), "dark", "key", "CZ"
        )
        for n in range(16)
    ]
    face_named.cache_clear()
    with ThreadPoolExecutor(8) as threads:
        together = list(threads.map(draw_poster, films))

    assert together == [draw_poster(film) for film in films]

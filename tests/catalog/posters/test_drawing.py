"""The promises of the poster generator, on the outside."""

import os
import re
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from catalog.posters.colours import channels
from catalog.posters.composition import make_plan
from catalog.posters.drawing import PosterFacts, draw_backdrop, draw_poster, poster_palette
from catalog.posters.motifs.gallery import MOTIFS

ROOT = Path(__file__).parents[3]
FILM = PosterFacts(
    key="tt0047478",
    title="Seven Samurai",
    year=1954,
    director="Akira Kurosawa",
    genres=("Action", "Drama"),
    mood="heroic",
    motif="sword",
    country="JP",
)
GENRES = (
    "Action",
    "Adventure",
    "Animation",
    "Comedy",
    "Crime",
    "Documentary",
    "Drama",
    "Family",
    "Fantasy",
    "History",
    "Horror",
    "Music",
    "Mystery",
    "Romance",
    "Science Fiction",
    "Thriller",
    "War",
    "Western",
    "Sport",
    "Silent",
    "Noir",
)
YEARS = (1922, 1958, 1979, 2016)


def many_films():
    """One film for every motif, going through genres, years and moods."""
    moods = ("dark", "bright", "tense", "tender", "strange", "cold", "warm", "playful")
    return [
        replace(
            FILM,
            key=f"film {i}",
            title=f"The {word} of {i}",
            year=YEARS[i % 4],
            genres=(GENRES[i % len(GENRES)],),
            mood=moods[i % 8],
            motif=word,
        )
        for i, word in enumerate(sorted(MOTIFS))
    ]


def parse(svg):
    return ElementTree.fromstring(svg)


def wcag(first, second):
    def luminance(colour):
        parts = [c / 255 for c in channels(colour)]
        linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    high, low = sorted((luminance(first), luminance(second)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def test_a_poster_is_a_complete_document_with_its_name():
    root = parse(draw_poster(FILM))

    assert root.get("viewBox") == "0 0 400 600"
    assert root.get("role") == "img"
    assert root[0].text == "Seven Samurai (1954)"


def test_a_poster_loads_nothing_and_sets_no_live_type():
    for film in many_films():
        for svg in (draw_poster(film), draw_backdrop(film)):
            bare = svg.replace('xmlns="http://www.w3.org/2000/svg"', "")
            assert not re.search(
                r"http|<text|<image|<script|<style|@import|font-family|data:", bare
            )
            assert set(re.findall(r"url\(([^)]*)\)", bare)) <= {
                f"#{name}" for name in re.findall(r' id="([^"]+)"', bare)
            }


def test_every_motif_draws_in_every_genre():
    for genre in GENRES:
        for film in many_films()[:: len(GENRES) // 4]:
            parse(draw_poster(replace(film, genres=(genre,))))


def test_the_same_facts_give_the_same_bytes_in_another_process():
    program = (
        "from tests.catalog.posters.test_drawing import FILM, draw_poster, draw_backdrop\n"
        "from hashlib import sha256\n"
        "print(sha256((draw_poster(FILM) + draw_backdrop(FILM)).encode()).hexdigest())"
    )
    answers = {
        subprocess.run(
            [sys.executable, "-c", program],
            cwd=ROOT,
            check=True,
            capture_output=True,
            text=True,
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(ROOT)},
        ).stdout
        for seed in ("1", "2")
    }

    assert len(answers) == 1


def test_another_key_gives_another_poster_of_the_same_film():
    posters = {draw_poster(replace(FILM, key=f"tt{i}")) for i in range(30)}

    assert len(posters) == 30


def test_siblings_differ_in_layout_palette_and_voice():
    plans = [make_plan(replace(FILM, key=f"tt{i}", genres=("Comedy",))) for i in range(40)]

    assert len({plan.layout.name for plan in plans}) >= 4
    assert len({plan.palette.ground for plan in plans}) >= 12
    assert len({plan.setting.voice.face for plan in plans}) >= 3


def test_posters_stay_small():
    sizes = sorted(len(draw_poster(film).encode()) for film in many_films())

    assert sizes[len(sizes) // 2] < 25_000
    assert sizes[-1] < 80_000


def test_about_a_third_of_a_wall_is_light():
    grounds = [poster_palette(film).ground for film in many_films()]
    light = [g for g in grounds if wcag(g, "#000000") > 9]

    assert 0.24 < len(light) / len(grounds) < 0.5


def test_titles_stand_out_from_their_band():
    for film in many_films():
        svg = draw_poster(film)
        plan = make_plan(film)
        title = re.findall(r'<path transform="[^"]*" fill="(#[0-9a-f]{6})"', svg)[0]
        assert wcag(plan.band, title) >= 4.5, (film, plan.band, title)


def test_a_short_title_is_large_and_a_long_one_breaks():
    short = make_plan(replace(FILM, title="Heat")).setting
    long = make_plan(replace(FILM, title="Once Upon a Time in the West and Far Beyond It")).setting

    assert short.lines[0].capital >= 40
    assert len(long.lines) >= 3


def test_two_drawings_on_one_page_share_no_ids():
    one, two = draw_poster(FILM), draw_poster(replace(FILM, key="tt0000002"))
    ids = [set(re.findall(r' id="([^"]+)"', svg)) for svg in (one, two, draw_backdrop(FILM))]

    assert not ids[0] & ids[1]
    assert not ids[0] & ids[2]


@pytest.mark.parametrize(
    "title", ["", "七人の侍", "Сталкер", "   ", "<&\"'>", "\x00\x1f", "🎬", "Æon Flux", "Łódź"]
)
def test_any_script_draws(title):
    parse(draw_poster(replace(FILM, title=title)))


@settings(max_examples=150, deadline=None)
@given(
    title=st.text(max_size=160),
    director=st.none() | st.text(max_size=60),
    year=st.integers(1880, 2100),
    genres=st.lists(st.sampled_from([*GENRES, "Unheard of"]), max_size=3).map(tuple),
    mood=st.sampled_from(["dark", "tender", "", "nowhere"]),
    motif=st.sampled_from([*MOTIFS, "", "nothing"]),
)
def test_no_facts_stop_the_press(**facts):
    film = PosterFacts(key=facts["title"], country="", **facts)

    parse(draw_poster(film))
    parse(draw_backdrop(film))

"""The small parts that must be the same everywhere."""

import math
from pathlib import Path

import pytest

from catalog.posters.angles import cosine, sine
from catalog.posters.archetypes.registry import LAYOUTS
from catalog.posters.brush import number
from catalog.posters.colours import clearest, contrast, first_clear, mix
from catalog.posters.lettering import Voice, natural_width, set_title, speak
from catalog.posters.motifs.gallery import MOTIFS, find_motif
from catalog.posters.palettes import PALETTES
from catalog.posters.seed import Seed
from catalog.posters.typefaces import drawable, face_named
from catalog.posters.voices import BY_ARCHETYPE, BY_PERIOD

PINNED = [312, 977, 954, 235]
WORDS = Path(__file__).with_name("motif_words.txt").read_text().split()


def test_seeds_never_change():
    seed = Seed("tt0047478")

    assert [seed.below(1000) for _ in range(4)] == PINNED
    assert Seed("tt0047478").child("palette").below(1000) != PINNED[0]


@pytest.mark.parametrize("degrees", [-725, -90, -1, 0, 30, 45, 89.9, 90, 180, 270, 333, 1000])
def test_sine_and_cosine_agree_with_the_platform(degrees):
    assert sine(degrees) == pytest.approx(math.sin(math.radians(degrees)), abs=1e-11)
    assert cosine(degrees) == pytest.approx(math.cos(math.radians(degrees)), abs=1e-11)


@pytest.mark.parametrize(
    ("value", "text"), [(1.0, "1"), (-0.01, "0"), (2.25, "2.2"), (-3.55, "-3.5")]
)
def test_numbers_are_short(value, text):
    assert number(value) == text


def test_every_word_of_the_motif_list_has_a_drawing():
    assert sorted(set(WORDS) - set(MOTIFS)) == []
    assert find_motif("no such thing").word in MOTIFS


def test_every_archetype_has_layouts_and_a_voice():
    archetypes = {row.archetype for row in LAYOUTS} - {"scenery"}

    assert len(archetypes) >= 12
    assert archetypes == set(BY_ARCHETYPE)
    assert all(len([row for row in LAYOUTS if row.archetype == a]) >= 2 for a in archetypes)


def test_palettes_keep_their_title_readable():
    for row in PALETTES:
        _, _, dark, pale, _, _ = row.colours
        assert contrast(dark, pale) > 7, row.name


def test_colours():
    assert mix("#000000", "#ffffff", 50) == "#808080"
    assert clearest("#ffffff", "#eeeeee", "#111111") == "#111111"
    assert first_clear("#ffffff", 3, "#fefefe", "#555555", "#000000") == "#555555"


def test_accents_are_kept_where_the_face_has_them_and_folded_where_not():
    face = face_named("black")

    assert drawable(face, "Nói albínói Łódź") == "Nói albínói Łódź"
    assert drawable(face, "Ẽxã\u2026") == "Exã…"
    assert drawable(face, "七人 Seven") == "Seven"


@pytest.mark.parametrize(
    "voice",
    sorted(
        {v for rows in [*BY_PERIOD.values(), *BY_ARCHETYPE.values()] for v, _ in rows}, key=repr
    ),
)
def test_a_setting_fits_its_box(voice):
    for text in ("Ran", "Some Like It Hot", "Doctor Strangelove or How I Learned to Stop Worrying"):
        setting = set_title(voice, speak(voice, text), 340, 168)
        assert setting.height <= 168.01
        assert all(line.width <= 340.01 for line in setting.lines)


def test_kerning_brings_letters_closer():
    voice = Voice("black")

    assert natural_width(voice, "AV") < natural_width(voice, "A") + natural_width(voice, "V")

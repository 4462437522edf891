"""Drawing crests."""

from xml.etree import ElementTree

import pytest

from sports.fixtures.crests import PATTERNS, SHAPES, crest_version, draw_crest


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("pattern", PATTERNS)
def test_every_crest_is_well_formed(shape, pattern):
    svg = draw_crest(name="A & B", shape=shape, pattern=pattern, colors=("#112233", "#fff"))

    root = ElementTree.fromstring(svg)
    assert root[0].text == "A & B"
    assert SHAPES[shape] in svg
    assert PATTERNS[pattern] in svg


def test_what_is_unknown_is_a_plain_shield():
    svg = draw_crest(name="X", shape="?", pattern="?", colors=("#000000", "#ffffff"))

    assert SHAPES["shield"] in svg
    assert PATTERNS["plain"] in svg


def test_nothing_from_a_name_or_colour_gets_out_of_its_place():
    svg = draw_crest(name="<script>", shape="disc", pattern="pale", colors=('"><b>', "#fff"))

    assert "<script>" not in svg
    assert "<b>" not in svg


def test_the_version_follows_the_drawing():
    facts = {"name": "X", "shape": "disc", "pattern": "pale", "colors": ("#000", "#fff")}

    assert crest_version(**facts) == crest_version(**facts)
    assert crest_version(**facts) != crest_version(**facts | {"colors": ("#001", "#fff")})

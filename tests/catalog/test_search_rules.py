"""Folding, telling words, matching and fusion."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalog.search.rules import (
    fold,
    fuse,
    prefix_tsquery,
    telling_words,
    title_match,
    words_needed,
)


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Amélie", "amelie"),
        ("  The  GODFATHER, Part II ", "the godfather part ii"),
        ("Łódź & Øst_straße", "lodz ost strasse"),
        ("𝕊even", "seven"),
        ("羅生門", "羅生門"),
        ("'; DROP TABLE --", "drop table"),
        ("!?&|:*()", ""),
    ],
)
def test_fold(text, folded):
    assert fold(text) == folded


@given(st.text(max_size=300))
def test_folding_twice_changes_nothing_and_leaves_no_query_operator(text):
    once = fold(text)

    assert fold(once) == once
    assert not set(once) & set("&|!:*()<>'\\")


def test_quiet_words_tell_nothing_unless_there_is_nothing_else():
    assert telling_words("slow film about grief by the sea") == ["slow", "grief", "sea"]
    assert telling_words("the a") == ["the", "a"]
    assert telling_words("") == []


@pytest.mark.parametrize(("count", "needed"), [(1, 1), (2, 1), (3, 2), (4, 2), (5, 3)])
def test_half_of_the_words_are_needed(count, needed):
    assert words_needed(count) == needed


@pytest.mark.parametrize(
    ("query", "names", "match"),
    [
        ("heat", ("heat",), "exact"),
        ("godfather", ("the godfather",), "exact"),
        ("the godf", ("the godfather",), "prefix"),
        ("godf", ("the godfather",), "prefix"),
        ("go", ("gone",), None),
        ("rashomon", ("rashomon", "羅生門"), "exact"),
        ("heat wave", ("heat",), None),
    ],
)
def test_title_match(query, names, match):
    assert title_match(query, names) == match


@pytest.mark.parametrize(
    ("query", "tsquery"), [("", ""), ("nol", "nol:*"), ("chris nol", "chris & nol:*")]
)
def test_prefix_query(query, tsquery):
    assert prefix_tsquery(query) == tsquery


def test_what_both_rankings_have_comes_before_what_one_has_first():
    assert fuse([1, 2, 3], [4, 2]) == [2, 1, 4, 3]
    assert fuse([], []) == []


@given(st.lists(st.permutations(range(6)), min_size=1, max_size=4))
def test_fusion_returns_each_id_once(rankings):
    assert sorted(fuse(*rankings)) == list(range(6))

"""Half stars, histograms, averages."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalog.library.rules import half_stars_of, moved, stars_of, summary_of

STEP = st.one_of(st.none(), st.integers(1, 10))


@pytest.mark.parametrize("half_stars", range(1, 11))
def test_half_stars_and_stars_are_two_names_of_one_thing(half_stars):
    assert half_stars_of(Decimal(str(stars_of(half_stars)))) == half_stars


@pytest.mark.parametrize("rating", ["0", "0.4", "0.25", "5.5", "-1", "3.3"])
def test_anything_else_is_no_rating(rating):
    with pytest.raises(ValueError, match="half"):
        half_stars_of(Decimal(rating))


@given(st.lists(STEP, max_size=40))
def test_a_histogram_moved_step_by_step_is_the_one_counted_at_the_end(ratings):
    histogram, current = [0] * 10, None
    for rating in ratings:
        histogram, current = moved(histogram, current, rating), rating

    assert sum(histogram) == (current is not None)
    assert summary_of(histogram).average == (None if current is None else current / 2)


def test_a_summary():
    assert summary_of([0, 0, 0, 0, 0, 0, 0, 2, 1, 1]).average == 4.38
    assert summary_of([0] * 10).average is None

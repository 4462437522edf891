"""How a table is counted and ordered."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sports.fixtures.rules import Result, TableRow, change_of, table

NAMES = {1: "Alder", 2: "Birch", 3: "Cedar"}


def test_a_win_gives_three_points_and_a_draw_one():
    rows = table(NAMES, [Result(1, 2, 2, 1), Result(2, 3, 0, 0, live=True)])

    assert rows == (
        TableRow(1, 1, 1, 1, 0, 0, 2, 1, 3, live=False),
        TableRow(2, 3, 1, 0, 1, 0, 0, 0, 1, live=True),
        TableRow(3, 2, 2, 0, 1, 1, 1, 2, 1, live=True),
    )
    assert [row.goal_difference for row in rows] == [1, 0, -1]


@pytest.mark.parametrize(
    ("results", "order"),
    [
        ([], [1, 2, 3]),
        ([Result(3, 1, 1, 0), Result(2, 1, 3, 0)], [2, 3, 1]),
        ([Result(2, 1, 1, 1), Result(3, 1, 2, 2)], [1, 3, 2]),
        ([Result(3, 1, 1, 0), Result(2, 1, 2, 1)], [2, 3, 1]),
    ],
    ids=["by name", "by goal difference", "by points, then goals", "by goals"],
)
def test_the_order(results, order):
    assert [row.team_id for row in table(NAMES, results)] == order


@pytest.mark.parametrize(
    ("now", "before", "change"), [(1, 3, 1), (3, 1, -1), (2, 2, 0)], ids=["up", "down", "same"]
)
def test_change_of_rank(now, before, change):
    assert change_of(now, before) == change


results_strategy = st.lists(
    st.builds(
        lambda pair, home, away: Result(pair[0], pair[1], home, away),
        st.permutations([1, 2, 3]),
        st.integers(0, 9),
        st.integers(0, 9),
    ),
    max_size=20,
)


@given(results_strategy)
def test_a_table_balances(results):
    rows = table(NAMES, results)

    assert sum(row.goals_for for row in rows) == sum(row.goals_against for row in rows)
    assert sum(row.played for row in rows) == 2 * len(results)
    assert sum(row.won for row in rows) == sum(row.lost for row in rows)
    assert [row.rank for row in rows] == [1, 2, 3]
    assert [row.points for row in rows] == sorted((row.points for row in rows), reverse=True)

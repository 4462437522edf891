"""Measures by hand, and a MovieLens folder read."""

import pytest
from django.core.management import CommandError, call_command

from recsys.evaluation.comparing import compare, split
from recsys.evaluation.datasets import community, movielens
from recsys.evaluation.rules import Measures, diversity, hit, measure, ndcg
from tests.recsys.test_ranking import film, films


@pytest.mark.parametrize(
    ("shown", "expected"),
    [([1, 2, 3], 1.0), ([9, 1], 0.6309), ([9, 8], 0.0), ([*range(20, 30), 1], 0.0)],
)
def test_gain_falls_with_the_place(shown, expected):
    assert ndcg(shown, {1}) == pytest.approx(expected, abs=1e-4)
    assert hit(shown, {1}) == float(expected > 0)


def test_gain_of_nothing_wanted_is_no_number():
    with pytest.raises(ValueError, match="wanted"):
        ndcg([1], set())


def test_a_list_of_the_same_has_no_diversity():
    known = films(film(1), film(2), film(3, "Horror", mood="cold", country="FR", year=1950))

    assert diversity([1, 2], known) == pytest.approx(0.0)
    assert diversity([1, 3], known) == pytest.approx(1.0)
    assert diversity([1], known) == 0.0


def test_measures_are_means_over_people_with_something_to_find():
    known = films(film(1), film(2))

    found = measure({1: [1], 2: [2], 3: [1]}, {1: {1}, 2: {1}}, known)

    assert (found.hit_rate, found.ndcg, found.coverage) == (0.5, 0.5, 1.0)
    assert measure({}, {}, known) == Measures(0.0, 0.0, 0.0, 0.0)


def test_the_newest_ratings_are_hidden(village):
    data = community()

    parts = split(data, hidden=2)

    for person, wanted in parts.wanted.items():
        newest = [rating.title_id for rating in data.ratings[person][-2:]]
        assert wanted <= set(newest)
        assert not wanted & {rating.title_id for rating in parts.history[person]}


@pytest.mark.django_db
def test_nobody_to_compare_is_an_empty_table():
    assert list(compare(community())) == []


@pytest.fixture
def folder(tmp_path):
    rows = [
        f"{user},{movie},{5.0 if (user + movie) % 2 else 1.5},{1000 + user * 50 + movie}"
        for user in range(1, 13)
        for movie in range(1, 16)
    ]
    (tmp_path / "ratings.csv").write_text("\n".join(["userId,movieId,rating,timestamp", *rows]))
    movies = [f"{movie},Film {movie} ({1950 + movie}),Drama|Comedy" for movie in range(1, 16)]
    movies.append("99,Never rated,(no genres listed)")
    (tmp_path / "movies.csv").write_text("\n".join(["movieId,title,genres", *movies]))
    return tmp_path


def test_a_movielens_folder_is_read(folder):
    data = movielens(folder)

    assert (len(data.ratings), len(data.films)) == (12, 15)
    assert data.films[1].year == 1951
    assert data.films[1].genres == ("Drama", "Comedy")
    assert data.ratings[1][0].half_stars in (3, 10)
    names = [name for name, _ in compare(data)]
    assert names[0] == "popularity"
    assert names[-1] == "ours, as served"


def test_the_command_takes_a_folder_and_refuses_what_is_none(folder, village, capsys, monkeypatch):
    monkeypatch.setenv("MARQUEE_RATINGS_DIR", str(folder))
    call_command("evaluate_recommendations")
    assert f"{folder.name}: 12 people" in capsys.readouterr().out

    monkeypatch.setenv("MARQUEE_RATINGS_DIR", str(folder / "nothing"))
    with pytest.raises(CommandError, match="MARQUEE_RATINGS_DIR"):
        call_command("evaluate_recommendations")

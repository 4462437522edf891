"""The built-in films: complete, well-formed, loaded without doubling, found again when they change."""

from collections import Counter
from dataclasses import replace

import pytest

from catalog.search.documents import refresh_documents
from catalog.search.models import PersonName, SearchDocument
from catalog.titles.builtin import CastMember, read_films
from catalog.titles.loading import load_films
from catalog.titles.models import Credit, Genre, Person, Title

RECORDS = read_films()
MOODS = set(
    "dark bright tense tender strange heroic melancholy playful violent dreamy cold warm".split()
)


def test_there_are_at_least_six_hundred_films_of_many_years_and_countries():
    assert len(RECORDS) >= 600
    assert len({record.key for record in RECORDS}) == len(RECORDS)
    assert len({country for record in RECORDS for country in record.countries}) >= 50
    assert len({record.language for record in RECORDS}) >= 25
    assert {record.year // 10 for record in RECORDS} >= set(range(192, 203))


def is_whole(record):
    return (
        18 <= len(record.logline.split()) <= 45
        and 1900 <= record.year <= 2026
        and 1 <= record.runtime <= 600
        and 1 <= len(record.genres) <= 3
        and record.directors
        and record.mood in MOODS
        and record.motif
        and all(len(code) == 2 and code.isupper() for code in record.countries)
    )


def test_each_film_is_told_whole():
    assert [record.key for record in RECORDS if not is_whole(record)] == []


def test_no_motif_stands_for_too_many_films():
    most, number = Counter(record.motif for record in RECORDS).most_common(1)[0]

    assert number <= len(RECORDS) * 0.04, most


@pytest.mark.django_db
def test_loading_twice_changes_nothing():
    first = load_films(RECORDS[:40])
    before = (Title.objects.count(), Person.objects.count(), Credit.objects.count())
    again = load_films(RECORDS[:40])

    assert len(first.title_ids) == 40
    assert again.title_ids == frozenset()
    assert (Title.objects.count(), Person.objects.count(), Credit.objects.count()) == before


@pytest.mark.django_db
def test_a_changed_logline_is_noticed_and_only_that_film_is():
    load_films(RECORDS[:5])
    changed = replace(RECORDS[2], logline="Other words.", cast=(CastMember("New Name", ""),))

    loaded = load_films([*RECORDS[:2], changed, *RECORDS[3:5]])

    title = Title.objects.get(key=changed.key)
    assert loaded.title_ids == frozenset({title.pk})
    assert title.texts.get().description == "Other words."
    assert [c.person.name for c in title.credits.filter(role="cast")] == ["New Name"]


@pytest.mark.django_db
def test_loading_costs_the_same_for_few_and_many(django_assert_max_num_queries):
    with django_assert_max_num_queries(30):
        load_films(RECORDS)

    assert Genre.objects.count() >= 15


@pytest.mark.django_db
def test_every_film_and_person_becomes_findable():
    load_films(RECORDS[:30])

    assert refresh_documents() == 30
    assert SearchDocument.objects.count() == 30
    assert PersonName.objects.count() == Person.objects.count()

"""Writing film records into the catalogue: idempotent, in bulk, and saying what changed."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from django.utils.text import slugify

from catalog.titles.builtin import FilmRecord, person_key
from catalog.titles.models import Credit, Genre, Person, Title, TitleGenre, TitleText
from core.transactions import in_transaction

_TITLE_FIELDS = [
    "title",
    "original_title",
    "release_date",
    "release_year",
    "runtime",
    "age_rating",
    "language",
    "countries",
    "imdb_id",
    "poster_mood",
    "poster_motif",
]


@dataclass(frozen=True, slots=True)
class Loaded:
    """Ids of the titles that are new or whose facts or texts changed."""

    title_ids: frozenset[int]


@in_transaction
def load_films(records: Sequence[FilmRecord]) -> Loaded:
    """Bring the built-in films into the catalogue. Loading the same records again changes nothing.

    A constant number of statements, whatever their number.
    """
    before = _fingerprints(record.key for record in records)
    Title.objects.bulk_create(
        [_title(record) for record in records],
        update_conflicts=True,
        unique_fields=["key"],
        update_fields=_TITLE_FIELDS,
    )
    titles = {title.key: title for title in Title.objects.filter(key__in=_keys(records))}
    genres = _genres(records)
    people = _people(records)
    TitleText.objects.bulk_create(
        [
            TitleText(title=titles[record.key], language="en", description=record.logline)
            for record in records
        ],
        update_conflicts=True,
        unique_fields=["title", "language"],
        update_fields=["description"],
    )
    _replace_genres(records, titles, genres)
    _replace_credits(records, titles, people)
    after = _fingerprints(titles)
    return Loaded(
        frozenset(titles[key].pk for key, print_ in after.items() if before.get(key) != print_)
    )


def _keys(records: Sequence[FilmRecord]) -> list[str]:
    return [record.key for record in records]


def _title(record: FilmRecord) -> Title:
    return Title(
        key=record.key,
        title=record.title,
        original_title=record.original_title,
        release_date=record.released,
        release_year=record.year,
        runtime=record.runtime,
        age_rating=record.age,
        language=record.language,
        countries=list(record.countries),
        imdb_id=record.imdb_id,
        poster_mood=record.mood,
        poster_motif=record.motif,
    )


def _genres(records: Sequence[FilmRecord]) -> dict[str, Genre]:
    names = sorted({name for record in records for name in record.genres})
    Genre.objects.bulk_create(
        [Genre(name=name, slug=slugify(name)) for name in names], ignore_conflicts=True
    )
    return {genre.name: genre for genre in Genre.objects.filter(name__in=names)}


def _people(records: Sequence[FilmRecord]) -> dict[str, Person]:
    names = {name for record in records for name in _names(record)}
    by_key = {person_key(name): name for name in sorted(names)}
    Person.objects.bulk_create(
        [Person(key=key, name=name) for key, name in by_key.items()], ignore_conflicts=True
    )
    return {person.key: person for person in Person.objects.filter(key__in=by_key)}


def _names(record: FilmRecord) -> Iterable[str]:
    yield from record.directors
    yield from record.writers
    yield from (member.name for member in record.cast)


def _replace_genres(
    records: Sequence[FilmRecord], titles: dict[str, Title], genres: dict[str, Genre]
) -> None:
    TitleGenre.objects.filter(title__in=titles.values()).delete()
    TitleGenre.objects.bulk_create(
        TitleGenre(title=titles[record.key], genre=genres[name], position=position)
        for record in records
        for position, name in enumerate(record.genres)
    )


def _replace_credits(
    records: Sequence[FilmRecord], titles: dict[str, Title], people: dict[str, Person]
) -> None:
    Credit.objects.filter(title__in=titles.values()).delete()
    Credit.objects.bulk_create(
        [credit for record in records for credit in _credits(record, titles[record.key], people)],
        ignore_conflicts=True,
    )


def _credits(record: FilmRecord, title: Title, people: dict[str, Person]) -> Iterable[Credit]:
    for role, names in (
        (Credit.Role.DIRECTOR, record.directors),
        (Credit.Role.WRITER, record.writers),
    ):
        for position, name in enumerate(names):
            yield Credit(title=title, person=people[person_key(name)], role=role, position=position)
    for position, member in enumerate(record.cast):
        yield Credit(
            title=title,
            person=people[person_key(member.name)],
            role=Credit.Role.CAST,
            character=member.character[:200],
            position=position,
        )


def _fingerprints(keys: Iterable[str]) -> dict[str, tuple[object, ...]]:
    """What would show a change to somebody who searches or reads."""
    titles = Title.objects.filter(key__in=list(keys)).prefetch_related(
        "texts", "titlegenre_set__genre", "credits__person"
    )
    return {
        title.key: (
            title.title,
            title.original_title,
            title.release_year,
            tuple(sorted((text.language, text.description) for text in title.texts.all())),
            tuple(row.genre.name for row in title.titlegenre_set.all()),
            tuple(sorted((c.role, c.position, c.person.name) for c in title.credits.all())),
        )
        for title in titles
    }

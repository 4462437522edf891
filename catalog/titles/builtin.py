"""Reading the built-in films: TOML files of facts and own loglines under `catalog/builtin/films/`."""

import tomllib
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from django.utils.text import slugify

FOLDER = Path(__file__).resolve().parents[1] / "builtin" / "films"


@dataclass(frozen=True, slots=True)
class CastMember:
    """A name in the order of billing, and the role played when it is known."""

    name: str
    character: str


@dataclass(frozen=True, slots=True)
class FilmRecord:
    """One film as its file tells it. runtime in minutes; countries and language by ISO code.

    age: years, from which it may be seen.
    """

    key: str
    title: str
    original_title: str
    year: int
    released: date | None
    runtime: int
    age: int
    countries: tuple[str, ...]
    language: str
    genres: tuple[str, ...]
    directors: tuple[str, ...]
    writers: tuple[str, ...]
    cast: tuple[CastMember, ...]
    imdb_id: str | None
    mood: str
    motif: str
    logline: str


def read_films(folder: Path = FOLDER) -> list[FilmRecord]:
    """All films of the folder, by file and place. Raises KeyError or ValueError for a broken record."""
    return [
        _record(entry)
        for file in sorted(folder.glob("*.toml"))
        for entry in tomllib.loads(file.read_text(encoding="utf-8"))["film"]
    ]


def person_key(name: str) -> str:
    """The key of a person of the built-in set, where a name is one person."""
    return slugify(name)[:120] or name.encode().hex()[:120]


def _record(entry: dict[str, Any]) -> FilmRecord:
    return FilmRecord(
        key=f"{slugify(entry['title']) or 'film'}-{entry['year']}",
        title=entry["title"],
        original_title=entry.get("original_title", ""),
        year=entry["year"],
        released=entry.get("released"),
        runtime=entry["runtime"],
        age=entry["age"],
        countries=tuple(entry["countries"]),
        language=entry["language"],
        genres=tuple(entry["genres"]),
        directors=tuple(entry["directors"]),
        writers=tuple(entry.get("writers", ())),
        cast=tuple(_cast_member(text) for text in entry.get("cast", ())),
        imdb_id=entry.get("imdb_id"),
        mood=entry["mood"],
        motif=entry["motif"],
        logline=entry["logline"],
    )


def _cast_member(text: str) -> CastMember:
    name, _, character = text.partition(" as ")
    return CastMember(name.strip(), character.strip())

"""What a row of `project/personal_data.py` is."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from django.conf import settings
from django.db.models import F, Model, QuerySet
from django.db.models.expressions import Combinable
from django.utils.module_loading import import_string

Record = Mapping[str, Any]
# What becomes of what others have talked about: shown without a name, or gone.
Reviews = Literal["anonymise", "remove"]
Erase = Callable[[int, Reviews], None]

_CHUNK = 2000


@dataclass(frozen=True, slots=True)
class PersonalFile:
    """A file as it is, `name` being ours and never the person's."""

    name: str
    chunks: Iterator[bytes]


@dataclass(frozen=True, slots=True)
class PersonalSlice:
    """One slice's data about an account.

    name: of its files in the export. about: a sentence for the person. columns: what each record
    has, in this order. export: the records of an account, one after the other; never a secret.
    erase: safe to repeat, in transactions of its own. tables: the models it speaks for.
    files: what is kept as files. last: erased together with the account, in one transaction.
    """

    name: str
    about: str
    tables: tuple[type[Model], ...]
    columns: tuple[str, ...]
    export: Callable[[int], Iterator[Record]]
    erase: Erase
    files: Callable[[int], Iterator[PersonalFile]] | None = None
    last: bool = False


def personal_data() -> Sequence[PersonalSlice]:
    """The table."""
    table: Sequence[PersonalSlice] = import_string(settings.MARQUEE_PERSONAL_DATA)
    return table


def rows_of(
    name: str,
    about: str,
    rows: Callable[[int], QuerySet[Any]],
    columns: Mapping[str, str | Combinable],
    *,
    also: tuple[type[Model], ...] = (),
    erase: Erase | None = None,
    last: bool = False,
) -> PersonalSlice:
    """A slice whose records are the rows of one table.

    rows: an account's, in order. columns: name in the export to field or expression. also: tables
    whose rows go with these. erase: what to do instead of deleting the rows.
    """
    names = tuple(columns)
    values = [F(value) if isinstance(value, str) else value for value in columns.values()]

    def export(user_id: int) -> Iterator[Record]:
        for row in rows(user_id).values_list(*values).iterator(_CHUNK):
            yield dict(zip(names, row, strict=True))

    def delete(user_id: int, reviews: Reviews) -> None:
        rows(user_id).delete()

    tables = (rows(0).model, *also)
    return PersonalSlice(name, about, tables, names, export, erase or delete, last=last)

"""Keeping the search documents in step with the catalogue."""

from collections.abc import Iterable

from django.db.models import Count

from catalog.search.models import PersonName, SearchDocument
from catalog.search.rules import fold
from catalog.titles.models import Person, Title

_FIELDS = ["names", "people", "genres", "description"]


def refresh_documents(title_ids: Iterable[int] | None = None) -> int:
    """Write the documents of these titles (of all when None) and their people's names; how many titles.

    A constant number of statements.
    """
    titles = Title.objects.prefetch_related("texts", "genres", "credits__person")
    if title_ids is not None:
        titles = titles.filter(pk__in=list(title_ids))
    documents = [_document(title) for title in titles]
    SearchDocument.objects.bulk_create(
        documents, update_conflicts=True, unique_fields=["title"], update_fields=_FIELDS
    )
    _refresh_people(title_ids)
    return len(documents)


def _document(title: Title) -> SearchDocument:
    people = dict.fromkeys(credit.person.name for credit in title.credits.all())
    return SearchDocument(
        title=title,
        names="\n".join(
            dict.fromkeys(filter(None, (fold(title.title), fold(title.original_title))))
        ),
        people=fold(" ".join(people)),
        genres=fold(
            " ".join(genre.name for genre in title.genres.all()) + f" {title.release_year}"
        ),
        description=fold(" ".join(text.description for text in title.texts.all())),
    )


def _refresh_people(title_ids: Iterable[int] | None) -> None:
    people = Person.objects.all()
    if title_ids is not None:
        people = people.filter(credits__title__in=list(title_ids)).distinct()
    counted = Person.objects.filter(pk__in=people.values("pk")).annotate(Count("credits"))
    PersonName.objects.bulk_create(
        [
            PersonName(person=person, name=fold(person.name), credit_count=person.credits__count)
            for person in counted
        ],
        update_conflicts=True,
        unique_fields=["person"],
        update_fields=["name", "credit_count"],
    )

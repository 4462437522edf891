"""Somebody who has left a trace in every table that knows people, made from the tables themselves.

A new table needs no line here, unless its columns have rules of their own: rows are filled by the
kinds of their columns.
"""

import itertools
from collections.abc import Iterator
from datetime import date
from typing import Any

from django.apps import apps
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.utils import timezone

from catalog.titles.models import Title
from core.accounts.models import User
from core.audit.models import AuditEntry
from core.profiles.models import Profile
from core.relations.models import Follow
from realtime.custom.models import CustomTopic
from realtime.custom.publishing import Publisher, publish_events
from realtime.custom.rules import GivenEvent
from social.feed.models import Activity
from social.members.services import set_follow
from tests.factories import TitleFactory

MARKER = "Zebrafinch"

Model = type[models.Model]
_numbers = itertools.count(1)


def personal_models() -> list[Model]:
    """Every table whose rows belong to an account or a viewing profile, over however many steps; owners first."""
    found: list[Model] = [User, Profile]
    while True:
        more = [
            model
            for model in apps.get_models(include_auto_created=True)
            if model not in found and any(link.related_model in found for link in links(model))
        ]
        if not more:
            return found
        # What points to one of the others comes after it.
        found += [
            model for model in more if not any(one.related_model in more for one in links(model))
        ]


def links(model: Model) -> list[Any]:
    """The foreign keys of a table to others."""
    return [
        field
        for field in model._meta.concrete_fields
        if isinstance(field, models.ForeignKey) and field.related_model is not model
    ]


def leave_traces(user: User, other: User) -> dict[Model, list[models.Model]]:
    """A row of the user in each of these tables; where two people meet in one, one for each side."""
    rows: dict[Model, list[models.Model]] = {User: [user], Profile: [user.profiles.get()]}
    # Counted rows come from the service that counts them.
    for one, another in ((user, other), (other, user)):
        set_follow(follower_id=one.pk, followed_id=another.pk, following=True)
    rows[Follow] = list(Follow.objects.all())
    # What is published is in the log, which knows topics and no people.
    publish_events(
        Publisher(user.pk), [GivenEvent(f"custom:{MARKER.lower()}", "seen", f'"{MARKER}"')]
    )
    rows[CustomTopic] = list(CustomTopic.objects.all())
    for model in personal_models():
        if model not in rows:
            rows[model] = [_row(model, mine, user, other, rows) for mine in _sides(model)]
    return rows


def mentions(user_id: int, profile_id: int) -> Iterator[str]:
    """Every column of every table that still says something about the person."""
    for model in apps.get_models(include_auto_created=True):
        own = {User: user_id, Profile: profile_id}
        for row in model._base_manager.all():
            for field in model._meta.concrete_fields:
                value = getattr(row, field.attname)
                points = getattr(field, "related_model", None) in own and value is not None
                if points and value == own[field.related_model]:
                    yield f"{field} points to them"
                if MARKER.lower() in str(value).lower():
                    yield f"{field} holds {value!r}"
                if isinstance(value, str) and value in (f"user:{user_id}", f"me@{user_id}"):
                    yield f"{field} names {value}"


def _sides(model: Model) -> list[str]:
    """The columns that may name the person, one at a time; one empty side where none does."""
    return [link.name for link in links(model) if link.related_model is User] or [""]


def _row(
    model: Model, mine: str, user: User, other: User, rows: dict[Model, list[models.Model]]
) -> models.Model:
    values: dict[str, Any] = {}
    for field in model._meta.concrete_fields:
        if field.primary_key and not isinstance(field, (models.ForeignKey, models.CharField)):
            continue
        if isinstance(field, models.GeneratedField):
            continue
        if field.related_model is User:
            values[field.name] = user if field.name == mine else other
        elif field.related_model in rows:
            values[field.name] = rows[field.related_model][0]
        elif isinstance(field, models.ForeignKey):
            values[field.name] = _outsider(field.related_model)
        else:
            values[field.name] = value_for(field)
    if model is AuditEntry:
        # By its own rule an entry says nothing about a person but the number.
        values |= {"target": f"user:{user.pk}", "detail": {"role": "moderator"}, "action": "a.b"}
        values |= {"address_hint": "203.0.113.x", "request_id": "-"}
    if model is Activity:
        # By its own rule it tells of one thing.
        values |= {"verb": "rated", "follow": None}
    row, _ = model._base_manager.get_or_create(**_key(model, values), defaults=values)
    return row


def _outsider(model: Model) -> models.Model:
    """A row of a table that knows nobody: the first there is."""
    if model is Title:
        return Title.objects.first() or TitleFactory()
    known = model._base_manager.first()
    return known or model._base_manager.create(name="Of nobody")


def _key(model: Model, values: dict[str, Any]) -> dict[str, Any]:
    """One-to-one rows that something else has made already are taken as they are."""
    one = [field.name for field in model._meta.concrete_fields if field.one_to_one]
    return {name: values[name] for name in one} or values


def value_for(field: Any) -> Any:
    """Something that a column of this kind holds, with the marker wherever there is room for text."""
    number = next(_numbers)
    text = f"{MARKER}{number}"
    if field.choices:
        return field.choices[0][0]
    if isinstance(field, models.GenericIPAddressField):
        return "203.0.113.7"
    if isinstance(field, models.EmailField):
        return f"{text}@films.example"
    if isinstance(field, (models.CharField, models.TextField)):
        return text[: field.max_length or len(text)]
    for kinds, value in (
        (ArrayField, lambda: [value_for(field.base_field)]),
        (models.BooleanField, lambda: True),
        (models.JSONField, lambda: {"marker": text}),
        (models.DateTimeField, timezone.now),
        (models.DateField, lambda: date(2026, 1, 1)),
        ((models.IntegerField, models.FloatField), lambda: 1 + number % 10),
    ):
        if isinstance(field, kinds):
            return value()
    raise AssertionError(f"Say here what {field} holds.")

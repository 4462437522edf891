"""The table of what is kept about people: nothing is forgotten in it."""

import re

import pytest
from django.apps import apps
from django.db import models

from core.accounts.models import User
from core.personal_data.table import personal_data
from tests.core.personal_data.traces import links, personal_models


def test_every_table_that_knows_people_is_in_a_row():
    named = {model for one in personal_data() for model in one.tables}
    # Which permissions and groups somebody has goes with the account's row; there is nothing else in them.
    of_the_account = {field.remote_field.through for field in User._meta.many_to_many}

    forgotten = [
        model._meta.label
        for model in personal_models()
        if model not in named and model not in of_the_account
    ]

    assert forgotten == [], (
        "Add them to project/personal_data.py: how they are exported and erased."
    )


def test_a_table_that_leads_to_people_over_a_step_is_found():
    models_found = {model._meta.label for model in personal_models()}

    assert {"core.Follow", "catalog.Rating", "recsys.Slate", "recsys.Feedback"} <= models_found
    assert "catalog.Title" not in models_found


def test_a_column_that_holds_a_person_without_a_foreign_key_is_noticed():
    """Such a column would escape the test above."""
    suspicious = re.compile(r"(^|_)(user|account|profile|owner|member)(_id)?$")
    own = {"core", "realtime", "catalog", "sports", "social", "recsys"}

    found = [
        f"{model._meta.label}.{field.name}"
        for model in apps.get_models()
        if model._meta.app_label in own
        for field in model._meta.concrete_fields
        if suspicious.search(field.name) and isinstance(field, models.IntegerField)
    ]

    assert found == []


@pytest.mark.parametrize("one", personal_data(), ids=lambda one: one.name)
def test_a_row_has_a_name_for_files_and_no_secret_column(one):
    assert re.fullmatch(r"[a-z-]{3,40}", one.name)
    assert one.about.endswith(".")
    assert len(set(one.columns)) == len(one.columns)
    secret = re.compile("password|digest|hash|secret|key|session_key")
    assert [column for column in one.columns if secret.search(column)] == []


def test_names_are_used_once_and_owners_are_erased_after_what_they_own():
    names = [one.name for one in personal_data()]

    assert len(set(names)) == len(names)
    assert names[-2:] == ["account", "audit"]
    assert [one.name for one in personal_data() if one.last] == ["account", "audit"]
    assert links(User) == []

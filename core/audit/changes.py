"""What is changed in the administration, as entries of the log."""

from collections.abc import Iterable
from typing import Any

from django.conf import settings
from django.contrib.admin import ModelAdmin
from django.contrib.admin.helpers import ACTION_CHECKBOX_NAME
from django.db.models import Manager, Model, QuerySet
from django.http import HttpRequest

from core.audit.services import record

_MOST_NAMED = 50
_WRITTEN = "written"


class Recorded(ModelAdmin):  # type: ignore[type-arg]
    """A `ModelAdmin` each of whose additions, changes, deletions and actions is an entry of the log.

    Before and after are kept, except for what is written about people: there the entry names the
    fields alone, so that it says nothing of somebody who has left. Nor does Django's own history,
    which keeps names of what was changed, hear of such rows.
    recorded_actions, recorded_fields: those whose services write entries of their own.
    """

    recorded_actions: frozenset[str] = frozenset()
    recorded_fields: frozenset[str] = frozenset()

    def save_model(self, request: Any, obj: Any, form: Any, change: Any) -> None:
        """Save, and keep what the form changed for the entry that Django asks for next."""
        super().save_model(request, obj, form, change)
        changes = changes_of(form, about_people=is_about_people(type(obj)))
        _noted(request)[id(obj)] = {
            name: change for name, change in changes.items() if name not in self.recorded_fields
        }

    def save_formset(self, request: Any, form: Any, formset: Any, change: Any) -> None:
        """Save the rows that are edited together with an object."""
        super().save_formset(request, form, formset, change)
        for what, rows in (
            ("added", formset.new_objects),
            ("changed", [row for row, _ in formset.changed_objects]),
            ("deleted", formset.deleted_objects),
        ):
            for row in rows:
                record(
                    f"{_kind(row)}.{what}",
                    actor_id=_actor(request),
                    target=name_of(row),
                    detail={"with": name_of(form.instance)},
                    request=request,
                )

    def log_addition(self, request: Any, obj: Any, message: Any) -> Any:
        """The log, and Django's own history."""
        self._record(request, obj, "added")
        return not is_about_people(type(obj)) and super().log_addition(request, obj, message)

    def log_change(self, request: Any, obj: Any, message: Any) -> Any:
        """The log, and Django's own history."""
        self._record(request, obj, "changed", otherwise={"message": message})
        return not is_about_people(type(obj)) and super().log_change(request, obj, message)

    def log_deletions(self, request: Any, queryset: Any) -> Any:
        """The log, and Django's own history. Called before the deletion."""
        for obj in queryset:
            self._record(request, obj, "deleted")
        return not is_about_people(self.model) and super().log_deletions(request, queryset)

    def response_action(self, request: Any, queryset: Any) -> Any:  # type: ignore[override]
        """Run what was chosen from the list of actions, and record it."""
        response = super().response_action(request, queryset)
        name = _chosen_action(request)
        # Deletions are recorded one by one.
        known = name in self.recorded_actions or name == "delete_selected"
        if response is not None and name and not known:
            everything = request.POST.get("select_across") == "1"
            chosen = request.POST.getlist(ACTION_CHECKBOX_NAME)[:_MOST_NAMED]
            record(
                f"{self.opts.model_name}.action_run",
                actor_id=_actor(request),
                detail={"action": name, "chosen": "everything" if everything else chosen},
                request=request,
            )
        return response

    def _record(
        self, request: Any, obj: Any, what: str, otherwise: dict[str, Any] | None = None
    ) -> None:
        changed = _noted(request).pop(id(obj), None)
        detail = (otherwise or {}) if changed is None else changed
        if what == "changed" and not detail:
            return
        record(
            f"{_kind(obj)}.{what}",
            actor_id=_actor(request),
            target=name_of(obj),
            detail=detail,
            request=request,
        )


def changes_of(form: Any, *, about_people: bool) -> dict[str, Any]:
    """What a form changed: field to before and after, or the fields alone under `written`."""
    changes: dict[str, Any] = {}
    written = []
    for name in form.changed_data:
        before, after = _plain(form.initial.get(name)), _plain(form.cleaned_data.get(name))
        if about_people and _is_written(form, name):
            written.append(name)
        else:
            changes[name] = {"before": before, "after": after}
    return changes | ({_WRITTEN: written} if written else {})


def is_about_people(model: type[Model]) -> bool:
    """Does a row of this table belong to an account or one of its viewing profiles."""
    own = {settings.AUTH_USER_MODEL.lower(), "core.profile"}
    if model._meta.label_lower in own:
        return True
    related = (field.related_model for field in model._meta.get_fields() if field.concrete)
    return any(isinstance(one, type) and one._meta.label_lower in own for one in related)


def name_of(obj: Model) -> str:
    """`kind:id`."""
    return f"{_kind(obj)}:{obj.pk}"


def _kind(obj: Model) -> str:
    return str(obj._meta.model_name)


def _is_written(form: Any, name: str) -> bool:
    """Free text, as against a choice, a number, a switch or a date."""
    field = next((field for field in form._meta.model._meta.fields if field.name == name), None)
    kind = field.get_internal_type() if field else "CharField"
    return kind in ("CharField", "TextField", "EmailField", "JSONField") and not (
        field is not None and field.choices
    )


def _plain(value: Any) -> Any:
    if isinstance(value, Model):
        return value.pk
    if isinstance(value, (QuerySet, Manager)):
        return [row.pk for row in value.all()[:_MOST_NAMED]]
    if isinstance(value, (list, tuple, set)):
        return [_plain(one) for one in _first(value)]
    return value


def _first(values: Iterable[Any]) -> list[Any]:
    return list(values)[:_MOST_NAMED]


def _chosen_action(request: HttpRequest) -> str:
    chosen = request.POST.getlist("action")
    try:
        return chosen[int(request.POST.get("index", 0))]
    except (ValueError, IndexError):
        return ""


def _actor(request: Any) -> int:
    return int(request.user.pk)


def _noted(request: Any) -> dict[int, dict[str, Any]]:
    """By the identity of the object, which Django hands on within one request."""
    noted: dict[int, dict[str, Any]] = getattr(request, "audit_changes", {})
    request.audit_changes = noted
    return noted

"""JSON schemas of the declared models, as AsyncAPI takes them: draft 7, references into `components`."""

from collections.abc import Sequence
from typing import Any

from pydantic import BaseModel
from pydantic.json_schema import models_json_schema

from realtime.consumers.requests import Auth, Ping, Subscribe, Unsubscribe
from realtime.contract.declared import declared_events, declared_snapshots

REQUESTS: dict[str, type[BaseModel]] = {
    "subscribe": Subscribe,
    "unsubscribe": Unsubscribe,
    "ping": Ping,
    "auth": Auth,
}

_TEMPLATE = "#/components/schemas/{model}"


def schemas() -> dict[str, Any]:
    """Name -> schema, of every event, snapshot and request, and of what they are made of."""
    sent: Sequence[type[BaseModel]] = (
        *declared_events().values(),
        *declared_snapshots().values(),
    )
    models = [
        *((model, "serialization") for model in sent),
        *((model, "validation") for model in REQUESTS.values()),
    ]
    _, made = models_json_schema(models, ref_template=_TEMPLATE)  # type: ignore[arg-type]
    return {name: _plain(schema) for name, schema in made["$defs"].items()}


def reference(model: type[BaseModel]) -> dict[str, str]:
    """Where a model's schema is."""
    return {"$ref": _TEMPLATE.format(model=model.__name__)}


def _plain(schema: Any) -> Any:
    """Without the titles that only repeat names, and with tuples as draft 7 writes them."""
    if isinstance(schema, list):
        return [_plain(each) for each in schema]
    if not isinstance(schema, dict):
        return schema
    # A property may be called "title"; then it is an object, not a label.
    plain = {
        name: _plain(each)
        for name, each in schema.items()
        if not (name == "title" and isinstance(each, str))
    }
    if isinstance(plain.get("prefixItems"), list):
        plain["items"] = plain.pop("prefixItems")
    return plain

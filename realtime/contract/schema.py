"""One JSON schema of everything that is pushed, from which the browser's types are made."""

from typing import Any

from pydantic.json_schema import models_json_schema

from realtime.contract.declared import declared_events, declared_snapshots

_TEMPLATE = "#/$defs/{model}"


def events_schema() -> dict[str, Any]:
    """JSON schema with `$defs` of all events and snapshots, and two maps that say which is which.

    `x-events`: type -> `$ref`, topics, ephemeral. `x-snapshots`: topic pattern -> `$ref`.
    """
    events, snapshots = declared_events(), declared_snapshots()
    models = [(model, "serialization") for model in (*events.values(), *snapshots.values())]
    references, schema = models_json_schema(models, ref_template=_TEMPLATE)  # type: ignore[arg-type]
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "MarqueeEvents",
        "$defs": schema["$defs"],
        "x-events": {
            name: {
                **references[model, "serialization"],
                "topics": list(model.topics),
                "ephemeral": model.ephemeral,
            }
            for name, model in events.items()
        },
        "x-snapshots": {
            topic: references[model, "serialization"] for topic, model in snapshots.items()
        },
    }

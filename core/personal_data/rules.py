"""Values in the two forms of an export, and when a run counts as dead: pure."""

import json
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Any

# A run that says nothing for this long has been killed.
SILENCE = timedelta(minutes=2)
MOST_RUNS = 3

# What makes a spreadsheet take a cell for a formula, the full-width forms included.
_FORMULA = tuple("=+-@\uff1d\uff0b\uff0d\uff20\t\r\n")


def plain(value: Any) -> Any:
    """A value as JSON has it; times in UTC."""
    if value is None or isinstance(value, (bool, int, float, str)):
        return value
    if isinstance(value, Mapping):
        return {str(name): plain(inner) for name, inner in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(inner) for inner in value]
    if isinstance(value, Decimal):
        return float(value)
    return _time(value) if isinstance(value, date) else str(value)


def _time(value: date) -> str:
    if isinstance(value, datetime):
        return value.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")
    return value.isoformat()


def cell(value: Any) -> str | int | float:
    """A plain value as one cell of a CSV file. Text that a spreadsheet would compute is made text by `'`."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (int, float)):
        return value
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    return f"'{text}" if text.lstrip(" ").startswith(_FORMULA) else text


def cells(record: Mapping[str, Any], columns: Sequence[str]) -> list[str | int | float]:
    """A record as a line of a CSV file. Raises KeyError for a column it lacks."""
    return [cell(record[column]) for column in columns]


def is_silent(heard_at: datetime, now: datetime) -> bool:
    """Has nothing been heard of a run for so long that it must be dead."""
    return now - heard_at > SILENCE

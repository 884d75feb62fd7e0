"""Writes the JSON Schema of each event version. A schema once written is frozen: fields are only added."""

import json
from pathlib import Path
from typing import Any

from contracts.catalog import EVENTS
from contracts.envelope import Event

FOLDER = Path(__file__).parents[2] / "contracts" / "schemas"


def schema_of(event: type[Event]) -> dict[str, Any]:
    """Give the JSON Schema (draft 2020-12) of an event's data."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": event.event_type,
        **event.model_json_schema(mode="serialization"),
    }


def schema_file(event: type[Event]) -> Path:
    return FOLDER / f"{event.event_type}.json"


def render(event: type[Event]) -> str:
    return json.dumps(schema_of(event), ensure_ascii=False, indent=2) + "\n"


def write_schemas() -> list[Path]:
    """Write every schema file anew and give their paths."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    for event in EVENTS:
        schema_file(event).write_text(render(event), "utf-8")
    return [schema_file(event) for event in EVENTS]

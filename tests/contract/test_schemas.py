"""The published language holds still: a frozen schema changes only by new optional fields, on purpose."""

import json

import pytest

from contracts.catalog import BY_TYPE, EVENTS
from contracts.envelope import Event
from daihoi.documents.schemas import FOLDER, render, schema_file


@pytest.mark.parametrize("event", EVENTS, ids=lambda event: event.event_type)
def test_the_schema_on_file_is_the_schema_in_code(event: type[Event]) -> None:
    assert schema_file(event).read_text("utf-8") == render(event), (
        "run `make docs` and look at the change: fields are only ever added"
    )


def test_every_schema_on_file_belongs_to_an_event() -> None:
    assert {path.stem for path in FOLDER.glob("*.json")} == set(BY_TYPE)


@pytest.mark.parametrize("event", EVENTS, ids=lambda event: event.event_type)
def test_an_event_says_who_speaks_where_and_who_hears(event: type[Event]) -> None:
    service, *_, version = event.event_type.split(".")
    assert event.event_source == f"/{service}"
    assert event.topic.startswith(f"{service}.")
    assert version.startswith("v")
    assert event.topic.endswith(f".{version}")
    assert event.hearers
    assert event.key_field in event.model_fields


SENSITIVE = (
    "ethnic",
    "religion",
    "party",
    "national_id",
    "id_number",
    "political",
    "phone",
    "birth",
    "email",
    "needs",
    "head_",
)


@pytest.mark.parametrize("event", EVENTS, ids=lambda event: event.event_type)
def test_no_sensitive_attribute_travels_on_kafka(event: type[Event]) -> None:
    names = json.dumps(event.model_json_schema()).lower()
    fields = list(_property_names(json.loads(names)))
    assert not [name for name in fields if any(word in name for word in SENSITIVE)]


def _property_names(node: object) -> list[str]:
    if isinstance(node, list):
        return [name for one in node for name in _property_names(one)]
    if not isinstance(node, dict):
        return []
    own = list(node.get("properties", {}))
    return own + [name for value in node.values() for name in _property_names(value)]

"""A field that a service does not know is refused: its OpenAPI document says so of every body, however deep.

What devices tell of what has happened at the door is the one exception (decision 146): the person has come in already, so a
word too many must not keep the scan out.
"""

from collections.abc import Iterator, Mapping
from typing import Any

import pytest

from tests.support.congress.openapi_requests import SERVICES, documented

TOLD = {
    "checkin": {
        "POST /api/checkin/v1/scans",
        "POST /api/checkin/v1/scans/batch",
        "POST /api/checkin/v1/scans/{scan_id}/undo",
        "POST /api/checkin/v1/receptions",
        "POST /api/checkin/v1/hand-ins",
        "POST /api/checkin/v1/hand-ins/preview",
        "POST /api/checkin/v1/device/hand-ins",
        "POST /api/checkin/v1/handouts",
        "PUT /api/checkin/v1/device/word",
        "PUT /api/checkin/v1/device/last-word",
    }
}
"""A new one is a decision."""


def objects_in(document: Mapping[str, Any], schema: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    """Give every object with named fields that a body of this schema may hold, itself too."""
    if "$ref" in schema:
        schema = document["components"]["schemas"][schema["$ref"].rsplit("/", 1)[1]]
    if "properties" in schema:
        yield schema
    below = [
        *schema.get("properties", {}).values(),
        *(schema[key] for key in ("items", "additionalProperties") if isinstance(schema.get(key), dict)),
        *(one for key in ("anyOf", "oneOf", "allOf", "prefixItems") for one in schema.get(key, ())),
    ]
    for one in below:
        yield from objects_in(document, one)


def open_bodies(service: str) -> set[str]:
    document = documented(service)
    return {
        f"{method.upper()} {path}"
        for path, operations in document["paths"].items()
        for method, operation in operations.items()
        if (content := operation.get("requestBody", {}).get("content", {}).get("application/json"))
        and any(one.get("additionalProperties") is not False for one in objects_in(document, content["schema"]))
    }


@pytest.mark.parametrize("service", SERVICES)
def test_every_body_is_closed_but_what_devices_tell_of_the_door(service: str) -> None:
    assert open_bodies(service) == TOLD.get(service, set())

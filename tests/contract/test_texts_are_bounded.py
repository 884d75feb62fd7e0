"""Every text that a caller may send has an end: the OpenAPI documents say where."""

from collections.abc import Iterator, Mapping
from typing import Any

import pytest

from tests.support.congress.openapi_requests import SERVICES, documented, plain_schema

BOUNDED = {"maxLength", "pattern", "format", "enum", "const"}


@pytest.mark.parametrize("service", SERVICES)
def test_every_text_that_comes_in_is_bounded(service: str) -> None:
    document = documented(service)
    endless = [
        (method, path, name)
        for path, operations in document["paths"].items()
        for method, operation in operations.items()
        for name, schema in _incoming(document, operation)
        if schema.get("type") == "string" and not BOUNDED & schema.keys()
    ]
    assert endless == []


def _incoming(document: Mapping[str, Any], operation: Mapping[str, Any]) -> Iterator[tuple[str, Mapping[str, Any]]]:
    for parameter in operation.get("parameters", ()):
        yield from _parts(document, parameter["schema"], parameter["name"])
    content = operation.get("requestBody", {}).get("content", {}).get("application/json")
    if content:
        yield from _parts(document, content["schema"], "")


def _parts(
    document: Mapping[str, Any], schema: Mapping[str, Any], name: str
) -> Iterator[tuple[str, Mapping[str, Any]]]:
    schema = plain_schema(document, schema)
    yield name, schema
    for key, below in schema.get("properties", {}).items():
        yield from _parts(document, below, f"{name}.{key}")
    for kind in ("items", "additionalProperties"):
        if isinstance(schema.get(kind), dict):
            yield from _parts(document, schema[kind], f"{name}[]")

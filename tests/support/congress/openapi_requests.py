"""Makes good requests of an OpenAPI document, and names every place in them where a text, moment or number may stand."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import uuid4

Place = tuple[str | int, ...]

BY_PATTERN = {
    "^[0-9]{12}$": "123456789012",
    "^[A-Z0-9][A-Z0-9-]{1,19}$": "GL-X1",
    "^[IVXLC]{1,8}$": "V",
    "^[a-z0-9][a-z0-9._-]{1,39}$": "gia-lap",
    "^[0-9+ .]{0,20}$": "0900 000 000",
    "^[!-~]+$": "mot-khoa-nao-do",
    "^[0-9a-f]{16}$": "0123456789abcdef",
}
BY_NAME = {"level": "PROVINCE", "province": "Bắc Kạn", "birth": "1984", "role": "GATE_STEWARD"}
BY_FORMAT = {
    "uuid": "01990000-0000-7000-8000-000000000001",
    "date-time": "2026-11-22T00:30:00+00:00",
    "date": "2026-11-22",
    "time": "07:30:00",
}
SERVICES = ("registration", "checkin", "honors")
FOLDER = Path(__file__).parents[3] / "web" / "openapi"


def document_text(service: str) -> str:
    """Give the OpenAPI document on file; a test holds it against what the service says today."""
    return (FOLDER / f"{service}.json").read_text("utf-8")


def documented(service: str) -> dict[str, Any]:
    document: dict[str, Any] = json.loads(document_text(service))
    return document


@dataclass(frozen=True)
class GoodRequest:
    """A request that fits the document. `places` by kind (text, date-time, number): in the body, else ("query", name).

    `operation` is its method and its path as the document has it.
    """

    method: str
    path: str
    query: Mapping[str, Any]
    body: Any
    places: Sequence[tuple[str, Place]]
    operation: str = ""

    def at(self, kind: str) -> list[Place]:
        """Give the places of that kind."""
        return [place for this, place in self.places if this == kind]

    def having(self, place: Place, value: object) -> "GoodRequest":
        """Give the same request, with ids of its own, with `value` at `place`."""
        if place[0] == "query":
            return GoodRequest(self.method, self.path, {**self.query, str(place[1]): value}, self.body, self.places)
        body = _once(self.body)
        holder = body
        for step in place[:-1]:
            holder = holder[step]
        holder[place[-1]] = value
        return GoodRequest(self.method, self.path, self.query, body, self.places)


def good_requests(document: Mapping[str, Any], known: Mapping[str, Sequence[str]]) -> Iterator[GoodRequest]:
    """Give one request for each operation that takes any of them. `known` are real ids by the name of their field."""
    return (request for request in every_request(document, known) if request.places)


def every_request(document: Mapping[str, Any], known: Mapping[str, Sequence[str]]) -> Iterator[GoodRequest]:
    """Give one request for each operation; what takes a file comes without one."""
    for path, operations in document["paths"].items():
        for method, operation in operations.items():
            content = operation.get("requestBody", {}).get("content", {}).get("application/json")
            places: list[tuple[str, Place]] = []
            body = _value(document, content["schema"], "", known, (), places) if content else None
            where = path
            query: dict[str, Any] = {}
            for parameter in operation.get("parameters", ()):
                found: list[tuple[str, Place]] = []
                value = _value(document, parameter["schema"], parameter["name"], known, (parameter["name"],), found)
                if parameter["in"] == "path":
                    where = where.replace(f"{{{parameter['name']}}}", str(value))
                elif parameter["in"] == "query" and parameter["name"] in known:
                    query[parameter["name"]] = value
                elif parameter["in"] == "query" and found:
                    query[parameter["name"]] = value
                    places.append((found[0][0], ("query", parameter["name"])))
            yield GoodRequest(method.upper(), where, query, body, tuple(places), f"{method.upper()} {path}")


def _once(made: Any) -> Any:
    """Copy a body; what may come only once (ids of commands and scans, a congress's code) is new."""
    if isinstance(made, list):
        return [_once(one) for one in made]
    if not isinstance(made, dict):
        return made
    fresh = {name: _once(one) for name, one in made.items()}
    for name in fresh.keys() & {"command_id", "scan_id"}:
        fresh[name] = str(uuid4())
    if fresh.get("code") == BY_PATTERN["^[A-Z0-9][A-Z0-9-]{1,19}$"]:
        fresh["code"] = f"GL-{uuid4().hex[:10].upper()}"
    return fresh


def _value(
    document: Mapping[str, Any],
    schema: Mapping[str, Any],
    name: str,
    known: Mapping[str, Sequence[str]],
    place: Place,
    places: list[tuple[str, Place]],
) -> Any:
    schema = plain_schema(document, schema)
    if name in known:
        one = known[name][0]
        return [one] if schema.get("type") == "array" and isinstance(one, str) else one
    match schema:
        case {"enum": [first, *_]} | {"const": first}:
            return first
        case {"type": "object"}:
            made = {
                key: _value(document, below, key, known, (*place, key), places)
                for key, below in schema.get("properties", {}).items()
            }
            free = isinstance(schema.get("additionalProperties"), dict)
            if free and "gate_id" in known:
                made["gate_id"] = known["gate_id"][0]
            elif free:
                made["x"] = _value(document, schema["additionalProperties"], "x", known, (*place, "x"), places)
            return made
        case {"type": "array"}:
            return [_value(document, schema["items"], "", known, (*place, 0), places)]
        case {"type": "integer" | "number"}:
            places.append(("number", place))
            return max(1, schema.get("minimum", 1))
        case {"type": "boolean"}:
            return False
        case {"format": kind}:
            places.append((kind, place))
            return BY_FORMAT[kind]
        case _:
            places.append(("text", place))
            text = BY_PATTERN.get(schema.get("pattern", "")) or BY_NAME.get(name) or "Giả Lập 12"
            return text[: schema.get("maxLength", 100)]


def plain_schema(document: Mapping[str, Any], schema: Mapping[str, Any]) -> Mapping[str, Any]:
    """Follow references, and take the first kind that is not null."""
    while "$ref" in schema or "anyOf" in schema:
        if "$ref" in schema:
            schema = document["components"]["schemas"][schema["$ref"].rsplit("/", 1)[1]]
        else:
            schema = next(one for one in schema["anyOf"] if one.get("type") != "null")
    return schema

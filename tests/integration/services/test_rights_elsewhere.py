"""Who works in one congress or one unit reaches nothing of another one that is there too: every route, with good requests."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import cache
from io import BytesIO
from urllib.parse import urlencode
from uuid import UUID

import pytest
from PIL import Image

from chassis.storage.database import Database
from daihoi.documents import rights
from tests.conftest import MakeDatabase
from tests.support.congress.openapi_requests import GoodRequest, documented, every_request, plain_schema
from tests.support.congress.rights_places import (
    FOREIGN,
    MARK,
    PLACES,
    Caller,
    Known,
    Place,
    at_registration,
    may,
    rows_of,
)
from tests.support.events.raw_asgi import Said


def requests_of(place: Place, known: Known) -> Iterator[tuple[str, rights.Right, GoodRequest]]:
    """Give a good request for each route that somebody has to be for, with the right that the page says."""
    told, prefix = rights.read()[place.service], f"/api/{place.service}/v1"
    for request in every_request(documented(place.service), known):
        method, path = request.operation.split(" ", 1)
        route = f"{method} {path.removeprefix(prefix)}"
        if told[route].who != (rights.ANYBODY,):
            yield route, told[route], request


async def ask(place: Place, request: GoodRequest, caller: Caller) -> Said:
    query = urlencode(request.query, doseq=True)
    caller = replace(caller, headers={**caller.headers, "if-match": '"1"'})
    if field := files_of(place.service).get(request.operation):
        return await place.ask(caller, request.method, request.path, query, file_in(field), FORM)
    body = json.dumps(request.body).encode() if request.body is not None else None
    return await place.ask(caller, request.method, request.path, query, body)


FORM = "multipart/form-data; boundary=thu"


@cache
def file_in(field: str) -> bytes:
    """Give a form with a picture, which evidence and portraits may be."""
    picture = BytesIO()
    Image.new("RGB", (300, 400), "#a08060").save(picture, "JPEG")
    head = f'--thu\r\ncontent-disposition: form-data; name="{field}"; filename="thu.jpg"\r\ncontent-type: image/jpeg\r\n\r\n'
    return head.encode() + picture.getvalue() + b"\r\n--thu--\r\n"


@cache
def files_of(service: str) -> dict[str, str]:
    """Give the field of each operation that takes a file."""
    found = {}
    document = documented(service)
    for path, operations in document["paths"].items():
        for method, operation in operations.items():
            content = operation.get("requestBody", {}).get("content", {}).get("multipart/form-data")
            if content:
                schema = plain_schema(document, content["schema"])
                found[f"{method.upper()} {path}"] = str(next(iter(schema["properties"])))
    return found


def reaches(said: Said) -> bool:
    return MARK in said.body.decode(errors="replace")


def names_one_of(request: GoodRequest, known: Known) -> bool:
    text = f"{request.path} {json.dumps(request.body)} {json.dumps(request.query)}"
    return any(one in text for name, ids in known.items() if name != "congress_id" for one in ids)


def are_here(place: Place) -> list[Caller]:
    return [one for one in place.callers if one.device or one.bound]


@pytest.mark.parametrize("service", PLACES)
async def test_who_has_a_role_in_one_congress_alone_reaches_nothing_of_another_one(
    make_database: MakeDatabase, service: str
) -> None:
    async with PLACES[service](make_database) as place:
        db: Database = place.app.state.db
        (far,) = place.other["congress_id"]
        before, wrong = await rows_of(db, far), []
        for route, right, request in requests_of(place, place.other):
            for caller in (one for one in are_here(place) if has_the_role(route, right, one)):
                said = await ask(place, request, caller)
                if reaches(said) or (far in f"{request.path}{request.query}" and said.status != 403):
                    wrong.append((route, caller.name, said.status, said.body[:300]))
        assert wrong == []
        assert await rows_of(db, far) == before


@pytest.mark.parametrize("service", PLACES)
async def test_ids_of_another_congress_lead_nowhere_from_ones_own(make_database: MakeDatabase, service: str) -> None:
    async with PLACES[service](make_database) as place:
        db: Database = place.app.state.db
        (far,) = place.other["congress_id"]
        mixed = {**place.other, "congress_id": [str(place.congress)]}
        before, wrong = await rows_of(db, far), []
        for route, right, request in requests_of(place, mixed):
            if not names_one_of(request, mixed):
                continue
            for caller in (one for one in are_here(place) if has_the_role(route, right, one)):
                said = await ask(place, request, caller)
                wrong += [(route, caller.name, said.status)] if reaches(said) else []
        assert wrong == []
        assert await rows_of(db, far) == before


def has_the_role(route: str, right: rights.Right, caller: Caller) -> bool:
    """Tell whether nothing but the congress can be what refuses this caller."""
    return may(route, right, caller) or (caller.bound and caller.role in right.who)


async def test_a_registrar_reaches_nobody_of_another_unit_by_any_route(make_database: MakeDatabase) -> None:
    async with at_registration(make_database) as place:
        (registrar,) = [one for one in place.callers if one.name == "UNIT_REGISTRAR"]
        known = {**place.strangers, "congress_id": [str(place.congress)]}
        (stranger,) = known["delegate_id"]
        db, leaked = place.app.state.db, []
        before = await of_the_unit(db, place.congress)
        for route, right, request in requests_of(place, known):
            if "UNIT_REGISTRAR" not in right.who:
                continue
            said = await ask(place, request, registrar)
            text = said.body.decode(errors="replace")
            if "GL-0002" in text or (stranger in request.path and said.status not in (403, 404)):
                leaked.append((route, said.status, said.body[:300]))
        assert leaked == []
        assert await of_the_unit(db, place.congress) == before


async def of_the_unit(db: Database, congress: UUID) -> list[Mapping[str, object]]:
    async with db.connection() as conn:
        rows = await conn.fetch("SELECT * FROM delegates WHERE congress_id = $1 AND unit_code = $2", congress, FOREIGN)
    return [dict(row) for row in rows]


@pytest.mark.parametrize("name", ["DELEGATE", "DELEGATION_HEAD"])
async def test_a_link_opens_its_own_people_and_nobody_else(make_database: MakeDatabase, name: str) -> None:
    """The secret stands in the body of what is open to strangers: that it opens anything there is part of the test."""
    async with at_registration(make_database) as place:
        (holder,) = [one for one in place.callers if one.name == name]
        secret = holder.headers["authorization"].removeprefix("Bearer ")
        known = {**place.strangers, "congress_id": [str(place.congress)], "secret": [secret]}
        before, leaked, opened = await of_the_unit(place.app.state.db, place.congress), [], set[str]()
        for request in every_request(documented("registration"), known):
            if secret not in json.dumps(request.body):
                continue
            said = await ask(place, request, holder)
            leaked += [request.operation] if "GL-0002" in said.body.decode(errors="replace") else []
            opened |= {request.operation.rpartition("/")[2]} if said.status == 200 else set()
        assert (leaked, await of_the_unit(place.app.state.db, place.congress)) == ([], before)
        assert {"DELEGATE": "passes", "DELEGATION_HEAD": "delegations"}[name] in opened

"""Every route of the three OpenAPI documents, called for real: as a stranger, as each role, as each kind of
device, and by the links that people are given.
"""

import re
from collections.abc import Mapping
from typing import Any
from uuid import uuid4

import pytest
from fastapi import FastAPI

from chassis.access.signing import SigningKey
from daihoi.documents import rights
from tests.conftest import MakeDatabase
from tests.support.congress.rights_places import MACHINES, PLACES, UNIT, Caller, Place, may, staff
from tests.support.events.raw_asgi import Said
from tests.support.registration import registration_world

pytestmark = pytest.mark.sweeps

FINER = {  # who has the role and is refused all the same; a new entry is a decision
    ("honors", "POST /pairing-codes", "device STAGE"),  # no device makes a device
    (
        "registration",
        "POST /accounts/{account_id}/one-time-passwords",
        "ORGANIZER",
    ),  # must have an account, this one has none
    ("registration", "DELETE /accounts/{account_id}/second-factor", "ORGANIZER"),  # the same
    ("registration", "DELETE /accounts/{account_id}/identities/{identity_id}", "ORGANIZER"),  # the same
}
OWN_ACCOUNT = {"POST /sessions/current/renewal", "POST /me/second-factor"}
"""Open to whoever is signed in, and these callers have a token and no account."""


def operations(app: FastAPI, service: str) -> dict[str, dict[str, Any]]:
    prefix = f"/api/{service}/v1"
    return {
        f"{method.upper()} {path.removeprefix(prefix)}": operation
        for path, methods in app.openapi()["paths"].items()
        for method, operation in methods.items()
    }


def test_the_page_of_rights_says_what_the_routes_say() -> None:
    assert rights.PAGE.read_text("utf-8") == rights.render(), "run `make docs`, and look at each line that changed"


async def ask(place: Place, route: str, operation: Mapping[str, Any], caller: Caller, **ids: object) -> Said:
    """Call `route` with ids that nothing has, but for `ids`; queries that must be there are filled."""
    method, path = route.split(" ", 1)
    known = {"congress_id": place.congress, **ids}
    path = re.sub(r"\{(\w+)\}", lambda found: str(known.get(found[1], uuid4())), path)
    asked = [one for one in operation.get("parameters", []) if one["in"] == "query"]
    query = "&".join(f"{one['name']}={known.get(one['name'], 'x')}" for one in asked if one["name"] in known)
    body = b"{}" if "requestBody" in operation else None
    return await place.ask(caller, method, f"/api/{place.service}/v1{path}", query, body)


@pytest.mark.parametrize("service", PLACES)
async def test_every_route_lets_in_whom_the_page_of_rights_names_and_nobody_else(
    make_database: MakeDatabase, service: str
) -> None:
    told = rights.read()[service]
    async with PLACES[service](make_database) as place:
        found = operations(place.app, service)
        assert set(found) <= set(told), "a new route is told in the page of rights: run `make docs`"
        wrong = []
        for route, operation in found.items():
            for caller in place.callers:
                allowed = may(route, told[route], caller)
                said = await ask(place, route, operation, caller)
                refused = said.status in (401, 403) and not (caller.role and route in OWN_ACCOUNT)
                allowed = allowed and not (refused and caller.role in MACHINES and not caller.device)
                if allowed is refused and (service, route, caller.name) not in FINER:
                    wrong.append((route, caller.name, said.status))
        assert wrong == []


async def test_a_short_code_reaches_only_who_may_print_badges_by_any_route(make_database: MakeDatabase) -> None:
    async with registration_world.running(await make_database("registration")) as world:
        congress = await world.found()
        await world.bring(congress, registration_world.person(1, unit_code=UNIT))
        await world.issue(congress)
        (badge,) = (await world.http.get(f"/congresses/{congress}/badges")).json()
        person, code = await world.delegate(congress, "GL-0001"), badge["short_code"]
        assert person["credentials"][0]["short_code"] == code
        callers = staff(SigningKey.from_seed(registration_world.TOKEN_SEED), 2, congress)
        place, told, leaked = Place("registration", world.app, congress, callers), rights.read()["registration"], []
        for route, operation in operations(world.app, "registration").items():
            for caller in (one for one in callers if one.role != "ORGANIZER" and may(route, told[route], one)):
                said = await ask(place, route, operation, caller, delegate_id=person["delegate_id"], unit=UNIT)
                text = re.sub(r"\D", "", said.body.decode(errors="replace"))
                leaked += [(route, caller.name)] if code in text else []
        assert leaked == []
        reviewer = Caller("REVIEWER", "REVIEWER", next(one.headers for one in callers if one.role == "REVIEWER"))
        stale = await world.http.patch(
            f"/delegates/{person['delegate_id']}", json={"version": 1, "seat": "Z9"}, headers=dict(reviewer.headers)
        )
        assert stale.status_code in (409, 412)
        assert code not in stale.text, "nor with the refusal that says how somebody is now"

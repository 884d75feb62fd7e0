"""Every route of the three OpenAPI documents, called for real: as a stranger, as each role and as each kind of device."""

import itertools
import re
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest
from fastapi import FastAPI

from chassis.access.principal import Principal
from chassis.access.signing import SigningKey
from chassis.access.staff_tokens import issue_staff_token
from contracts.access import Role
from daihoi.documents import rights
from services.checkin.api.who import DOOR_ROLES
from tests.conftest import MakeDatabase
from tests.support import checkin_world, honors_world, registration_world
from tests.support.raw_asgi import Said, call

UNIT, FOREIGN = "BK-BB", "SYT"
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
MACHINES = {*DOOR_ROLES, Role.SCREEN, Role.BACKSTAGE, Role.TV}
"""No account holds them: a session that says so may be refused for want of a place."""


@dataclass(frozen=True)
class Caller:
    """`role` is None for a stranger."""

    name: str
    role: str | None
    headers: Mapping[str, str]
    device: bool = False
    bound: bool = False
    """has the role in the congress of the place alone"""


@dataclass(frozen=True)
class Place:
    """One API, the congress that everything is asked for, and who asks."""

    service: str
    app: FastAPI
    congress: UUID
    callers: list[Caller]
    stranger_delegate: str | None = None


def staff(key: SigningKey, number: int, congress: UUID) -> list[Caller]:
    found = [Caller("stranger", None, {})]
    for role, bound in itertools.product(Role, (False, True)):
        if bound and role in MACHINES:
            continue
        held = frozenset({str(role)})
        who = Principal(
            subject=str(uuid4()),
            name="Người giả lập",
            roles=frozenset() if bound else held,
            roles_in={congress: held} if bound else {},
            unit_code=UNIT if role is Role.UNIT_REGISTRAR else None,
            session_id=uuid4(),
        )
        token = issue_staff_token(key, number, who, timedelta(hours=1))
        headers = {"authorization": f"Bearer {token}"}
        found.append(Caller(f"{role} here" if bound else str(role), str(role), headers, bound=bound))
    return found


@asynccontextmanager
async def at_registration(make_database: MakeDatabase) -> AsyncIterator[Place]:
    async with registration_world.running(await make_database("registration")) as world:
        congress = await world.found()
        rows = [
            registration_world.person(1, unit_code=UNIT),
            registration_world.person(2, unit_code=FOREIGN, unit_name="Sở Y tế"),
        ]
        await world.bring(congress, *rows)
        other = await world.delegate(congress, "GL-0002")
        callers = staff(SigningKey.from_seed(registration_world.TOKEN_SEED), 2, congress)
        yield Place("registration", world.app, congress, callers, other["delegate_id"])


@asynccontextmanager
async def at_checkin(make_database: MakeDatabase) -> AsyncIterator[Place]:
    async with checkin_world.open_world(await make_database("checkin")) as world:
        callers = staff(checkin_world.TOKEN_KEY, 9, world.congress.congress_id)
        for role in ("GATE_STEWARD", "GATE_SUPERVISOR", "KIOSK", "VENUE"):
            device = await world.device(f"Cửa {role}", role)
            callers.append(Caller(f"device {role}", role, device.headers, device=True))
        yield Place("checkin", world.app, world.congress.congress_id, callers)


@asynccontextmanager
async def at_honors(make_database: MakeDatabase) -> AsyncIterator[Place]:
    async with honors_world.open_world(await make_database("honors")) as world:
        callers = staff(honors_world.TOKEN_KEY, 9, world.congress.congress_id)
        for role in ("STAGE", "MC", "SCREEN", "BACKSTAGE", "TV"):
            callers.append(Caller(f"device {role}", role, await world.screen(f"Máy {role}", role), device=True))
        yield Place("honors", world.app, world.congress.congress_id, callers)


PLACES = {"registration": at_registration, "checkin": at_checkin, "honors": at_honors}


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
    return await call(place.app, method, f"/api/{place.service}/v1{path}", query, caller.headers, body)


def is_by_what_lies_in_it(route: str, right: rights.Right) -> bool:
    """Tell whether the congress is that of a person, an entry, a machine: of one that is nobody's there is none."""
    return right.where == rights.OWN and "{congress_id}" not in route and "{" in route


def may(route: str, right: rights.Right, caller: Caller) -> bool:
    who = right.who
    if who == (rights.ANYBODY,):
        return True
    if caller.bound and (right.where == rights.EVERY or is_by_what_lies_in_it(route, right)):
        return False
    return caller.role is not None and (who == (rights.SIGNED_IN,) or caller.role in who)


@pytest.mark.parametrize("service", PLACES)
async def test_every_route_lets_in_whom_the_page_of_rights_names_and_nobody_else(
    make_database: MakeDatabase, service: str
) -> None:
    told = rights.read()[service]
    async with PLACES[service](make_database) as place:
        found = operations(place.app, service)
        assert set(found) <= set(told), "a new route is told in the page of rights: run `make docs`"
        wrong, elsewhere = [], uuid4()
        for route, operation in found.items():
            for caller in place.callers:
                allowed = may(route, told[route], caller)
                said = await ask(place, route, operation, caller)
                refused = said.status in (401, 403) and not (caller.role and route in OWN_ACCOUNT)
                allowed = allowed and not (refused and caller.role in MACHINES and not caller.device)
                if allowed is refused and (service, route, caller.name) not in FINER:
                    wrong.append((route, caller.name, said.status))
                if (
                    caller.device
                    and allowed
                    and told[route].who != (rights.ANYBODY,)
                    and "congress_id" in str(operation)
                ):
                    other = await ask(place, route, operation, caller, congress_id=elsewhere)
                    wrong += [(route, f"{caller.name} elsewhere", other.status)] if other.status < 400 else []
                if caller.bound and told[route].where == rights.OWN:
                    other = await ask(place, route, operation, caller, congress_id=elsewhere)
                    wrong += [(route, f"{caller.name} elsewhere", other.status)] if other.status != 403 else []
        assert wrong == []


async def test_a_registrar_reaches_nobody_of_another_unit_by_any_route(make_database: MakeDatabase) -> None:
    async with at_registration(make_database) as place:
        (registrar,) = [one for one in place.callers if one.name == "UNIT_REGISTRAR"]
        told, leaked = rights.read()["registration"], []
        for route, operation in operations(place.app, "registration").items():
            if "UNIT_REGISTRAR" not in told[route].who:
                continue
            for ids in ({"delegate_id": place.stranger_delegate}, {"unit": FOREIGN}, {"unit_code": FOREIGN}):
                said = await ask(place, route, operation, registrar, **ids)
                text = said.body.decode(errors="replace")
                if "GL-0002" in text or (said.status < 400 and "{delegate_id}" in route and "delegate_id" in ids):
                    leaked.append((route, ids, said.status))
        assert leaked == []


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

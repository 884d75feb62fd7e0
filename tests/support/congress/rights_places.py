"""Each of the three APIs with two real congresses, and who asks there: as each role, each kind of device, each link."""

import itertools
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import timedelta
from uuid import UUID, uuid4

from fastapi import FastAPI

from chassis.access.principal import Principal
from chassis.access.signing import SigningKey
from chassis.access.staff_tokens import issue_staff_token
from chassis.storage.database import Database
from contracts.access import Role
from daihoi.documents import rights
from services.checkin.api.who import DOOR_ROLES
from tests.conftest import MakeDatabase
from tests.support.checkin import checkin_words, checkin_world
from tests.support.events.raw_asgi import Said, call
from tests.support.honors import honors_people, honors_world
from tests.support.honors.honors_rows import roll_row
from tests.support.registration import registration_world

UNIT, FOREIGN = "BK-BB", "SYT"
MARK = "Đại hội Khác Xa"
"""Stands in names of the other congress alone: whoever reads it has reached over."""
MACHINES = {*DOOR_ROLES, Role.SCREEN, Role.BACKSTAGE, Role.TV}
"""No account holds them: a session that says so may be refused for want of a place."""

Known = dict[str, list[str]]


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
    """One API, the congress that everything is asked for, and who asks. `other`: ids of another congress that is there too, by
    the name of their field; `strangers`: ids of the same congress that are not this caller's own unit's.
    """

    service: str
    app: FastAPI
    congress: UUID
    callers: list[Caller]
    other: Known = field(default_factory=dict)
    strangers: Known = field(default_factory=dict)

    async def ask(
        self,
        caller: Caller,
        method: str,
        path: str,
        query: str,
        body: bytes | None,
        kind: str = "application/json",
    ) -> Said:
        return await call(self.app, method, path, query, caller.headers, body, kind)


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


def by_link(name: str, secret: str) -> Caller:
    """Give who shows the secret of a link where a token belongs."""
    return Caller(name, None, {"authorization": f"Bearer {secret}"})


def may(route: str, right: rights.Right, caller: Caller) -> bool:
    who = right.who
    if who == (rights.ANYBODY,):
        return True
    if caller.bound and (right.where == rights.EVERY or is_by_what_lies_in_it(route, right)):
        return False
    return caller.role is not None and (who == (rights.SIGNED_IN,) or caller.role in who)


def is_by_what_lies_in_it(route: str, right: rights.Right) -> bool:
    """Tell whether the congress is that of a person, an entry, a machine: of one that is nobody's there is none."""
    return right.where == rights.OWN and "{congress_id}" not in route and "{" in route


@asynccontextmanager
async def at_registration(make_database: MakeDatabase) -> AsyncIterator[Place]:
    async with registration_world.running(await make_database("registration")) as world:
        person, congress = registration_world.person, await world.found()
        await world.bring(congress, person(1, unit_code=UNIT), person(2, unit_code=FOREIGN, unit_name="Sở Y tế"))
        own, stranger = [(await world.delegate(congress, f"GL-000{n}"))["delegate_id"] for n in (1, 2)]
        far = await world.found(code="BK-K", venue=MARK)
        await world.bring(far, person(3, unit_code="KHAC", unit_name=f"Sở {MARK}"))
        beyond = (await world.delegate(far, "GL-0003"))["delegate_id"]
        await world.issue(congress)
        links = [
            by_link("DELEGATE", await _secret(world, f"/delegates/{own}/pass-link", "GET")),
            by_link("DELEGATION_HEAD", await _secret(world, f"/congresses/{congress}/head-links/{UNIT}", "POST")),
        ]
        sitting = (await world.http.get(f"/congresses/{far}")).json()["sessions"][0]["session_id"]
        other = {"congress_id": [str(far)], "session_id": [sitting], "unit_code": ["KHAC"], "unit": ["KHAC"]}
        callers = staff(SigningKey.from_seed(registration_world.TOKEN_SEED), 2, congress)
        yield Place(
            "registration",
            world.app,
            congress,
            [*callers, *links],
            other={**other, **_people([beyond])},
            strangers={"unit_code": [FOREIGN], "unit": [FOREIGN], **_people([stranger])},
        )


async def _secret(world: registration_world.Registration, path: str, method: str) -> str:
    answer = await world.http.request(method, path)
    assert answer.status_code in (200, 201), answer.text
    return str(answer.json()["url"]).split("#", 1)[1]


def _people(ids: Sequence[str]) -> Known:
    return {"delegate_id": list(ids), "delegate_ids": list(ids), "other_id": list(ids)}


@asynccontextmanager
async def at_checkin(make_database: MakeDatabase) -> AsyncIterator[Place]:
    async with checkin_world.open_world(await make_database("checkin")) as world:
        callers = staff(checkin_world.TOKEN_KEY, 9, world.congress.congress_id)
        for role in ("GATE_STEWARD", "GATE_SUPERVISOR", "KIOSK", "VENUE"):
            device = await world.device(f"Cửa {role}", role)
            callers.append(Caller(f"device {role}", role, device.headers, device=True))
        far = replace(world, congresses=[checkin_words.congress(6, venue=MARK, name=MARK)])
        person = checkin_words.delegate(far.congress, 7, full_name=MARK)
        await far.hear(far.congress, person)
        scanner = await far.device(f"Cửa {MARK}")
        scanned = await scanner.scan(checkin_words.code(far.congress, checkin_words.credential(7)))
        ids = {
            "congress_id": str(far.congress.congress_id),
            "session_id": str(far.congress.sessions[0].session_id),
            "gate_id": scanner.gate_id,
            "scan_id": scanned["scan_id"],
            "let_out": scanned["scan_id"],
            "unit": person.unit_code,
            **dict.fromkeys(("device_id", "client_id"), scanner.device_id),
        }
        other = {**{name: [one] for name, one in ids.items()}, **_people([str(person.delegate_id)])}
        yield Place("checkin", world.app, world.congress.congress_id, callers, other=other)


@asynccontextmanager
async def at_honors(make_database: MakeDatabase) -> AsyncIterator[Place]:
    async with honors_world.open_world(await make_database("honors")) as world:
        callers = staff(honors_world.TOKEN_KEY, 9, world.congress.congress_id)
        for role in ("STAGE", "MC", "SCREEN", "BACKSTAGE", "TV"):
            callers.append(Caller(f"device {role}", role, await world.screen(f"Máy {role}", role), device=True))
        second = honors_people.congress(congress_number=6, code="GL-K", venue=MARK, name=MARK)
        far = honors_world.World(world.db, world.app, world.http, second)
        await far.hear(second)
        await far.screen(f"Màn hình {MARK}")
        await far.hear(honors_people.delegate(second, 1, full_name=MARK))
        await far.load([roll_row(1, name=MARK)])
        await far.cut(5)
        ids = await _of_the_stage(far)
        yield Place("honors", world.app, world.congress.congress_id, callers, other=ids)


async def _of_the_stage(far: honors_world.World) -> Known:
    rows = (await far.http.get(f"{far.here}/rows", headers=far.hand())).json()["sheet"]["rows"]
    entry = (await far.entry(MARK))["entry_id"]
    async with far.db.connection() as conn:
        screen = str(
            await conn.fetchval("SELECT client_id FROM paired_clients WHERE congress_id = $1", far.congress.congress_id)
        )
    ids = {
        "congress_id": str(far.congress.congress_id),
        "session_id": str(far.congress.sessions[0].session_id),
        "row_id": rows[0]["row"]["row_id"],
        **dict.fromkeys(("client_id", "screen_id"), screen),
        **dict.fromkeys(("entry_id", "entry_ids"), entry),
    }
    return {name: [one] for name, one in ids.items()}


PLACES = {"registration": at_registration, "checkin": at_checkin, "honors": at_honors}


async def rows_of(db: Database, congress: str) -> dict[str, str]:
    """Give what the tables hold of a congress, as one digest a table; reading it leaves traces in none of them."""
    async with db.connection() as conn:
        tables = await conn.fetch(_TABLES)
        return {
            one["name"]: await conn.fetchval(
                f"SELECT md5(coalesce(string_agg(t::text, '|' ORDER BY t::text), '')) FROM {one['name']} t"
                " WHERE congress_id = $1",
                UUID(congress),
            )
            for one in tables
        }


_TABLES = """
SELECT quote_ident(c.table_name) AS name FROM information_schema.columns c
JOIN information_schema.tables t USING (table_schema, table_name)
WHERE c.table_schema = 'public' AND c.column_name = 'congress_id' AND c.data_type = 'uuid'
  AND t.table_type = 'BASE TABLE' AND c.table_name <> 'audit'
"""

"""A congress morning by every way in, held against a ledger that the test keeps for itself."""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Iterable
from dataclasses import dataclass, field
from random import Random
from typing import Any
from uuid import UUID

import pytest

from chassis import clock
from contracts.registration import CredentialState
from tests.conftest import MakeDatabase
from tests.support.checkin.checkin_words import code, congress, credential, delegate, iso, queued, reception, scan
from tests.support.checkin.checkin_world import Device, World, open_world
from tests.support.checkin.hall import Phone, come_in_at_once, pass_of, token_on

PEOPLE, UNITS = 386, 40
LEADERS = range(1, 9)
ABSENT = range(373, 387)
REVOKED = 372
REHEARSAL, OPENING, AFTERNOON = 0, 1, 2


@dataclass
class Ledger:
    """Who came in by which gate and which way, as somebody with pencil and paper would note it."""

    came: dict[int, tuple[str, str]] = field(default_factory=dict)

    def note(self, people: Iterable[int], gate: str, way: str) -> None:
        for n in people:
            self.came.setdefault(n, (gate, way))

    def by_unit(self) -> Counter[str]:
        return Counter(unit_of(n) for n in self.came)

    def by_gate(self) -> Counter[str]:
        return Counter(gate for gate, _ in self.came.values())

    def by_way(self) -> Counter[str]:
        return Counter(way for _, way in self.came.values())


def unit_of(n: int) -> str:
    return f"U{n % UNITS:02}"


def person(world: World, n: int, **changes: Any) -> Any:
    told = {"unit_code": unit_of(n), "unit_name": f"Đoàn giả lập {n % UNITS}", "scanned": n not in LEADERS}
    return delegate(world.congress, n, **{**told, **changes})


def badge(world: World, n: int) -> str:
    return code(world.congress, credential(n))


def id_of(world: World, n: int) -> UUID:
    return UUID(str(delegate(world.congress, n).delegate_id))


async def scan_all(devices: list[Device], world: World, people: Iterable[int]) -> None:
    """Four badges at a time, each at a gate of its own."""
    waiting = list(people)
    while waiting:
        now, waiting = waiting[: len(devices)], waiting[len(devices) :]
        pairs = zip(devices, now, strict=False)
        answers = await asyncio.gather(*(device.scan(badge(world, n)) for device, n in pairs))
        assert {answer["verdict"] for answer in answers} == {"ADMITTED"}


@pytest.fixture
async def world(make_database: MakeDatabase, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[World]:
    monkeypatch.setenv("DAIHOI_TLS", "acme")
    known = congress(sessions=3)
    first, *others = known.sessions
    planned = (first.model_copy(update={"rehearsal": True, "name": "Tổng duyệt"}), *others)
    async with open_world(await make_database("checkin"), sessions=3) as world:
        sessions = tuple(
            each.model_copy(update={"session_id": there.session_id})
            for each, there in zip(planned, world.congress.sessions, strict=True)
        )
        await world.hear(world.congress.model_copy(update={"aggregate_version": 2, "sessions": sessions}))
        await world.hear_batch([person(world, n) for n in range(1, PEOPLE + 1)])
        yield world


async def test_a_morning_with_every_way_in_adds_up_to_the_ledger(world: World) -> None:
    gates = {name: await world.device(name) for name in ("Cửa A", "Cửa B", "Cửa C", "Cửa D")}
    desks = [await world.device(name, "GATE_SUPERVISOR", "DESK") for name in ("Bàn 1", "Bàn 2")]
    await rehearse(world, gates["Cửa A"])
    await world.set_session(OPENING, is_open=True)
    assert (await world.counts())["present"] == 0

    ledger, left = Ledger(), [n for n in range(1, PEOPLE + 1) if n not in (*ABSENT, REVOKED, *LEADERS)]
    Random(118).shuffle(left)

    def take(number: int) -> list[int]:
        taken, left[:] = left[:number], left[number:]
        return taken

    for n in LEADERS:
        await desks[0].post("/receptions", reception(id_of(world, n)))
    ledger.note(LEADERS, "Bàn 1", "DESK")
    bus = take(40)
    for n in bus:
        await desks[1].post("/receptions", reception(id_of(world, n), way="DELEGATION"))
    ledger.note(bus, "Bàn 2", "DELEGATION")
    await by_phone(world, phones := take(40))
    ledger.note(phones, "Cửa C", "PHONE")
    kiosk = await world.device("Cửa B", "KIOSK")
    await scan_all([kiosk], world, by_kiosk := take(45))
    ledger.note(by_kiosk, "Cửa B", "KIOSK")

    alone, lost = take(60), take(5)
    doubles = alone[:3]
    await scan_all([gates["Cửa A"]], world, doubles)
    ledger.note(doubles, "Cửa A", "STEWARD")
    late = [queued(badge(world, n), age_ms=600_000 - 9_000 * place) for place, n in enumerate(alone[3:])]
    again = [queued(badge(world, n), age_ms=0) for n in doubles]
    sent = await gates["Cửa D"].send(*late, *again)
    await gates["Cửa D"].send(*late, *again)  # its first answer got lost
    assert [answer["flagged"] for answer in sent] == [False] * len(late) + [True] * 3
    ledger.note(alone[3:], "Cửa D", "STEWARD")
    await hand_in(world, lost)
    ledger.note(lost, "Cửa C", "STEWARD")

    await scan_all([gates["Cửa A"], gates["Cửa B"], gates["Cửa C"]], world, rest := take(len(left)))
    for place, n in enumerate(rest):
        ledger.note([n], ("Cửa A", "Cửa B", "Cửa C")[place % 3], "STEWARD")
    await against_the_rule(world, gates["Cửa A"], desks[0])
    await hold_against(world, ledger, off_list=2)
    await settle_cases(world)
    counted = await world.counts()
    assert (counted["conflicts"], counted["off_list"]) == (0, 3)
    await in_the_afternoon(world, gates["Cửa A"], ledger)


async def rehearse(world: World, gate: Device) -> None:
    """Thirty come to the rehearsal, and nothing of it is left."""
    session = await world.set_session(REHEARSAL, is_open=True)
    await scan_all([gate], world, range(20, 50))
    assert (await world.counts())["present"] == 30
    await world.set_session(REHEARSAL, is_open=False)
    path = f"/congresses/{world.congress.congress_id}/sessions/{session}/scans"
    assert (await world.http.delete(path, headers=world.staff("ORGANIZER"))).json() == {"scans": 30}


async def by_phone(world: World, people: list[int]) -> None:
    await come_in_at_once(world)
    screen = await world.device("Cửa C", "VENUE")
    hall = await token_on(screen)
    shown = await asyncio.gather(*(Phone(world).come(hall, pass_code=pass_of(world.congress, n)) for n in people))
    assert {each["standing"] for each in shown} == {"PRESENT"}


async def hand_in(world: World, people: list[int]) -> None:
    """A device was lost with scans on it that nobody had; its steward had saved them as a file."""
    device = await world.device("Cửa C")
    lost = [queued(badge(world, n), age_ms=60_000) for n in people]
    file = {"device_id": device.device_id, "sent_at": iso(clock.real_now()), "scans": lost}
    await world.http.delete(f"/paired-clients/{device.device_id}", headers=world.staff("ORGANIZER"))
    answer = await world.http.post("/hand-ins", json=file, headers=world.staff("ORGANIZER"))
    assert {each["verdict"] for each in answer.json()["results"]} == {"ADMITTED"}, answer.text


async def against_the_rule(world: World, gate: Device, desk: Device) -> None:
    """A revoked badge is let in by hand, a journalist on no list too, and one scan is taken back and made again."""
    revoked = credential(REVOKED, state=CredentialState.REVOKED)
    gone = person(world, REVOKED, aggregate_version=2, status="WITHDRAWN", credentials=(revoked,))
    await world.hear(gone)
    assert (await gate.scan(badge(world, REVOKED)))["verdict"] == "REVOKED"
    assert (await desk.scan(badge(world, REVOKED), hand_reason="Có giấy mời mới"))["verdict"] == "ADMITTED"
    guest = scan("", kind="WALK_IN", name="Vi Thử Khách", unit="Báo Thử", hand_reason="Phóng viên")
    assert (await desk.post("/scans", guest)).json()["verdict"] == "ADMITTED"


async def hold_against(world: World, ledger: Ledger, off_list: int) -> None:
    counted = await world.counts()
    assert (counted["expected"], counted["present"]) == (PEOPLE - 1, len(ledger.came))
    assert counted["off_list"] == off_list
    assert counted["conflicts"] == 3
    assert {each["unit_code"]: each["present"] for each in counted["by_unit"] if each["present"]} == ledger.by_unit()
    assert {each["name"]: each["present"] for each in counted["by_gate"] if each["present"]} == ledger.by_gate()
    ways = {each["way"]: each["present"] for each in counted["by_way"] if each["way"] != "BY_HAND"}
    assert ways == ledger.by_way()
    assert sum(each["present"] for each in counted["by_minute"]) == len(ledger.came)
    path = f"/congresses/{world.congress.congress_id}/people"
    people = (await world.http.get(path, headers=world.staff("ORGANIZER"))).json()
    missing = {each["delegate_id"] for each in people if each["entered_at"] is None}
    assert missing == {str(id_of(world, n)) for n in ABSENT}


async def settle_cases(world: World) -> None:
    cases = [each for each in await world.conflicts() if not each["settled"]]
    for case, way in zip(cases, ("RIGHT_PERSON", "LET_OUT", "TWO_PEOPLE"), strict=True):
        path = f"/congresses/{world.congress.congress_id}/conflicts/{case['scan_id']}/settlement"
        answer = await world.http.post(path, json={"settlement": way}, headers=world.staff("ORGANIZER"))
        assert answer.status_code == 200, answer.text


async def in_the_afternoon(world: World, gate: Device, ledger: Ledger) -> None:
    """Everybody is outside again, and what the morning said stands."""
    await world.set_session(AFTERNOON, is_open=True)
    await world.set_session(OPENING, is_open=False)
    assert (await world.counts())["present"] == 0
    await scan_all([gate], world, range(10, 30))
    assert (await world.counts())["present"] == 20
    session = world.congress.sessions[OPENING].session_id
    path = f"/congresses/{world.congress.congress_id}/counts?session_id={session}"
    morning = (await world.http.get(path, headers=world.staff("ORGANIZER"))).json()
    assert morning["present"] == len(ledger.came)

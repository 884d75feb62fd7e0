"""Whatever is scanned, undone, switched and sent, at several devices and in any order, ends in the same state."""

import random
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any

import pytest

from chassis import clock
from contracts.checkin import ScanRecorded, ScanUndone
from contracts.registration import DelegateCredentialed
from tests.conftest import MakeDatabase
from tests.support.checkin_words import code, credential, delegate, iso, queued, reception, replacement
from tests.support.checkin_world import Device, World, open_world

PEOPLE = 4
DAYS = 20
OPERATIONS = 660


@pytest.fixture
async def world(make_database: MakeDatabase) -> AsyncIterator[World]:
    async with open_world(await make_database("checkin"), sessions=2) as world:
        yield world


@dataclass(frozen=True)
class Deed:
    """What a device did without network: `minute` after the doors, whom, in which session, what it showed.

    `undone` is the minute in which it was taken back, None for never.
    """

    minute: int
    person: int
    session: int
    shown: str
    device: int
    at_the_desk: bool
    undone: float | None


def a_day(chance: random.Random, people: Sequence[int]) -> list[Deed]:
    day = []
    for minute in chance.sample(range(40), chance.randint(2, 8)):
        shown = chance.choice(("ADMITTED", "ADMITTED", "ALREADY_CHECKED_IN", "REVOKED"))
        later = minute + chance.choice((0.5, 5.5, 9.5))  # halves: no two things happen at once
        undone = later if shown == "ADMITTED" and chance.random() < 0.4 else None
        person, session = chance.choice(people), chance.randrange(2)
        day.append(Deed(minute, person, session, shown, chance.randrange(3), chance.random() < 0.2, undone))
    return day


def entry(world: World, deed: Deed) -> dict[str, Any]:
    at = clock.real_now() - timedelta(minutes=50 - deed.minute)
    told = {
        "shown": deed.shown,
        "scanned_at": iso(at),
        "session_id": str(world.congress.sessions[deed.session].session_id),
    }
    if deed.at_the_desk:
        return reception(delegate(world.congress, deed.person).delegate_id, **told, age_ms=None)
    return queued(code(world.congress, credential(deed.person)), **told)


def otherwise(body: dict[str, Any], chance: random.Random) -> dict[str, Any]:
    """The same id with another word on what was shown."""
    others = {"ADMITTED", "ALREADY_CHECKED_IN", "REVOKED"} - {body["shown"]}
    return {**body, "shown": chance.choice(sorted(others))}


async def send(world: World, devices: list[Device], day: list[Deed], chance: random.Random) -> None:
    """Bring the day to the server: shuffled, split, doubled; each undo some time after its scan was taken."""
    waiting = [(deed, entry(world, deed)) for deed in day]
    chance.shuffle(waiting)
    undos: list[tuple[Device, str, float]] = []
    while waiting:
        size = chance.randint(1, 3)
        now, waiting = waiting[:size], waiting[size:]
        for number, device in enumerate(devices):
            part = [body for deed, body in now if deed.device == number]
            for _ in range(chance.choice((1, 1, 2)) if part else 0):
                await device.send(*part, sent_at=clock.real_now())
            if part and chance.random() < 0.3:
                [answer] = await device.send(otherwise(part[0], chance))
                assert answer["code"] == "conflict"
        undos += [(devices[deed.device], body["scan_id"], deed.undone) for deed, body in now if deed.undone]
        chance.shuffle(undos)
        while undos and (not waiting or chance.random() < 0.6):
            device, scan_id, minute = undos.pop()
            told = clock.real_now()
            await device.undo(scan_id, undone_at=iso(told - timedelta(minutes=50 - minute)), sent_at=iso(told))


async def end_of(world: World, people: Sequence[int]) -> list[tuple[object, ...]]:
    """Who is present where and since which minute, and what stands flagged; the minute names the deed."""
    ids = [delegate(world.congress, person).delegate_id for person in people]
    inside = await world.table(
        """SELECT d.delegate_code, k.place, date_trunc('minute', p.first_at - now() + interval '51 minutes') AS since
           FROM presence p JOIN known_delegates d USING (delegate_id) JOIN known_sessions k USING (session_id)
           WHERE present AND delegate_id = ANY($1)""",
        ids,
    )
    flagged = await world.table(
        """SELECT d.delegate_code, k.place, date_trunc('minute', occurred_at - now() + interval '51 minutes') AS at
           FROM scans JOIN known_delegates d USING (delegate_id) JOIN known_sessions k USING (session_id)
           WHERE conflict IS NOT NULL AND undone_at IS NULL AND delegate_id = ANY($1)""",
        ids,
    )
    told = [(kind, *row.values()) for kind, rows in (("inside", inside), ("flagged", flagged)) for row in rows]
    return sorted(told, key=str)


def who_must_be_inside(day: list[Deed]) -> set[tuple[str, int]]:
    return {(f"ĐB{deed.person:03d}", deed.session) for deed in day if deed.shown == "ADMITTED" and not deed.undone}


async def test_any_order_of_uploads_ends_in_the_same_state_and_nobody_is_lost(world: World) -> None:
    devices = [await world.device(name, "GATE_SUPERVISOR") for name in ("Cửa A", "Cửa B", "Bàn đón tiếp")]
    await world.set_session(1, is_open=True)
    await world.table("UPDATE session_doors SET first_opened_at = now() - interval '1 hour'")
    chance = random.Random(8)
    for number in range(DAYS):
        first, again = range(10 * number + 1, 10 * number + 5), range(10 * number + 6, 10 * number + 10)
        await world.hear_batch([delegate(world.congress, n) for n in (*first, *again)])
        day = a_day(chance, first)
        same = [replace(deed, person=deed.person + 5) for deed in day]
        await send(world, devices, day, chance)
        await send(world, devices, same, chance)

        one, two = await end_of(world, first), await end_of(world, again)

        assert [(kind, place, at) for kind, _, place, at in one] == [(kind, place, at) for kind, _, place, at in two], (
            day
        )
        found = {(str(code), int(str(place))) for kind, code, place, _ in one if kind == "inside"}
        assert found >= who_must_be_inside(day), day
        for person, session in found:
            green = [d for d in day if (f"ĐB{d.person:03d}", d.session) == (person, session) and not d.undone]
            doubles = sum(d.shown == "ADMITTED" for d in green) - 1
            assert sum(row[:3] == ("flagged", person, session) for row in one) >= doubles, day


async def test_after_many_random_operations_every_total_is_that_of_sql(world: World) -> None:
    chance = random.Random(660)
    people: list[DelegateCredentialed] = [delegate(world.congress, n) for n in range(1, 61)]
    await world.hear_batch(people)
    devices = [await world.device(name, "GATE_SUPERVISOR") for name in ("Cửa A", "Cửa B", "Cửa C")]
    admitted: list[tuple[Device, str]] = []
    offline: dict[int, list[dict[str, Any]]] = {0: [], 1: [], 2: []}
    newest = 60
    for _ in range(OPERATIONS):
        number, act = chance.randrange(3), chance.random()
        device, text = devices[number], code(world.congress, credential(chance.randint(1, newest)))
        if act < 0.5:
            answer = await device.scan(text)
            admitted += [(device, answer["scan_id"])] if answer["verdict"] == "ADMITTED" else []
        elif act < 0.75:
            offline[number].append(queued(text, chance.choice(("ADMITTED", "ALREADY_CHECKED_IN"))))
        elif act < 0.85:
            await device.send(*offline[number])
            offline[number] = []
        elif act < 0.95 and admitted:
            taken, scan_id = chance.choice(admitted)
            await taken.undo(scan_id)
        elif act >= 0.97:
            newest += 1
            before = people.pop(chance.randrange(len(people)))
            people.append(replacement(before, newest))
            await world.hear(people[-1])
    for number, device in enumerate(devices):
        await device.send(*offline[number])
    await world.hear_batch(await world.said(ScanRecorded))
    await world.hear_batch(await world.said(ScanUndone))

    await every_total_is_that_of_sql(world)


async def every_total_is_that_of_sql(world: World) -> None:
    picture = await world.counts()
    people = await world.table(
        """SELECT d.status = 'ACTIVE' AS active, d.unit_code, d.category, p.gate_id::text, p.first_at
           FROM presence p JOIN known_delegates d USING (delegate_id) WHERE present"""
    )
    present = [person for person in people if person["active"]]
    [expected] = await world.table("SELECT count(*) AS number FROM known_delegates WHERE status = 'ACTIVE'")
    [scans] = await world.table("SELECT count(*) AS number FROM scans")
    assert (picture["expected"], picture["present"]) == (expected["number"], len(present))
    assert (picture["off_list"], picture["scans"]) == (len(people) - len(present), scans["number"])
    assert picture["present"] <= picture["expected"]
    for part, name in (("by_unit", "unit_code"), ("by_category", "category"), ("by_gate", "gate_id")):
        for each in picture[part]:
            assert each["present"] == sum(person[name] == each[name] for person in present), each
    for part in ("by_unit", "by_category"):
        missing = sum(each["expected"] - each["present"] for each in picture[part])
        assert missing == picture["expected"] - picture["present"]
    assert sum(each["present"] for each in picture["by_minute"]) == len(present)
    open_ones = [each for each in await world.conflicts() if not each["undone"]]
    assert picture["conflicts"] == len(open_ones)

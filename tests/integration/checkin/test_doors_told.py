"""That doors open and close is told to registration, once each time: from their closing on nobody is waited for."""

from collections.abc import AsyncIterator, Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest

from chassis.storage.database import Database
from contracts.doors import DoorsChanged
from contracts.registration import SessionKind, SessionPlan
from services.checkin.storage.gates import told_doors
from services.checkin.usecases.gates.doors.open_by_themselves import open_what_is_due
from services.checkin.usecases.gates.doors.tell_doors import tell_turned_doors
from tests.conftest import MakeDatabase
from tests.support.checkin.checkin_words import START, congress
from tests.support.checkin.checkin_world import World, open_world
from tests.support.standing_clock import standing_clock

KNOWN = congress()
EVE = SessionPlan(
    session_id=uuid4(),
    kind=SessionKind.OFFICIAL,
    name="Tổng duyệt",
    starts_at=START - timedelta(hours=17),
    rehearsal=True,
)


@pytest.fixture
def at(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[datetime], None]:
    return standing_clock(tmp_path, monkeypatch, START)


@pytest.fixture
async def db(make_database: MakeDatabase, at: Callable[[datetime], None]) -> AsyncIterator[Database]:
    opened = Database(await make_database("checkin"), application_name="test")
    yield opened
    await opened.close()


@pytest.fixture
async def world(db: Database) -> AsyncIterator[World]:
    known = KNOWN.model_copy(update={"sessions": (*KNOWN.sessions, EVE)})
    async with open_world(db.dsn, known=known, opens=False) as found:
        await found.hear(known)
        yield found


async def doors_told(world: World) -> list[tuple[int, bool]]:
    """What was said of doors, in turn: which word on them, and whether they are open."""
    return [(one.aggregate_version, one.open) for one in await world.said(DoorsChanged)]


async def test_that_doors_open_and_close_is_said_once_each_time_and_of_a_rehearsal_never(world: World) -> None:
    assert await doors_told(world) == [], "nobody opened them yet"
    await world.set_session(1, is_open=True)
    await world.set_session(1, is_open=False)
    assert await doors_told(world) == []
    for is_open in (True, True, False, False, True):
        await world.set_session(0, is_open=is_open)
    assert await doors_told(world) == [(1, True), (2, False), (3, True)]
    (last, *_) = reversed(await world.said(DoorsChanged))
    assert (last.session_id, last.congress_id) == (KNOWN.sessions[0].session_id, KNOWN.congress_id)
    assert abs(last.changed_at - START) < timedelta(minutes=1)


async def test_doors_that_open_by_their_hour_are_told_too_and_so_is_what_an_upgrade_finds(
    world: World, db: Database, at: Callable[[datetime], None]
) -> None:
    path = f"/congresses/{KNOWN.congress_id}/sessions/{KNOWN.sessions[0].session_id}/own-hour"
    ticked = await world.http.put(path, json={"hour": "00:00"}, headers=world.staff("ORGANIZER"))
    assert ticked.status_code == 200, ticked.text
    for _ in range(2):
        await open_what_is_due(db)
    assert await doors_told(world) == [(1, True)]
    await world.table("DELETE FROM outbox")  # as a release left it that did not tell
    async with db.transaction() as conn:
        assert [await tell_turned_doors(conn, None) for _ in range(2)] == [1, 0]
    assert await doors_told(world) == [(1, True)]


async def test_among_a_word_for_each_scan_those_on_doors_are_found_without_reading_through_them(
    world: World, db: Database
) -> None:
    await world.set_session(0, is_open=True)
    await world.table(A_DAY_OF_SCANS)
    await world.table("ANALYZE outbox")
    async with db.transaction() as conn:
        (told,) = await conn.fetchval(f"EXPLAIN (FORMAT JSON) {told_doors._UNTOLD}", None)
        ways = {(one["Node Type"], one.get("Relation Name"), one.get("Index Name")) for one in nodes(told["Plan"])}
        assert await tell_turned_doors(conn, None) == 0
    assert [way for way in ways if way[0] == "Seq Scan" and way[1] == "outbox"] == []
    assert "outbox_of_doors" in {index for _, _, index in ways}


def nodes(plan: dict[str, Any]) -> Iterator[dict[str, Any]]:
    yield plan
    for below in plan.get("Plans", ()):
        yield from nodes(below)


A_DAY_OF_SCANS = """
INSERT INTO outbox (event_id, topic, key, headers, payload, created_at, published_at)
SELECT gen_random_uuid(), 'checkin.presence.v1', gen_random_uuid()::text,
       '[["ce_type", "checkin.presence.changed.v1"]]', convert_to('{"open": true}', 'UTF8'), now(), now()
FROM generate_series(1, 20000)
"""

"""A congress is archived, and everything is kept; an invented one is deleted, and a rebuild obeys."""

import asyncio
import random
from collections.abc import AsyncIterator

import pytest

from contracts.checkin import ScanRecorded
from contracts.envelope import Event
from contracts.registration import CongressState
from contracts.stage_rows import RowsChanged, StageRow
from services.checkin.domain.ids import CongressId
from services.checkin.storage.known.known_congresses import hold_state
from services.checkin.worker import PROJECTION_TABLES
from tests.conftest import MakeDatabase
from tests.support.checkin.checkin_words import code, congress, credential, delegate, queued, reception, scan
from tests.support.checkin.checkin_world import World, open_world
from tests.support.checkin.hall import Phone, pass_of, token_on

TABLES = (
    "known_sessions",
    "known_delegates",
    "known_credentials",
    "known_short_codes",
    "arrival_counts",
    "gates",
    "session_doors",
    *("exit_counting", "wiped_rehearsals"),
    "attendance",
    "presence",
    "refused_credentials",
    "scans",
    *("halls", "hall_challenges", "door_calls"),
    "known_rows",
    *("roster_locks", "waiting_keys"),
    "roster_revisions",
    "roster_changes",
)


@pytest.fixture
async def world(make_database: MakeDatabase, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[World]:
    monkeypatch.setenv("DAIHOI_TLS", "acme")
    async with open_world(await make_database("checkin")) as world:
        yield world


async def a_day(world: World) -> list[Event]:
    """Somebody comes in, somebody unknown too, and somebody waits for a nod; give everything that was said of it."""
    people = [delegate(world.congress, n) for n in range(1, 4)]
    withdrawn = people[2].model_copy(update={"aggregate_version": 2, "status": "WITHDRAWN"})
    await world.hear_batch([*people, withdrawn])
    await world.set_session(0, is_open=False)
    session = await world.set_session(0, is_open=True)
    await world.table(
        "INSERT INTO wiped_rehearsals SELECT session_id, congress_id, now() FROM known_sessions WHERE session_id = $1::uuid",
        session,
    )
    exits = f"/congresses/{world.congress.congress_id}/sessions/{session}/exits"
    await world.http.put(exits, json={"counted": True}, headers=world.staff("ORGANIZER"))
    device = await world.device()
    await device.scan(code(world.congress, credential(1)))
    await device.send(queued(code(world.congress, credential(9))))
    assert (await device.roster())["delegates"], "what seals the list is made with its first reading"
    await Phone(world).come(await token_on(await world.device(role="VENUE")), pass_code=pass_of(world.congress, 2))
    scans = await world.said(ScanRecorded)
    await world.hear_batch(scans)
    honoured = RowsChanged(
        delegate_id=people[0].delegate_id,
        congress_id=world.congress.congress_id,
        aggregate_version=1,
        rows=(StageRow(number=1),),
    )
    await world.hear(honoured)
    return [world.congress, *people, withdrawn, *scans, honoured]


async def rows(world: World) -> dict[str, int]:
    return {table: (await world.table(f"SELECT count(*) AS n FROM {table}"))[0]["n"] for table in TABLES}


def ended(world: World, state: CongressState, **changes: object) -> Event:
    return world.congress.model_copy(update={"aggregate_version": 9, "state": state, **changes})


async def test_a_congress_ends_after_what_is_being_done_in_it(world: World) -> None:
    congress_id = CongressId(world.congress.congress_id)
    async with world.db.transaction() as conn:
        assert await hold_state(conn, congress_id) == "ACTIVE"
        ending = asyncio.create_task(world.hear(ended(world, CongressState.ARCHIVED)))
        await world.waiting_for_a_lock(1)
    await ending
    async with world.db.connection() as conn:
        assert await hold_state(conn, congress_id) == "ARCHIVED"


async def test_a_deleted_congress_leaves_no_row_and_a_rebuild_obeys(world: World) -> None:
    told = await a_day(world)
    other = congress(number=8)
    await world.hear(other, delegate(other, 9))
    deleted = ended(world, CongressState.DELETED)
    assert all((await rows(world)).values())

    await world.hear(deleted)
    left = await rows(world)
    assert {table: number for table, number in left.items() if number} == {
        "known_sessions": 1,
        "session_doors": 1,
        "known_delegates": 1,
        "known_credentials": 1,
        "known_short_codes": 1,
        "attendance": 1,
        "waiting_keys": 1,
        "roster_revisions": 1,
        "roster_changes": 1,
    }
    await world.hear(*told)
    assert await rows(world) == left

    chance = random.Random(5)
    for _ in range(5):
        again = [*told, deleted, other, delegate(other, 9)]
        chance.shuffle(again)
        await world.table(f"TRUNCATE {', '.join(PROJECTION_TABLES)}")
        await world.hear(*again)
        assert await rows(world) == left


async def test_the_devices_of_a_deleted_congress_are_paired_no_longer_and_the_audit_stays(world: World) -> None:
    device = await world.device()
    noted = await world.table("SELECT count(*) AS n FROM audit")
    await world.hear(ended(world, CongressState.DELETED))
    [client] = await world.table("SELECT revoked_at IS NOT NULL AS revoked FROM paired_clients")
    assert client["revoked"]
    assert await world.table("SELECT count(*) AS n FROM pairing_codes") == [{"n": 0}], (
        "a code that was given out is void"
    )
    assert await world.table("SELECT count(*) AS n FROM audit") == noted
    assert device.device_id


@pytest.mark.parametrize(
    ("state", "synthetic"), [(CongressState.ARCHIVED, True), (CongressState.DELETED, False)], ids=["archived", "real"]
)
async def test_an_archived_or_real_congress_keeps_everything(
    world: World, state: CongressState, synthetic: bool
) -> None:
    await a_day(world)
    before = await rows(world)
    await world.hear(ended(world, state, synthetic=synthetic))
    assert await rows(world) == before
    assert await world.table("SELECT state FROM known_congresses") == [{"state": "ARCHIVED"}]


async def test_a_device_of_an_archived_congress_is_told_so_and_keeps_what_it_scans(world: World) -> None:
    device, (one, two, leader) = await world.device(), [delegate(world.congress, n) for n in (1, 2, 3)]
    await world.hear_batch([one, two, leader])
    first = scan(code(world.congress, credential(1)))
    taken = await device.post("/scans", first)
    offline, tap = queued(code(world.congress, credential(2))), reception(leader.delegate_id, shown="ADMITTED")
    await world.hear(ended(world, CongressState.ARCHIVED))

    for path in ("/device", "/roster/sealed"):
        assert (await device.get(path)).json()["congress"]["archived"] is True
    assert (await device.post("/scans", first)).json() == taken.json()  # it was taken before
    alone = await device.post("/scans", scan(code(world.congress, credential(2))))
    assert (alone.status_code, alone.json()["code"]) == (409, "archived")
    assert "Đại hội này đã lưu trữ" in alone.json()["detail"]
    kept = await device.send(offline, tap)
    assert [(each["scan_id"], each["code"], each["retry"]) for each in kept] == [
        (offline["scan_id"], "archived", True),
        (tap["scan_id"], "archived", True),
    ]
    assert (await world.table("SELECT count(*) AS n FROM scans")) == [{"n": 1}]

    await world.hear(world.congress.model_copy(update={"aggregate_version": 10}))
    assert [each["verdict"] for each in await device.send(offline, tap)] == ["ADMITTED", "ADMITTED"]

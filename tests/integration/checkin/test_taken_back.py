"""Who may take an admission back and until when, who was turned away, and what a wiped rehearsal brings back: nobody."""

from collections.abc import AsyncIterator
from datetime import timedelta

import pytest

from chassis import clock
from contracts.checkin import ScanUndone
from tests.conftest import MakeDatabase
from tests.support.checkin.checkin_words import code, credential, delegate, iso, queued, reception
from tests.support.checkin.checkin_world import Device, World, open_world
from tests.support.waiting import until


@pytest.fixture
async def world(make_database: MakeDatabase) -> AsyncIterator[World]:
    async with open_world(await make_database("checkin"), sessions=2) as world:
        await world.hear_batch([delegate(world.congress, n) for n in range(1, 4)])
        await world.set_session(0, is_open=True)
        yield world


async def long_ago(world: World, device: Device, minutes: float = 5, **told: object) -> str:
    """Scan offline, some minutes before it is sent; give the scan's id."""
    age = timedelta(minutes=minutes)
    entry = queued(
        code(world.congress, credential(1)), scanned_at=iso(clock.real_now() - age), age_ms=age.total_seconds() * 1000
    )
    await device.send({**entry, **told})
    return str(entry["scan_id"])


async def test_a_steward_takes_back_within_a_minute_and_then_is_told_who_can(world: World) -> None:
    gate = await world.device()
    scan_id = await long_ago(world, gate)
    late = await gate.post(f"/scans/{scan_id}/undo", None)
    assert late.status_code == 409
    assert "60 giây" in late.json()["detail"]
    assert "phụ trách cửa" in late.json()["detail"]
    assert len(await world.inside()) == 1
    told = await gate.post(f"/scans/{scan_id}/undo", {"age_ms": 4.5 * 60_000})  # pressed half a minute after the scan
    assert told.json()["outcome"] == "UNDONE"


@pytest.mark.parametrize(("role", "kind"), [("GATE_SUPERVISOR", "GATE"), ("GATE_STEWARD", "DESK")])
async def test_a_supervisor_and_the_desk_take_back_at_any_time(world: World, role: str, kind: str) -> None:
    scan_id = await long_ago(world, await world.device())
    other = await world.device("Nơi khác", role=role, kind=kind)
    assert (await other.undo(scan_id))["outcome"] == "UNDONE"


async def test_the_desk_takes_back_from_the_person_what_another_gate_did_and_says_why(world: World) -> None:
    gate, desk = await world.device(), await world.device("Bàn hỗ trợ", kind="DESK")
    await gate.scan(code(world.congress, credential(1)))
    (listed,) = [one for one in (await desk.roster())["delegates"] if one["present"]]
    scan_id = listed["present"]["scan_id"]
    answer = await desk.undo(scan_id, reason="Quét nhầm thẻ của người đi cùng")
    assert (answer["outcome"], await world.inside()) == ("UNDONE", set())
    (row,) = await world.table("SELECT undone_by, undone_reason FROM scans WHERE undone_at IS NOT NULL")
    assert row == {"undone_by": desk.device_id, "undone_reason": "Quét nhầm thẻ của người đi cùng"}
    (noted,) = await world.table("SELECT details FROM audit WHERE action = 'scan.undone'")
    assert "Quét nhầm" in str(noted["details"])


async def test_who_is_turned_away_on_green_is_not_inside_and_the_scan_says_why(world: World) -> None:
    gate = await world.device()
    shown = await gate.scan(code(world.congress, credential(1)))
    answer = await gate.undo(shown["scan_id"], turned_away=True)
    assert "không cho vào" in answer["sentence"]
    assert await world.inside() == set()
    (row,) = await world.table("SELECT turned_away, undone_reason FROM scans")
    assert row["turned_away"]
    assert "Không cho vào" in row["undone_reason"]
    assert (await gate.scan(code(world.congress, credential(1))))["verdict"] == "ADMITTED"


async def test_who_is_turned_away_on_amber_leaves_the_one_who_came_first_inside(world: World) -> None:
    gate = await world.device()
    await gate.scan(code(world.congress, credential(1)))
    amber = await gate.scan(code(world.congress, credential(1)))
    assert (await gate.undo(amber["scan_id"]))["outcome"] == "NOTHING_TO_UNDO"
    assert (await gate.undo(amber["scan_id"], turned_away=True))["outcome"] == "UNDONE"
    assert len(await world.inside()) == 1
    assert len(await world.said(ScanUndone)) == 1


async def test_scans_of_a_wiped_rehearsal_that_come_later_are_taken_and_bring_nobody_back(world: World) -> None:
    first, second = world.congress.sessions
    rehearsal = second.model_copy(update={"rehearsal": True})
    await world.hear(world.congress.model_copy(update={"aggregate_version": 2, "sessions": (first, rehearsal)}))
    session = await world.set_session(1, is_open=True)
    gate = await world.device()
    offline = queued(
        code(world.congress, credential(2)),
        session_id=session,
        scanned_at=iso(clock.real_now() - timedelta(minutes=3)),
        age_ms=180_000,
    )
    await world.set_session(1, is_open=False)
    path = f"/congresses/{world.congress.congress_id}/sessions/{session}/scans"
    assert (await world.http.delete(path, headers=world.staff("ORGANIZER"))).status_code == 200
    (answer,) = await gate.send(offline)
    assert answer["verdict"] == "ADMITTED"
    unsure = queued(code(world.congress, credential(3)), session_id=session, age_ms=-5.0)
    await gate.send(unsure)
    assert await world.table("SELECT FROM scans") == []
    assert await world.table("SELECT FROM presence WHERE present") == []
    await world.set_session(1, is_open=True)
    assert (await gate.scan(code(world.congress, credential(2))))["verdict"] == "ADMITTED"


async def test_a_device_without_network_is_at_the_desk_only_where_it_stood(world: World) -> None:
    desk = await world.gate("Bàn hỗ trợ", kind="DESK")
    gate = await world.device()
    claimed = reception(
        delegate(world.congress, 1).delegate_id, shown="ADMITTED", hand_reason="Có giấy mời", gate_id=desk
    )
    await gate.send(claimed)
    (row,) = await world.table("SELECT way FROM scans")
    assert row["way"] != "BY_HAND"

    moving = await world.device("Cửa B")
    place = f"/congresses/{world.congress.congress_id}/devices/{moving.device_id}/gate"
    for gate_id in (desk, moving.gate_id):
        moved = await world.http.put(place, json={"gate_id": gate_id}, headers=world.staff("ORGANIZER"))
        assert moved.status_code == 204

    async def stands_there_again() -> bool:
        return bool((await moving.get("/device")).json()["gate"]["id"] == moving.gate_id)

    await until(stands_there_again, "the device hears where it stands")
    stood = reception(
        delegate(world.congress, 2).delegate_id, shown="ADMITTED", hand_reason="Có giấy mời", gate_id=desk
    )
    await moving.send(stood)
    rows = await world.table("SELECT way FROM scans WHERE scan_id = $1::uuid", stood["scan_id"])
    assert [row["way"] for row in rows] == ["BY_HAND"]

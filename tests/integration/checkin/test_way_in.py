"""Who took a delegate in is kept with each scan and presence, said, and counted."""

from collections.abc import AsyncIterator
from uuid import uuid4

import pytest

from contracts.checkin import PresenceChanged, ScanRecorded, Way
from tests.conftest import MakeDatabase
from tests.support.checkin.checkin_words import START, code, credential, delegate, iso, queued, reception
from tests.support.checkin.checkin_world import World, open_world
from tests.support.events import released


@pytest.fixture
async def world(make_database: MakeDatabase) -> AsyncIterator[World]:
    async with open_world(await make_database("checkin"), sessions=2) as world:
        yield world


async def test_a_badge_at_a_gate_is_a_stewards_and_at_a_desk_the_desks(world: World) -> None:
    await world.hear_batch([delegate(world.congress, n) for n in (1, 2, 3)])
    gate, desk = await world.device("Cửa A"), await world.device("Bàn", kind="DESK")
    await gate.scan(code(world.congress, credential(1)))
    await desk.scan(code(world.congress, credential(2)))
    await desk.scan(credential(3).short_code, method="SHORT_CODE")
    assert [said.way for said in await world.said(ScanRecorded)] == [Way.STEWARD, Way.DESK, Way.DESK]
    assert await ways(world) == {"ĐB001": "STEWARD", "ĐB002": "DESK", "ĐB003": "DESK"}


async def test_a_tap_on_a_person_is_the_desks_wherever_a_supervisors_device_stands(world: World) -> None:
    await world.hear(delegate(world.congress))
    gate = await world.device("Cửa A", "GATE_SUPERVISOR")
    answer = await gate.post("/receptions", reception(delegate(world.congress).delegate_id))
    assert answer.json()["verdict"] == "ADMITTED"
    assert await ways(world) == {"ĐB001": "DESK"}


async def test_what_only_the_device_knows_it_says_and_it_says_nothing_else(world: World) -> None:
    await world.hear_batch([delegate(world.congress, n) for n in (1, 2)])
    desk = await world.device("Bàn", kind="DESK")
    await desk.scan(code(world.congress, credential(1)), way="DELEGATION")
    [kept] = await desk.send(queued(code(world.congress, credential(2)), hand_reason="Quên thẻ"))
    assert kept["verdict"] == "ADMITTED"
    assert await ways(world) == {"ĐB001": "DELEGATION", "ĐB002": "BY_HAND"}
    for others in ("PHONE", "KIOSK", "STEWARD", "BY_HAND"):
        body = {**queued(credential(1).short_code), "sent_at": None, "shown": None, "decided_by": None, "way": others}
        assert (await desk.post("/scans", body)).status_code == 422


async def test_a_presence_goes_on_saying_its_way_when_another_session_begins(world: World) -> None:
    await world.hear(delegate(world.congress))
    desk, gate = await world.device("Bàn", kind="DESK"), await world.device("Cửa A")
    for session, device in enumerate((desk, gate)):
        await world.set_session(session, is_open=True)
        await device.scan(code(world.congress, credential(1)))
    last = (await world.said(PresenceChanged))[-1]
    assert [each.way for each in last.sessions] == [Way.DESK, Way.STEWARD]


async def test_an_undo_leaves_the_way_of_the_admission_that_stands(world: World) -> None:
    await world.hear(delegate(world.congress))
    desk, gate = await world.device("Bàn", kind="DESK"), await world.device("Cửa A")
    text = code(world.congress, credential(1))
    first = await desk.scan(text, age_ms=60_000)
    [_] = await gate.send(queued(text))
    await desk.undo(first["scan_id"])
    assert await ways(world) == {"ĐB001": "STEWARD"}
    assert (await world.said(PresenceChanged))[-1].sessions[0].way is Way.STEWARD


async def test_the_live_picture_counts_each_way_that_somebody_took(world: World) -> None:
    await world.hear_batch([delegate(world.congress, n) for n in (1, 2, 3)])
    gate, desk = await world.device("Cửa A"), await world.device("Bàn", kind="DESK")
    await gate.scan(code(world.congress, credential(1)))
    await gate.scan(code(world.congress, credential(2)))
    await desk.scan(code(world.congress, credential(3)))
    picture = await world.counts()
    assert picture["by_way"] == [{"way": "STEWARD", "present": 2}, {"way": "DESK", "present": 1}]
    assert sum(each["present"] for each in picture["by_way"]) == picture["present"]


async def test_who_came_before_ways_were_kept_came_by_the_place_of_the_scan(make_database: MakeDatabase) -> None:
    dsn = await make_database("checkin")
    await released.upgrade(dsn, "checkin")
    async with open_world(dsn, known=released.congress()) as world:
        picture = await world.counts()
        assert sum(each["present"] for each in picture["by_way"]) == picture["present"] == 3
        kept = await world.table("SELECT way FROM scans s JOIN gates g USING (gate_id) WHERE g.kind = 'DESK'")
        assert {row["way"] for row in kept} <= {"DESK"}


async def ways(world: World) -> dict[str, str]:
    """The way of each delegate who is inside, the same with the presence and with its scan."""
    rows = await world.table(
        "SELECT d.delegate_code, p.way, s.way AS of_scan FROM presence p JOIN known_delegates d USING (delegate_id)"
        " JOIN scans s USING (scan_id) WHERE present ORDER BY 1"
    )
    assert all(row["way"] == row["of_scan"] for row in rows)
    return {row["delegate_code"]: row["way"] for row in rows}


async def test_the_page_of_the_reception_receives_a_leader_at_the_desk_once_and_can_take_it_back(world: World) -> None:
    who, path = delegate(world.congress).delegate_id, f"/congresses/{world.congress.congress_id}"
    await world.hear(delegate(world.congress))
    tap = {"scan_id": str(uuid4()), "delegate_id": str(who), "tapped_at": iso(START)}
    organizer = world.staff("ORGANIZER")
    refused = await world.http.post(f"{path}/receptions", json=tap, headers=organizer)
    assert (refused.status_code, "bàn" in refused.json()["detail"]) == (409, True)
    desk = await world.gate("Bàn đón tiếp", "DESK")

    first, again = [(await world.http.post(f"{path}/receptions", json=tap, headers=organizer)).json() for _ in range(2)]
    assert (first["verdict"], again["verdict"]) == ("ADMITTED", "ADMITTED")
    [told] = await world.said(ScanRecorded)
    assert (told.way, str(told.gate_id)) == (Way.DESK, desk)
    other = await world.http.post(f"{path}/receptions", json={**tap, "scan_id": str(uuid4())}, headers=organizer)
    assert other.json()["verdict"] == "ALREADY_CHECKED_IN"
    because = {"reason": "Bấm nhầm người"}
    undone = await world.http.post(f"{path}/admissions/{tap['scan_id']}/undo", json=because, headers=organizer)
    assert undone.json()["outcome"] == "UNDONE"
    assert await world.inside() == set()
    nobody = await world.http.post(
        f"{path}/receptions", json={**tap, "scan_id": str(uuid4()), "delegate_id": str(uuid4())}, headers=organizer
    )
    assert nobody.status_code == 404
    for headers in (world.staff("AUDITOR"), world.staff("STAGE"), {}):
        assert (await world.http.post(f"{path}/receptions", json=tap, headers=headers)).status_code in (401, 403)

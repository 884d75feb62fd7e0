"""A switch of the session: everybody is outside again, on every device, and a rehearsal counts for itself alone."""

from collections.abc import AsyncIterator

import pytest

from chassis import clock
from contracts.checkin import PresenceChanged, ScanRecorded, ScanUndone
from contracts.registration import CredentialState
from daihoi.commands.daily.replaying import VIETNAM, replayed
from tests.conftest import MakeDatabase
from tests.support.checkin.checkin_words import code, credential, delegate, queued, reception
from tests.support.checkin.checkin_world import World, open_world


@pytest.fixture
async def world(make_database: MakeDatabase) -> AsyncIterator[World]:
    async with open_world(await make_database("checkin"), sessions=2) as world:
        yield world


async def test_a_device_learns_everybody_anew_when_the_session_changes(world: World) -> None:
    await world.hear_batch([delegate(world.congress, n) for n in range(1, 4)])
    device = await world.device()
    await device.scan(code(world.congress, credential(1)))
    await world.hear_batch(await world.said(ScanRecorded))
    held = await device.roster()
    assert [person["present"] is not None for person in held["delegates"]] == [True, False, False]
    ask = f"?since={held['revision']}&session_id={held['session_id']}"
    assert (await device.roster(ask))["whole"] is False

    second = await world.set_session(1, is_open=True)
    await world.set_session(0, is_open=False)

    roster = await device.roster(ask)
    assert (roster["whole"], roster["session_id"], len(roster["delegates"])) == (True, second, 3)
    assert not any(person["present"] for person in roster["delegates"])
    ask = f"?since={roster['revision']}&session_id={second}"
    assert (await device.roster(ask))["whole"] is False


async def test_when_every_session_is_closed_doors_pages_and_the_desk_stay_with_the_one_closed_last(
    world: World,
) -> None:
    person, leader = delegate(world.congress), delegate(world.congress, 2, category="LEADER", scanned=False)
    await world.hear(person, leader)
    device = await world.device()
    await device.scan(code(world.congress, credential(1)))
    await world.set_session(0, is_open=False)
    official = await world.set_session(1, is_open=True)
    await world.set_session(1, is_open=False)

    assert (await world.counts())["session"]["id"] == official
    assert (await device.get("/device")).json()["session"]["id"] == official
    assert (await device.roster())["session_id"] == official
    [by_the_view] = await world.table("SELECT session_id FROM current_doors")
    assert str(by_the_view["session_id"]) == official
    desk = await world.device("Bàn đón", kind="DESK")
    for one in (person, leader):
        received = await desk.post("/receptions", reception(one.delegate_id, hand_reason="Ban Tổ chức đồng ý"))
        assert received.json()["verdict"] == "ADMITTED"
    picture = await world.counts()
    assert (picture["present"], picture["leaders_here"]) == (2, [str(leader.delegate_id)])


async def test_the_hall_of_a_second_is_that_of_the_session_scanned_for_then(world: World) -> None:
    await world.hear(delegate(world.congress))
    await (await world.device()).scan(code(world.congress, credential(1)))
    await world.table("UPDATE scans SET occurred_at = occurred_at - interval '10 seconds'")
    first = world.congress.sessions[0].session_id
    await world.set_session(1, is_open=True)
    await world.set_session(0, is_open=False)

    now = clock.now().astimezone(VIETNAM)
    found = await replayed(world.db.dsn, f"{now:%H:%M:%S}", day=f"{now:%Y-%m-%d}")

    assert found.picture.session is not None
    assert found.picture.session.id == first


async def rehearsing(world: World) -> str:
    """Make the second session a rehearsal and open it."""
    first, second = world.congress.sessions
    rehearsal = second.model_copy(update={"rehearsal": True, "name": "Tổng duyệt"})
    await world.hear(world.congress.model_copy(update={"aggregate_version": 2, "sessions": (first, rehearsal)}))
    return await world.set_session(1, is_open=True)


async def test_what_happens_at_a_rehearsal_is_marked_and_counts_there_alone(world: World) -> None:
    await world.hear(delegate(world.congress))
    device = await world.device()
    await rehearsing(world)
    admitted = await device.scan(code(world.congress, credential(1)))
    picture = await world.counts()
    assert (picture["session"]["rehearsal"], picture["present"]) == (True, 1)
    await device.undo(admitted["scan_id"])
    await device.scan(code(world.congress, credential(1)))

    assert [event.rehearsal for event in await world.said(ScanRecorded)] == [True, True]
    assert [event.rehearsal for event in await world.said(ScanUndone)] == [True]
    marks = [[part.rehearsal for part in event.sessions] for event in await world.said(PresenceChanged)]
    assert marks == [[True]] * 3
    await world.set_session(0, is_open=True)
    picture = await world.counts()
    assert (picture["session"]["rehearsal"], picture["present"]) == (False, 0)
    assert (await device.scan(code(world.congress, credential(1))))["verdict"] == "ADMITTED"
    assert not (await world.said(ScanRecorded))[-1].rehearsal


async def test_opening_a_real_session_ends_the_rehearsal(world: World) -> None:
    rehearsal = await rehearsing(world)
    first = await world.set_session(0, is_open=True)
    device = await world.device()
    assert (await device.get("/device")).json()["session"]["id"] == first
    path = f"/congresses/{world.congress.congress_id}/sessions"
    sessions = {each["id"]: each["open"] for each in (await device.get(path)).json()}
    assert sessions == {first: True, rehearsal: False}


async def test_a_rehearsal_takes_the_gates_from_an_open_real_session_only_where_that_is_meant(world: World) -> None:
    rehearsal = await rehearsing(world)
    await world.set_session(1, is_open=False)
    real = await world.set_session(0, is_open=True)
    path = f"/congresses/{world.congress.congress_id}/sessions"
    staff = world.staff("ORGANIZER")
    refused = await world.http.put(f"{path}/{rehearsal}", json={"open": True}, headers=staff)
    assert (refused.status_code, world.congress.sessions[0].name in refused.json()["detail"]) == (409, True)
    sessions = {each["id"]: each["open"] for each in (await world.http.get(path, headers=staff)).json()}
    assert sessions == {real: True, rehearsal: False}
    meant = await world.http.put(f"{path}/{rehearsal}", json={"open": True, "over_real": True}, headers=staff)
    assert meant.json()["open"] is True


async def test_a_rehearsal_is_wiped_by_one_action_and_no_real_figure_moves(world: World) -> None:
    await world.hear(delegate(world.congress), delegate(world.congress, 2))
    gate = await world.device()
    real = await world.set_session(0, is_open=True)
    await gate.scan(code(world.congress, credential(1)))
    rehearsal = await rehearsing(world)
    await gate.scan(code(world.congress, credential(1)))
    await gate.scan(code(world.congress, credential(2)))
    path = f"/congresses/{world.congress.congress_id}/sessions/{rehearsal}/scans"
    staff = world.staff("ORGANIZER")
    assert (await world.http.delete(path, headers=staff)).status_code == 409
    await world.set_session(1, is_open=False)
    assert (await world.http.delete(path, headers=staff)).json() == {"scans": 2}
    assert (await world.http.delete(path, headers=staff)).json() == {"scans": 0}
    left = await world.table("SELECT session_id::text FROM scans UNION ALL SELECT session_id::text FROM presence")
    assert {row["session_id"] for row in left} == {real}
    newest = {event.delegate_id: event for event in await world.said(PresenceChanged)}
    assert {str(part.session_id) for event in newest.values() for part in event.sessions} == {real}
    refused = await world.http.delete(path.replace(rehearsal, real), headers=staff)
    assert refused.status_code == 409
    assert "diễn tập" in refused.json()["detail"]


async def test_a_gate_is_called_otherwise_and_one_added_by_mistake_goes_while_nobody_used_it(world: World) -> None:
    await world.hear(delegate(world.congress))
    device, mistake = await world.device("Cửa A"), await world.gate("Cửa X")
    staff, path = world.staff("ORGANIZER"), f"/congresses/{world.congress.congress_id}/gates"
    renamed = await world.http.put(f"{path}/{device.gate_id}", json={"name": "Sảnh lớn"}, headers=staff)
    assert renamed.json()["name"] == "Sảnh lớn"
    assert (await device.get("/device")).json()["gate"]["name"] == "Sảnh lớn"
    taken = await world.http.put(f"{path}/{device.gate_id}", json={"name": "Cửa X"}, headers=staff)
    assert taken.status_code == 409
    assert (await world.http.delete(f"{path}/{device.gate_id}", headers=staff)).status_code == 409
    await device.scan(code(world.congress, credential(1)))
    await world.http.delete(f"/paired-clients/{device.device_id}", headers=staff)
    assert (await world.http.delete(f"{path}/{device.gate_id}", headers=staff)).status_code == 409
    assert (await world.http.delete(f"{path}/{mistake}", headers=staff)).status_code == 204
    assert (await world.http.delete(f"{path}/{mistake}", headers=staff)).status_code == 404


async def test_a_case_of_the_session_before_is_counted_beside_those_of_the_session_shown_and_says_which_it_is_of(
    world: World,
) -> None:
    revoked = credential(1, state=CredentialState.REVOKED)
    await world.hear(delegate(world.congress, credentials=(revoked,)))
    device = await world.device()
    await device.send(queued(code(world.congress, revoked)))
    here = await world.counts()
    assert (here["conflicts"], here["conflicts_elsewhere"]) == (1, 0)

    await world.set_session(0, is_open=False)
    await world.set_session(1, is_open=True)
    later = await world.counts()
    assert (later["conflicts"], later["conflicts_elsewhere"]) == (0, 1)
    [case] = (await device.get("/device/cases")).json()
    assert case["session_name"] == world.congress.sessions[0].name
    path = f"/congresses/{world.congress.congress_id}/conflicts/{case['scan_id']}/settlement"
    settled = await world.http.post(path, json={"settlement": "RIGHT_PERSON"}, headers=world.staff("ORGANIZER"))
    assert settled.status_code == 200
    assert (await world.counts())["conflicts_elsewhere"] == 0

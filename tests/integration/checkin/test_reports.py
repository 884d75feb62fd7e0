"""Every way into the hall tells the same report, and each is counted where and when it was made."""

from collections.abc import AsyncIterator
from uuid import uuid4

import pytest

from contracts.checkin import ScanRecorded
from contracts.registration import CredentialState
from tests.conftest import MakeDatabase
from tests.support.checkin.checkin_words import code, credential, delegate, queued, reception, scan
from tests.support.checkin.checkin_world import World, open_world


@pytest.fixture
async def world(make_database: MakeDatabase) -> AsyncIterator[World]:
    async with open_world(await make_database("checkin"), sessions=2) as world:
        yield world


async def test_a_reception_sent_late_counts_in_the_session_it_was_made_in(world: World) -> None:
    leader = delegate(world.congress, category="LEADER", scanned=False)
    await world.hear(leader)
    desk = await world.device("Bàn đón tiếp", kind="DESK")
    first = str(world.congress.sessions[0].session_id)
    await world.set_session(1, is_open=True)
    await world.set_session(0, is_open=False)

    tap = reception(leader.delegate_id, session_id=first, shown="ADMITTED", decided_by="DEVICE", age_ms=60_000)
    [answer] = await desk.send(tap)

    assert (answer["verdict"], answer["flagged"]) == ("ADMITTED", False)
    [event] = await world.said(ScanRecorded)
    assert (str(event.session_id), event.method, event.first_presence) == (first, "DESK", True)


async def test_a_reception_sent_after_the_doors_closed_is_an_admission(world: World) -> None:
    leader = delegate(world.congress, category="LEADER", scanned=False)
    await world.hear(leader)
    desk = await world.device("Bàn đón tiếp", kind="DESK")
    first = await world.set_session(0, is_open=False)
    tap = reception(leader.delegate_id, session_id=first, shown="ADMITTED", decided_by="DEVICE", age_ms=60_000)
    answer = await desk.post("/receptions", tap)
    assert (answer.json()["verdict"], answer.json()["flagged"]) == ("ADMITTED", False)
    assert await world.inside() == {"ĐB001"}


async def test_receptions_make_conflicts_too(world: World) -> None:
    person = delegate(world.congress)
    revoked = person.credentials[0].model_copy(update={"state": CredentialState.REVOKED})
    await world.hear(person)
    gate, desk = await world.device(), await world.device("Bàn đón tiếp", kind="DESK")
    await gate.scan(code(world.congress, credential(1)))
    [double] = await desk.send(reception(person.delegate_id, shown="ADMITTED", decided_by="DEVICE"))
    assert (double["verdict"], double["flagged"]) == ("ADMITTED", True)
    withdrawn = {"aggregate_version": 2, "credentials": (revoked,), "status": "WITHDRAWN"}
    await world.hear(person.model_copy(update=withdrawn))
    [gone] = await desk.send(reception(person.delegate_id, shown="ADMITTED", decided_by="DEVICE"))
    assert gone["flagged"]
    conflicts = await world.conflicts()
    assert [each["conflict"] for each in conflicts] == ["REVOKED", "ALREADY_CHECKED_IN"]
    assert [each["gate_name"] for each in conflicts] == ["Bàn đón tiếp"] * 2
    assert [each["other"]["gate_name"] for each in conflicts] == ["Cửa A"] * 2


async def test_a_gate_cannot_receive_without_a_badge(world: World) -> None:
    await world.hear_batch([delegate(world.congress, n) for n in (1, 2, 3)])
    one, two, three = (delegate(world.congress, n).delegate_id for n in (1, 2, 3))
    gate, supervisor = await world.device(), await world.device("Cửa B", "GATE_SUPERVISOR")
    desk = await world.device("Bàn đón tiếp", kind="DESK")
    for more in ({}, {"way": "DELEGATION"}, {"gate_id": desk.gate_id}):
        refused = await gate.post("/receptions", reception(one, **more))
        assert (refused.status_code, "bàn hỗ trợ" in refused.json()["detail"]) == (409, True)
    refused = await gate.post("/scans", {**reception(one), "kind": "RECEPTION"})
    assert refused.status_code == 409
    assert await world.inside() == set()
    assert (await desk.post("/receptions", reception(two))).json()["verdict"] == "ADMITTED"
    bus = await supervisor.post("/receptions", reception(three, way="DELEGATION"))
    assert (bus.json()["verdict"], bus.json()["flagged"]) == ("ADMITTED", False)


async def test_whom_a_gate_without_network_received_without_a_badge_is_inside_and_a_case(world: World) -> None:
    await world.hear_batch([delegate(world.congress, n) for n in (1, 2, 3)])
    one, two, three = (delegate(world.congress, n).delegate_id for n in (1, 2, 3))
    gate, desk = await world.device(), await world.device("Bàn đón tiếp", kind="DESK")
    tap, already = reception(one, shown="ADMITTED"), reception(two, shown="ALREADY_CHECKED_IN")
    await gate.scan(code(world.congress, credential(2)))
    [flagged, inside] = await gate.send(tap, already)
    [right] = await desk.send(reception(three, shown="ADMITTED"))
    assert [(each["verdict"], each["flagged"]) for each in (flagged, inside, right)] == [
        ("ADMITTED", True),
        ("ALREADY_CHECKED_IN", False),
        ("ADMITTED", False),
    ]
    assert (await gate.send(tap))[0]["flagged"]
    assert await world.inside() == {"ĐB001", "ĐB002", "ĐB003"}
    [case] = await world.conflicts()
    assert (case["conflict"], case["full_name"]) == ("NO_BADGE", delegate(world.congress, 1).full_name)
    assert case["ways"] == ["RIGHT_PERSON", "LET_OUT", "NEW_BADGE", "SEEN"]
    assert "không quét thẻ" in case["reason"]


async def test_shown_already_inside_to_somebody_who_was_not_is_an_admission_with_a_conflict(world: World) -> None:
    await world.hear(delegate(world.congress))
    gate, other = await world.device("Cửa A"), await world.device("Cửa B")
    admitted = await gate.scan(code(world.congress, credential(1)))
    await gate.undo(admitted["scan_id"])
    [answer] = await other.send(queued(code(world.congress, credential(1)), shown="ALREADY_CHECKED_IN", age_ms=0))
    assert (answer["verdict"], answer["flagged"]) == ("ADMITTED", True)
    assert await world.inside() == {"ĐB001"}
    [conflict] = await world.conflicts()
    assert (conflict["conflict"], conflict["gate_name"]) == ("ALREADY_CHECKED_IN", "Cửa B")


async def test_an_admission_whose_answer_was_lost_while_the_device_refused_is_a_conflict(world: World) -> None:
    await world.hear(delegate(world.congress))
    device = await world.device()
    body = scan(code(world.congress, credential(1)))
    assert (await device.post("/scans", body)).json()["verdict"] == "ADMITTED"
    refused = {**queued(body["text"], shown="WRONG_SESSION"), "scan_id": body["scan_id"]}

    [answer] = await device.send(refused)
    [again] = await device.send(refused)

    assert (answer["verdict"], answer["flagged"]) == ("ADMITTED", True)
    assert again == answer
    [conflict] = await world.conflicts()
    assert conflict["conflict"] == "WRONG_SESSION"
    assert await world.table("SELECT shown, decided_by FROM scans") == [
        {"shown": "WRONG_SESSION", "decided_by": "DEVICE"}
    ]


async def test_an_entry_of_another_congress_is_kept_by_the_device(world: World) -> None:
    await world.hear(delegate(world.congress))
    device = await world.device()
    text = code(world.congress, credential(1))
    foreign, own = queued(text, congress_id=str(uuid4())), queued(text)
    problem, answer = await device.send(foreign, own)
    assert (problem["code"], problem["retry"], answer["verdict"]) == ("other_congress", True, "ADMITTED")
    alone = await device.post("/scans", {**scan(text), "congress_id": str(uuid4())})
    assert (alone.status_code, alone.json()["code"]) == (409, "other_congress")


async def test_an_unknown_session_or_gate_is_said_and_nothing_is_guessed(world: World) -> None:
    await world.hear(delegate(world.congress))
    device = await world.device()
    text = code(world.congress, credential(1))
    answers = await device.send(queued(text, session_id=str(uuid4())), queued(text, gate_id=str(uuid4())))
    assert [(each["code"], each["retry"]) for each in answers] == [("unknown_session", True), ("unknown_gate", True)]
    assert await world.table("SELECT 1 FROM scans") == []


async def test_a_device_paired_anew_sends_what_it_did_at_its_former_gate(world: World) -> None:
    await world.hear(delegate(world.congress))
    former, now = await world.device("Cửa D"), await world.device("Cửa A")
    await now.send(queued(code(world.congress, credential(1)), gate_id=former.gate_id))
    [row] = await world.table("SELECT gate_id::text, device_id::text FROM scans")
    assert row == {"gate_id": former.gate_id, "device_id": now.device_id}
    await world.hear_batch(await world.said(ScanRecorded))
    gates = {gate["name"]: (gate["scans"], gate["present"]) for gate in (await world.counts())["by_gate"]}
    assert gates == {"Cửa A": (0, 0), "Cửa D": (1, 1)}


async def test_a_scan_before_the_servers_eyes_counts_in_the_current_session(world: World) -> None:
    """The device has not heard of the switch; the server has, and the person stands at the door now."""
    await world.hear(delegate(world.congress))
    device = await world.device()
    await device.scan(code(world.congress, credential(1)))
    second = await world.set_session(1, is_open=True)
    first = str(world.congress.sessions[0].session_id)
    answer = await device.scan(code(world.congress, credential(1)), session_id=first)
    assert answer["verdict"] == "ADMITTED"
    assert str((await world.said(ScanRecorded))[-1].session_id) == second


async def test_a_congress_that_nobody_told_of_asks_to_wait(world: World) -> None:
    await world.hear(delegate(world.congress))
    device = await world.device()
    await world.table("DELETE FROM known_sessions")
    answer = await device.post("/scans", scan(code(world.congress, credential(1))))
    assert answer.status_code == 503

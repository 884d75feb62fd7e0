"""Somebody with the right to it lets in whom the rule would keep out, for a reason, and it is marked as such."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from typing import Any
from uuid import uuid4

import pytest

from contracts.checkin import ScanRecorded, Way
from contracts.registration import CredentialState, DelegateCredentialed, DelegateStatus
from tests.conftest import MakeDatabase
from tests.support.checkin.checkin_words import code, credential, delegate, queued, reception, replacement, scan
from tests.support.checkin.checkin_world import Device, World, open_world

REASON = "Giấy mời đúng, thẻ thu hồi nhầm"


@pytest.fixture
async def world(make_database: MakeDatabase) -> AsyncIterator[World]:
    async with open_world(await make_database("checkin"), sessions=2) as world:
        yield world


async def admissions(world: World, q: str = "") -> list[dict[str, Any]]:
    path = f"/congresses/{world.congress.congress_id}/admissions"
    found = await world.http.get(path, params={"q": q}, headers=world.staff("ORGANIZER"))
    listed: list[dict[str, Any]] = found.json()
    return listed


async def by_hand(device: Device, text: str, **changes: Any) -> dict[str, Any]:
    return await device.scan(text, hand_reason=REASON, **changes)


async def test_a_supervisor_lets_a_revoked_badge_in_for_a_reason_that_is_kept_and_said_nowhere_else(
    world: World,
) -> None:
    revoked = credential(1, state=CredentialState.REVOKED)
    await world.hear(delegate(world.congress, credentials=(revoked,)))
    device = await world.device(role="GATE_SUPERVISOR")
    assert (await device.scan(code(world.congress, revoked)))["verdict"] == "REVOKED"
    answer = await by_hand(device, code(world.congress, revoked))
    assert (answer["verdict"], answer["flagged"]) == ("ADMITTED", False)
    assert "bằng tay" in answer["reason"]
    assert len(await world.inside()) == 1
    assert (await world.counts())["conflicts"] == 0
    [one] = await admissions(world)
    assert one["by_hand"] == REASON
    [note] = await world.table("SELECT overruled FROM hand_admissions")
    assert note["overruled"] == "REVOKED"
    told = (await world.said(ScanRecorded))[-1]
    assert told.way is Way.BY_HAND
    assert REASON not in told.model_dump_json()


async def test_a_steward_at_a_gate_is_sent_to_the_desk_and_nobody_comes_in(world: World) -> None:
    revoked = credential(1, state=CredentialState.REVOKED)
    await world.hear(delegate(world.congress, credentials=(revoked,)))
    device = await world.device()
    refused = await device.post("/scans", scan(code(world.congress, revoked), hand_reason=REASON))
    assert refused.status_code == 409
    assert "bàn hỗ trợ" in refused.json()["detail"]
    assert await world.inside() == set()


async def test_the_desk_receives_while_the_doors_are_closed_and_whoever_is_not_invited(world: World) -> None:
    second = world.congress.sessions[1].session_id
    await world.hear(delegate(world.congress), delegate(world.congress, 2, session_ids=(second,)))
    desk = await world.device("Bàn đón", kind="DESK")
    await world.set_session(0, is_open=False)
    people = [
        row["delegate_id"] for row in await world.table("SELECT delegate_id FROM known_delegates ORDER BY sort_key")
    ]
    shut = [(await desk.post("/receptions", reception(one))).json() for one in people]
    assert {one["verdict"] for one in shut} == {"WRONG_SESSION"}
    assert len({one["reason"] for one in shut}) == 2
    assert [one["shut"] for one in shut] == [True, False]  # closed doors are no fault of who stands before them
    let_in = [(await desk.post("/receptions", reception(one, hand_reason=REASON))).json() for one in people]
    assert {one["verdict"] for one in let_in} == {"ADMITTED"}
    assert len(await world.inside()) == 2


async def test_a_supervisor_lets_a_delegate_in_by_the_badge_while_the_doors_are_closed(world: World) -> None:
    await world.hear(delegate(world.congress))
    device = await world.device(role="GATE_SUPERVISOR")
    await world.set_session(0, is_open=False)
    text = code(world.congress, credential(1))
    refused = await device.scan(text)
    assert (refused["verdict"], refused["shut"]) == ("WRONG_SESSION", True)
    let_in = await by_hand(device, text)
    assert (let_in["verdict"], let_in["shut"], let_in["flagged"]) == ("ADMITTED", False, False)
    assert [(one["undone"], one["by_hand"]) for one in await admissions(world)] == [(None, REASON)]
    rows = await world.table("SELECT verdict, overruled FROM scans LEFT JOIN hand_admissions USING (scan_id)")
    assert sorted((row["verdict"], row["overruled"]) for row in rows if row["overruled"]) == [
        ("ADMITTED", "WRONG_SESSION")
    ]
    assert [row["verdict"] for row in rows if not row["overruled"]] == ["WRONG_SESSION"]


async def test_nobody_comes_in_twice_by_hand(world: World) -> None:
    await world.hear(delegate(world.congress))
    device = await world.device(role="GATE_SUPERVISOR")
    text = code(world.congress, credential(1))
    await device.scan(text)
    assert (await by_hand(device, text))["verdict"] == "ALREADY_CHECKED_IN"


@pytest.mark.parametrize("away", [True, False])
async def test_somebody_on_no_list_is_written_down_found_and_counted_beside_the_list(world: World, away: bool) -> None:
    await world.hear(delegate(world.congress))
    desk = await world.device("Bàn đón", kind="DESK")
    sent = scan("", kind="WALK_IN", name="Vi Thử Khách", unit="Báo Thử", hand_reason="Phóng viên")
    if away:
        [answer] = await desk.send({**sent, "shown": "ADMITTED", "decided_by": "DEVICE", "age_ms": 60_000})
    else:
        answer = (await desk.post("/scans", sent)).json()
    assert answer["verdict"] == "ADMITTED"
    again = (await desk.post("/scans", sent)).json()
    assert again["scan_id"] == answer["scan_id"]
    counted = await world.counts()
    assert (counted["present"], counted["off_list"], counted["conflicts"]) == (0, 1, 0)
    [one] = await admissions(world, "khach bao")
    assert (one["full_name"], one["unit_name"], one["delegate_code"]) == ("Vi Thử Khách", "Báo Thử", None)
    assert all("Khách" not in each.model_dump_json() for each in await world.said(ScanRecorded))
    undone = await desk.undo(answer["scan_id"])
    assert undone["outcome"] == "UNDONE"
    assert (await world.counts())["off_list"] == 0


async def test_a_walk_in_without_name_or_reason_is_refused(world: World) -> None:
    desk = await world.device("Bàn đón", kind="DESK")
    for missing in ("name", "hand_reason"):
        body = scan("", kind="WALK_IN", name="Vi Thử Khách", hand_reason="Khách")
        body[missing] = "  "
        assert (await desk.post("/scans", body)).status_code == 422


async def test_what_a_steward_did_by_hand_without_network_is_kept_and_calls_somebody(world: World) -> None:
    revoked = credential(1, state=CredentialState.REVOKED)
    await world.hear(delegate(world.congress, credentials=(revoked,)))
    device = await world.device()
    [answer] = await device.send(queued(code(world.congress, revoked), hand_reason=REASON))
    assert (answer["verdict"], answer["flagged"]) == ("ADMITTED", True)
    assert (await world.counts())["conflicts"] == 1


async def test_a_supervisors_decision_without_network_contradicts_nothing(world: World) -> None:
    revoked = credential(1, state=CredentialState.REVOKED)
    await world.hear(delegate(world.congress, credentials=(revoked,)))
    device = await world.device(role="GATE_SUPERVISOR")
    sent = queued(code(world.congress, revoked), hand_reason=REASON)
    [answer] = await device.send(sent)
    assert (answer["verdict"], answer["flagged"]) == ("ADMITTED", False)
    assert await device.send(sent) == [answer]
    assert [one["by_hand"] for one in await admissions(world)] == [REASON]


async def test_a_badge_that_nobody_knows_yet_is_let_in_by_hand_and_gets_its_name_later(world: World) -> None:
    device = await world.device(role="GATE_SUPERVISOR")
    text = code(world.congress, credential(7))
    assert (await device.scan(text))["verdict"] == "UNKNOWN"
    assert (await by_hand(device, text, scan_id=str(uuid4())))["verdict"] == "ADMITTED"
    assert (await world.counts())["off_list"] == 1
    await world.hear(delegate(world.congress, 7))
    counted = await world.counts()
    assert (counted["present"], counted["off_list"]) == (1, 0)


async def test_the_desk_finds_who_took_the_place_of_somebody_and_a_device_knows_whether_it_supervises(
    world: World,
) -> None:
    person = delegate(world.congress)
    successor = replacement(person, 3)
    await world.hear(person, successor)
    desk, supervisor = await world.device("Bàn", kind="DESK"), await world.device("Cửa A", "GATE_SUPERVISOR")
    listed = (await desk.roster())["delegates"]
    assert {one["delegate_id"]: (one["active"], one["replaced_by"]) for one in listed} == {
        str(person.delegate_id): (False, str(successor.delegate_id)),
        str(successor.delegate_id): (True, None),
    }
    assert [(await one.get("/device")).json()["supervises"] for one in (desk, supervisor)] == [False, True]


async def test_the_desk_is_told_how_and_since_when_somebody_is_gone(world: World) -> None:
    desk = await world.device("Bàn", kind="DESK")
    was, left, later = (datetime(2026, 11, day, 1, tzinfo=UTC) for day in (1, 20, 21))
    withdrawn = delegate(world.congress, 1, as_of=was)
    gone = {"status": DelegateStatus.WITHDRAWN, "credentials": (credential(1, state=CredentialState.REVOKED),)}
    replaced = delegate(world.congress, 2, as_of=was)
    await world.hear(withdrawn, replaced, replacement(replaced, 3).model_copy(update={"as_of": left}))
    await world.hear(withdrawn.model_copy(update={**gone, "aggregate_version": 2, "as_of": left}))
    await world.hear(withdrawn.model_copy(update={**gone, "aggregate_version": 3, "as_of": later}))

    async def standing(person: DelegateCredentialed) -> tuple[str, datetime | None]:
        [one] = [one for one in (await desk.roster())["delegates"] if one["delegate_id"] == str(person.delegate_id)]
        since = one.get("gone_since")
        return one.get("gone_as", ""), datetime.fromisoformat(since) if since else None

    assert await standing(withdrawn) == ("WITHDRAWN", left), "what was said again later changes no moment"
    assert await standing(replaced) == ("REPLACED", left)
    await world.hear(withdrawn.model_copy(update={"aggregate_version": 4, "as_of": later}))
    assert await standing(withdrawn) == ("", None)


async def test_a_gate_is_told_whom_to_meet_and_lead_and_never_why(world: World) -> None:
    await world.hear(delegate(world.congress, assist=True), delegate(world.congress, 2))
    gate = await world.device()
    shown = [(await gate.scan(code(world.congress, credential(n))))["delegate"]["assist"] for n in (1, 2)]
    listed = [one.get("assist", False) for one in (await gate.roster())["delegates"]]
    assert shown == listed == [True, False]


async def test_what_was_written_by_hand_goes_when_the_names_of_a_closed_congress_go(world: World) -> None:
    revoked = credential(1, state=CredentialState.REVOKED)
    await world.hear(delegate(world.congress, credentials=(revoked,)))
    device = await world.device(role="GATE_SUPERVISOR")
    await by_hand(device, code(world.congress, revoked))
    closed = world.congress.model_copy(update={"aggregate_version": 2, "names_gone": True})
    await world.hear(closed)
    [note] = await world.table("SELECT reason, full_name, overruled FROM hand_admissions")
    assert note == {"reason": "", "full_name": "", "overruled": "REVOKED"}
    assert len(await world.inside()) == 1, "what was counted stays"


async def test_erasing_somebody_whose_name_is_not_known_takes_no_reason_from_anybody_else(world: World) -> None:
    revoked = credential(1, state=CredentialState.REVOKED)
    await world.hear(delegate(world.congress, credentials=(revoked,)))
    device = await world.device(role="GATE_SUPERVISOR")
    await by_hand(device, code(world.congress, revoked))
    await world.hear(delegate(world.congress, 2, full_name="(đã xóa)", erased=True, credentials=()))
    [one] = await admissions(world)
    assert one["by_hand"] == REASON

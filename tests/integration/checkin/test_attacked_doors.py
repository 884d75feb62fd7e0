"""What careless, late and hostile words at the door must not do: each of these once did."""

from collections.abc import AsyncIterator
from typing import Any
from uuid import UUID, uuid4

import httpx
import pytest

from contracts.checkin import ScanRecorded
from contracts.registration import CongressState, CredentialState
from services.checkin.domain.ids import SessionId
from services.checkin.storage.presence import attendance
from services.checkin.storage.scans import scans
from tests.conftest import MakeDatabase
from tests.support.checkin.checkin_words import code, credential, delegate, queued, scan
from tests.support.checkin.checkin_world import Device, World, open_world

REASON = "Có giấy mời"


@pytest.fixture
async def world(make_database: MakeDatabase) -> AsyncIterator[World]:
    async with open_world(await make_database("checkin")) as world:
        yield world


async def settle(world: World, scan_id: str, **body: Any) -> httpx.Response:
    path = f"/congresses/{world.congress.congress_id}/conflicts/{scan_id}/settlement"
    return await world.http.post(path, json=body, headers=world.staff("ORGANIZER"))


async def twice_in(world: World) -> tuple[Device, dict[str, Any], dict[str, Any]]:
    await world.hear(delegate(world.congress))
    one, two = await world.device("Cửa A", "GATE_SUPERVISOR"), await world.device("Cửa B")
    text = code(world.congress, credential(1))
    [first] = await one.send(queued(text, age_ms=120_000))
    [second] = await two.send(queued(text, age_ms=60_000))
    return one, first, second


async def people_inside(world: World) -> int:
    counted = await world.counts()
    return int(counted["present"]) + int(counted["off_list"])


@pytest.mark.parametrize("leaves", ["the first", "the second"])
async def test_of_two_people_with_one_badge_one_stays_when_the_other_is_taken_back(world: World, leaves: str) -> None:
    one, first, second = await twice_in(world)
    await settle(world, second["scan_id"], settlement="TWO_PEOPLE")
    assert await people_inside(world) == 2
    await one.undo((first if leaves == "the first" else second)["scan_id"])
    assert await people_inside(world) == 1


async def test_two_cases_of_one_badge_that_are_both_two_people_are_two_people(world: World) -> None:
    revoked = credential(1, state=CredentialState.REVOKED)
    await world.hear(delegate(world.congress, credentials=(revoked,)))
    device = await world.device()
    text = code(world.congress, revoked)
    sent = await device.send(queued(text, age_ms=120_000), queued(text, age_ms=60_000))
    for each in sent:
        assert (await settle(world, each["scan_id"], settlement="TWO_PEOPLE")).status_code == 200
    assert await people_inside(world) == 2


async def test_whoever_is_inside_by_an_amber_screen_alone_can_be_let_out(world: World) -> None:
    await world.hear(delegate(world.congress))
    device = await world.device(role="GATE_SUPERVISOR")
    text = code(world.congress, credential(1))
    [first] = await device.send(queued(text, age_ms=300_000))
    [amber] = await device.send(queued(text, shown="ALREADY_CHECKED_IN", age_ms=60_000))
    await device.undo(first["scan_id"], age_ms=200_000)
    assert await people_inside(world) == 1
    answer = await settle(world, amber["scan_id"], settlement="LET_OUT")
    assert answer.json()["undone"] is True
    assert await people_inside(world) == 0


@pytest.mark.parametrize("leaves", ["the first", "the second"])
async def test_a_settlement_that_is_sent_again_after_its_answer_got_lost_is_answered_alike(
    world: World, leaves: str
) -> None:
    _, first, second = await twice_in(world)
    body = {"settlement": "LET_OUT", "let_out": (first if leaves == "the first" else second)["scan_id"]}
    assert (await settle(world, second["scan_id"], **body)).status_code == 200
    again = await settle(world, second["scan_id"], **body)
    assert (again.status_code, again.json()["settled"]["settlement"]) == (200, "LET_OUT")


async def test_a_badge_that_was_seen_as_unknown_calls_again_when_it_turns_out_revoked(world: World) -> None:
    device = await world.device()
    badge = credential(7)
    [sent] = await device.send(queued(code(world.congress, badge)))
    await settle(world, sent["scan_id"], settlement="SEEN")
    assert (await world.counts())["conflicts"] == 0
    revoked = badge.model_copy(update={"state": CredentialState.REVOKED})
    await world.hear(delegate(world.congress, 7, credentials=(revoked,)))
    assert (await world.counts())["conflicts"] == 1


async def test_the_same_item_named_twice_is_kept_once(world: World) -> None:
    path = f"/congresses/{world.congress.congress_id}/handout-items"
    staff = world.staff("ORGANIZER")
    [item] = (await world.http.put(path, json={"items": [{"name": "Quà"}]}, headers=staff)).json()
    answer = await world.http.put(path, json={"items": [item, item]}, headers=staff)
    assert answer.status_code == 200, answer.text


async def test_a_steward_who_names_the_desk_as_the_place_lets_nobody_in_by_hand(world: World) -> None:
    revoked = credential(1, state=CredentialState.REVOKED)
    await world.hear(delegate(world.congress, credentials=(revoked,)))
    desk = await world.gate("Bàn đón", "DESK")
    steward = await world.device()
    sent = scan(code(world.congress, revoked), hand_reason=REASON, gate_id=desk)
    assert (await steward.post("/scans", sent)).status_code == 409
    assert await world.inside() == set()


async def test_another_name_under_the_id_of_somebody_written_down_is_refused(world: World) -> None:
    desk = await world.device("Bàn đón", kind="DESK")
    sent = scan("", kind="WALK_IN", name="Vi Thử Một", unit="Báo Thử", hand_reason=REASON)
    assert (await desk.post("/scans", sent)).status_code == 200
    assert (await desk.post("/scans", sent)).status_code == 200
    other = await desk.post("/scans", {**sent, "name": "Vi Thử Hai"})
    assert other.status_code == 409


async def test_a_machine_that_stands_alone_writes_nobody_down(world: World) -> None:
    kiosk = await world.device(role="KIOSK")
    sent = scan("", kind="WALK_IN", name="Vi Thử Một", hand_reason=REASON, shown="ADMITTED", decided_by="DEVICE")
    assert (await kiosk.post("/scans", sent)).status_code == 403
    assert (await world.counts())["off_list"] == 0


async def test_a_badge_of_another_congress_by_hand_tells_nothing_of_its_bearer(world: World) -> None:
    desk = await world.device("Bàn đón", kind="DESK")
    text = code(world.congress.model_copy(update={"congress_number": 77}), credential(3))
    answer = (await desk.post("/scans", scan(text, hand_reason=REASON))).json()
    assert (answer["verdict"], answer["delegate"]) == ("ADMITTED", None)


async def test_what_a_device_said_of_itself_goes_with_its_congress(world: World) -> None:
    device = await world.device()
    word = {"waiting": 2, "version": "x"}
    put = await world.http.put("/device/word", json=word, headers=device.headers)
    assert put.status_code == 204
    await world.hear(world.congress.model_copy(update={"aggregate_version": 2, "state": CongressState.DELETED}))
    assert await world.table("SELECT FROM device_words") == []


async def test_a_revoked_device_whose_file_was_handed_in_stays_until_it_says_that_nothing_is_left(world: World) -> None:
    await world.hear(delegate(world.congress))
    device = await world.device()
    await world.http.put("/device/word", json={"waiting": 1}, headers=device.headers)
    staff = world.staff("ORGANIZER")
    await world.http.delete(f"/paired-clients/{device.device_id}", headers=staff)
    file = {"device_id": device.device_id, "scans": [queued(code(world.congress, credential(1)))]}
    assert (await world.http.post("/hand-ins", json=file, headers=staff)).status_code == 200
    path = f"/congresses/{world.congress.congress_id}/fleet"
    [one] = (await world.http.get(path, headers=staff)).json()
    assert (one["waiting"], one["unsure"]) == (0, True)  # it may have scanned after its last word
    assert (await world.http.put("/device/last-word", json={"waiting": 0}, headers=device.headers)).status_code == 204
    assert (await world.http.get(path, headers=staff)).json() == []


async def test_by_hand_after_the_servers_refusal_got_lost_is_kept_as_by_hand(world: World) -> None:
    revoked = credential(1, state=CredentialState.REVOKED)
    await world.hear(delegate(world.congress, credentials=(revoked,)))
    device = await world.device(role="GATE_SUPERVISOR")
    scan_id = str(uuid4())
    await device.scan(code(world.congress, revoked), scan_id=scan_id)
    [kept] = await device.send(queued(code(world.congress, revoked), scan_id=scan_id, hand_reason=REASON))
    assert kept["verdict"] == "ADMITTED"
    assert len(await world.inside()) == 1


async def rehearsal(world: World) -> str:
    sessions = tuple(each.model_copy(update={"rehearsal": True}) for each in world.congress.sessions)
    await world.hear(world.congress.model_copy(update={"aggregate_version": 2, "sessions": sessions}))
    return await world.set_session(0, is_open=True)


async def test_a_wiped_rehearsal_leaves_no_number_also_when_everything_is_heard_again(world: World) -> None:
    await world.hear(delegate(world.congress))
    session = await rehearsal(world)
    device = await world.device()
    await device.scan(code(world.congress, credential(1)))
    told = await world.said(ScanRecorded)
    await world.hear(*told)
    assert (await world.counts())["scans"] == 1
    await world.set_session(0, is_open=False)
    path = f"/congresses/{world.congress.congress_id}/sessions/{session}/scans"
    assert (await world.http.delete(path, headers=world.staff("ORGANIZER"))).json() == {"scans": 1}
    await world.hear(*told)
    assert (await world.counts())["scans"] == 0


async def test_who_comes_in_while_a_rehearsal_is_wiped_is_not_forgotten_unsaid(world: World) -> None:
    await world.hear(delegate(world.congress), delegate(world.congress, 2))
    session = SessionId(UUID(await rehearsal(world)))
    device = await world.device()
    await device.scan(code(world.congress, credential(1)))
    async with world.db.transaction() as conn:
        there = await attendance.lock_session(conn, session)
        await device.scan(code(world.congress, credential(2)))
        assert await scans.wipe_session(conn, session, there) == 1
    assert await world.inside() == {"ĐB002"}
    assert len(await world.table("SELECT FROM scans")) == 1

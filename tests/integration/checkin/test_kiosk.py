"""A tablet that stands alone lets delegates in by their badges, tells nobody's name to a steward's work, and calls when it refuses."""

from collections.abc import AsyncIterator
from uuid import uuid4

import pytest

from contracts.checkin import ScanRecorded, Way
from contracts.registration import CredentialState
from tests.conftest import MakeDatabase
from tests.support.checkin.checkin_words import code, credential, delegate, queued, reception, scan
from tests.support.checkin.checkin_world import Device, World, open_world


@pytest.fixture
async def world(make_database: MakeDatabase) -> AsyncIterator[World]:
    async with open_world(await make_database("checkin")) as world:
        revoked = (credential(2, state=CredentialState.REVOKED),)
        await world.hear_batch([delegate(world.congress, 1), delegate(world.congress, 2, credentials=revoked)])
        yield world


async def test_whoever_comes_in_at_a_kiosk_came_by_the_kiosk_with_and_without_network(world: World) -> None:
    await world.hear(delegate(world.congress, 3))
    kiosk = await world.device(role="KIOSK")
    answer = await kiosk.scan(code(world.congress, credential(1)), way="DELEGATION")
    assert (answer["verdict"], answer["delegate"]["seat"]) == ("ADMITTED", "A1")
    [_] = await kiosk.send(queued(code(world.congress, credential(3))))
    assert [said.way for said in await world.said(ScanRecorded)] == [Way.KIOSK, Way.KIOSK]
    assert (await world.counts())["by_way"] == [{"way": "KIOSK", "present": 2}]


async def test_a_kiosk_does_what_a_gate_does_without_a_person_and_nothing_else(world: World) -> None:
    kiosk, gate = await world.device(role="KIOSK"), await world.device()
    assert (await kiosk.get("/device")).json()["gate"]["name"] == "Cửa A"
    assert len((await kiosk.get("/roster/sealed")).json()["delegates"]) == 2
    assert (await kiosk.get("/roster/sealed-photos")).json()["photos"] == []
    admitted = await gate.scan(code(world.congress, credential(1)))
    person = delegate(world.congress, 1).delegate_id
    congress = f"/congresses/{world.congress.congress_id}"
    for refused in (
        await kiosk.get(f"/roster/photos/{person}.jpg"),
        await kiosk.get(f"{congress}/delegates?q=gia"),
        await kiosk.get(f"{congress}/conflicts"),
        await kiosk.get("/door-calls"),
        await kiosk.get("/hall-code"),
        await kiosk.post("/receptions", reception(person)),
        await kiosk.post("/scans", scan("", kind="RECEPTION", delegate_id=str(person))),
        await kiosk.post(f"/scans/{admitted['scan_id']}/undo", None),
        await kiosk.post(f"/door-calls/{uuid4()}/answer", {"answer": "SEEN"}),
    ):
        assert refused.status_code == 403, refused.text


async def test_a_refusal_calls_the_steward_of_the_gate_who_looks_after_several_kiosks(world: World) -> None:
    steward, elsewhere = await world.device(), await world.device("Cửa B")
    kiosks = [await world.device(role="KIOSK") for _ in range(4)]
    for kiosk in kiosks:
        refused = await kiosk.scan(code(world.congress, credential(2)))
        for _ in range(2):
            call = {"scan_id": refused["scan_id"], "shown": refused["verdict"]}
            assert (await kiosk.post("/door-calls", call)).status_code == 204
    assert (await elsewhere.get("/door-calls")).json() == []
    waiting = [each["call"] for each in (await steward.get("/door-calls")).json()]
    assert [(each["kind"], each["shown"], each["full_name"]) for each in waiting] == [
        ("HELP", "REVOKED", "Nguyễn Giả Lập 2")
    ] * 4
    assert {each["device_name"] for each in waiting} == {"Máy Cửa A"}
    assert (await answer(steward, waiting[0]["call_id"], "NOD")) == 422
    assert (await answer(steward, waiting[0]["call_id"], "SEEN")) == 200
    assert len((await steward.get("/door-calls")).json()) == 3


async def test_a_kiosk_calls_for_a_code_that_nobody_knows_and_before_its_scan_was_heard(world: World) -> None:
    steward, kiosk = await world.device(), await world.device(role="KIOSK")
    stranger = await kiosk.scan("một tờ giấy khác")
    for scan_id, shown in ((stranger["scan_id"], "NOT_VALID"), (str(uuid4()), "WRONG_SESSION")):
        assert (await kiosk.post("/door-calls", {"scan_id": scan_id, "shown": shown})).status_code == 204
    waiting = [each["call"] for each in (await steward.get("/door-calls")).json()]
    assert {(each["shown"], each["full_name"]) for each in waiting} == {("NOT_VALID", None), ("WRONG_SESSION", None)}


async def answer(steward: Device, call_id: str, said: str) -> int:
    return (await steward.post(f"/door-calls/{call_id}/answer", {"answer": said})).status_code

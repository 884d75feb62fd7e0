"""A scan that waited on its device came sealed for the service: it counts as if it had never waited."""

from collections.abc import AsyncIterator
from typing import Any
from uuid import uuid4

import pytest

from services.checkin.usecases.scans.waiting_words import public_half
from tests.conftest import MakeDatabase
from tests.support.checkin.checkin_words import START, code, credential, delegate, iso, queued, scan
from tests.support.checkin.checkin_world import Device, World, open_world
from tests.support.checkin.sealed_scans import sealed_for, sealed_raw

GUEST = {"name": "Vi Thử Khách", "unit": "Báo Thử"}


@pytest.fixture
async def world(make_database: MakeDatabase) -> AsyncIterator[World]:
    async with open_world(await make_database("checkin")) as world:
        await world.hear(delegate(world.congress), delegate(world.congress, 2))
        yield world


async def waited(world: World, device: Device, report: dict[str, Any], *words: str) -> dict[str, Any]:
    """The report as a page that was opened anew sends it: without its words, which it has sealed."""
    key = (await device.get("/roster/sealed")).json()["waiting_key"]
    congress = str(world.congress.congress_id)
    said = {word: report[word] for word in words}
    sealed = sealed_for(key, congress, report["scan_id"], said)
    left = {"text": None, "name": "", "unit": "", "congress_id": congress, "sealed": sealed}
    return {**report, **left}


async def test_a_badge_is_admitted_and_the_same_scan_in_the_clear_is_the_same_scan(world: World) -> None:
    device = await world.device()
    report = queued(code(world.congress, credential(1)))
    sealed = await waited(world, device, report, "text")
    [answer] = await device.send(sealed)
    assert (answer["verdict"], answer["flagged"], answer["delegate"]["full_name"]) == (
        "ADMITTED",
        False,
        "Nguyễn Giả Lập 1",
    )
    [again] = await device.send(report)
    assert again == answer
    one = scan(code(world.congress, credential(2)), scan_id=str(uuid4()))
    assert (await device.post("/scans", await waited(world, device, one, "text"))).json()["verdict"] == "ADMITTED"
    assert await world.inside() == {"ĐB001", "ĐB002"}


async def test_who_was_written_down_by_hand_is_kept_by_name_also_from_a_file(world: World) -> None:
    desk = await world.device("Bàn đón", kind="DESK")
    report = {**queued(""), "kind": "WALK_IN", "hand_reason": "Phóng viên", "text": None, **GUEST}
    sealed = await waited(world, desk, report, "name", "unit")
    file = {"device_id": desk.device_id, "sent_at": iso(START), "scans": [sealed]}
    answer = await world.http.post("/hand-ins", json=file, headers=world.staff("ORGANIZER"))
    assert [one["verdict"] for one in answer.json()["results"]] == ["ADMITTED"], answer.text
    path = f"/congresses/{world.congress.congress_id}/admissions"
    [one] = (await world.http.get(path, params={"q": "khach bao"}, headers=world.staff("ORGANIZER"))).json()
    assert GUEST["name"] in str(one)


async def test_what_opens_nothing_or_names_nobody_is_a_problem_that_leaves_the_others_alone(world: World) -> None:
    device = await world.device()
    right, wrong = [await waited(world, device, queued(code(world.congress, credential(n))), "text") for n in (1, 2)]
    bent = {**wrong, "sealed": right["sealed"]}
    guest = {**queued(""), "kind": "WALK_IN", "hand_reason": "Khách", "text": None, "name": "  ", "unit": ""}
    nobody = await waited(world, device, guest, "name")
    answers = await device.send(bent, right, nobody)
    assert [one.get("verdict") for one in answers] == [None, "ADMITTED", None]
    assert [(one["code"], one["retry"]) for one in (answers[0], answers[2])] == [("malformed", False)] * 2
    assert "Hãy giữ lại" in answers[0]["problem"]
    assert (await device.post("/scans", bent)).status_code == 422
    assert await world.inside() == {"ĐB001"}


async def test_the_key_is_one_for_all_devices_of_a_congress_and_stays_when_the_list_gets_another_code(
    world: World,
) -> None:
    one, two = await world.device(), await world.device("Cửa B", role="KIOSK")
    keys = {(await device.get("/roster/sealed")).json()["waiting_key"] for device in (one, two)}
    path = f"/congresses/{world.congress.congress_id}/list-code"
    assert (await world.http.post(path, headers=world.staff("ORGANIZER"))).status_code == 200
    keys.add((await one.get("/roster/sealed")).json()["waiting_key"])
    assert len(keys) == 1


async def test_a_word_nested_without_end_is_a_problem_of_its_scan_alone(world: World) -> None:
    device = await world.device()
    key = (await device.get("/roster/sealed")).json()["waiting_key"]
    right, wrong = [await waited(world, device, queued(code(world.congress, credential(n))), "text") for n in (1, 2)]
    congress = str(world.congress.congress_id)
    nested = sealed_raw(key, congress, wrong["scan_id"], b"[" * 14_000)
    answers = await device.send({**wrong, "sealed": nested}, right)
    assert [one.get("verdict") for one in answers] == [None, "ADMITTED"]


async def test_what_a_machine_that_stands_alone_may_not_send_keeps_none_of_its_badges_back(world: World) -> None:
    kiosk = await world.device("Máy 1", role="KIOSK")
    guest = {**queued(""), "kind": "WALK_IN", "hand_reason": "Phóng viên", "text": None, **GUEST}
    answers = await kiosk.send(guest, queued(code(world.congress, credential(1))))
    assert [one.get("verdict") for one in answers] == [None, "ADMITTED"]
    assert (answers[0]["code"], answers[0]["retry"]) == ("forbidden", False)
    assert (await kiosk.post("/scans", {**guest, "shown": None})).status_code == 403


async def test_a_backup_made_before_any_list_was_read_has_the_key(world: World) -> None:
    async with world.db.connection() as conn:
        kept = await conn.fetchval("SELECT private_key FROM waiting_keys")
    assert kept is not None
    device = await world.device()
    assert (await device.get("/roster/sealed")).json()["waiting_key"] == public_half(kept)

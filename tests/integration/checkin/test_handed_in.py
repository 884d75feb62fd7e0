"""What a lost scanner saved is handed in once, looked at before, and taken back by who says why."""

from collections.abc import AsyncIterator
from datetime import timedelta
from uuid import uuid4

import pytest

from chassis import clock
from contracts.checkin import ScanRecorded, ScanUndone
from tests.conftest import MakeDatabase
from tests.support.checkin.checkin_words import START, code, credential, delegate, iso, queued
from tests.support.checkin.checkin_world import World, open_world


@pytest.fixture
async def world(make_database: MakeDatabase) -> AsyncIterator[World]:
    async with open_world(await make_database("checkin"), sessions=2) as world:
        yield world


async def test_what_a_lost_scanner_saved_is_handed_in_once(world: World) -> None:
    await world.hear(delegate(world.congress), delegate(world.congress, 2))
    lost = await world.device()
    await world.http.delete(f"/paired-clients/{lost.device_id}", headers=world.staff("ORGANIZER"))
    entries = [queued(code(world.congress, credential(n))) for n in (1, 2)]
    file = {"device_id": lost.device_id, "sent_at": iso(START), "scans": entries}
    for _ in range(2):
        answer = await world.http.post("/hand-ins", json=file, headers=world.staff("ORGANIZER"))
        assert [each["verdict"] for each in answer.json()["results"]] == ["ADMITTED"] * 2, answer.text
    assert len(await world.table("SELECT 1 FROM scans")) == 2
    assert len(await world.table("SELECT 1 FROM audit WHERE action = 'scans.handed_in'")) == 2


async def test_whose_scans_a_file_would_count_is_seen_before_and_counts_nothing(world: World) -> None:
    await world.hear(*(delegate(world.congress, n) for n in (1, 2, 3)))
    lost, organiser = await world.device(), world.staff("ORGANIZER")
    here, back = (queued(code(world.congress, credential(n)), age_ms=600_000) for n in (2, 3))
    await lost.send(kept := queued(code(world.congress, credential(1))))
    await world.http.delete(f"/paired-clients/{lost.device_id}", headers=organiser)
    guest = {**queued(""), "kind": "WALK_IN", "hand_reason": "Phóng viên", "text": None, "name": "Vi Thử Khách"}
    foreign = queued(code(world.congress, credential(2)), congress_id=str(uuid4()))
    file = {
        "device_id": lost.device_id,
        "sent_at": iso(START),
        "scans": [kept, here, back, guest, foreign],
        "undos": [{"scan_id": back["scan_id"], "age_ms": 0}],
    }
    before = await world.table("SELECT scan_id FROM scans")

    answer = await world.http.post("/hand-ins/preview", json=file, headers=organiser)

    lines = answer.json()
    assert [(one["name"], one["verdict"]) for one in lines[:4]] == [
        *((f"Nguyễn Giả Lập {n}", "ADMITTED") for n in (1, 2, 3)),
        ("Vi Thử Khách", "ADMITTED"),
    ], answer.text
    assert [one["kept"] for one in lines] == [True, False, False, False, False]
    assert [one["undone"] for one in lines] == [False, False, True, False, False]
    assert [bool(one["problem"]) for one in lines] == [False, False, False, False, True]
    assert {(one["device"], one["gate"]) for one in lines} == {("Máy Cửa A", "Cửa A")}
    assert await world.table("SELECT scan_id FROM scans") == before, "nothing counts before somebody confirms"
    assert (await world.http.post("/hand-ins/preview", json=file, headers=lost.headers)).status_code in (401, 403)
    await world.http.post("/hand-ins", json=file, headers=organiser)
    assert await world.inside() == {"ĐB001", "ĐB002"}


async def test_what_the_steward_took_back_before_the_file_was_saved_is_taken_back(world: World) -> None:
    await world.hear(delegate(world.congress), delegate(world.congress, 2))
    lost = await world.device()
    right, wrong = (queued(code(world.congress, credential(n)), age_ms=600_000) for n in (1, 2))
    undos = [{"scan_id": wrong["scan_id"], "age_ms": 300_000}, {"scan_id": str(uuid4()), "age_ms": 0}]
    saved = iso(clock.real_now() - timedelta(hours=2))
    file = {"device_id": lost.device_id, "sent_at": saved, "scans": [right, wrong], "undos": undos}
    for _ in range(2):
        answer = await world.http.post("/hand-ins", json=file, headers=world.staff("ORGANIZER"))
        assert [each["verdict"] for each in answer.json()["results"]] == ["ADMITTED"] * 2, answer.text
    assert await world.inside() == {"ĐB001"}
    [undone] = await world.said(ScanUndone)
    assert (clock.now() - undone.undone_at).total_seconds() == pytest.approx(7_500, abs=60)
    first, again = await world.table("SELECT details FROM audit WHERE action = 'scans.handed_in' ORDER BY id")
    assert first["details"]["kept"] == [right["scan_id"], wrong["scan_id"]]
    assert (first["details"]["undone"], again["details"]["undone"]) == ([wrong["scan_id"]], [])


async def test_an_organiser_takes_back_what_was_handed_in_and_says_why(world: World) -> None:
    await world.hear(delegate(world.congress), delegate(world.congress, 2))
    lost, organiser = await world.device(), world.staff("ORGANIZER")
    entries = [queued(code(world.congress, credential(n))) for n in (1, 2)]
    file = {"device_id": lost.device_id, "sent_at": iso(START), "scans": entries}
    await world.http.post("/hand-ins", json=file, headers=organiser)
    here = f"/congresses/{world.congress.congress_id}/admissions"
    [found] = (await world.http.get(here, params={"q": "gia lap 2"}, headers=organiser)).json()
    assert (found["delegate_code"], found["offline"], found["undone"]) == ("ĐB002", True, None)
    undo = f"{here}/{found['scan_id']}/undo"

    assert (await world.http.post(undo, json={"reason": " "}, headers=organiser)).status_code == 422
    assert (await world.http.post(undo, json={"reason": "x"}, headers=lost.headers)).status_code == 403
    answers = [await world.http.post(undo, json={"reason": "Quét nhầm thẻ"}, headers=organiser) for _ in range(2)]

    assert [answer.json()["outcome"] for answer in answers] == ["UNDONE", "ALREADY_UNDONE"]
    assert await world.inside() == {"ĐB001"}
    assert len(await world.said(ScanUndone)) == 1
    [trace] = await world.table("SELECT subject, details FROM audit WHERE action = 'scan.undone'")
    assert trace == {"subject": found["scan_id"], "details": {"reason": "Quét nhầm thẻ"}}
    [after] = (await world.http.get(here, params={"q": "ĐB002"}, headers=organiser)).json()
    assert after["undone"]["reason"] == "Quét nhầm thẻ"


async def test_a_file_handed_in_later_tells_when_its_scans_were_made(world: World) -> None:
    await world.hear(delegate(world.congress))
    lost = await world.device()
    entry = queued(code(world.congress, credential(1)), age_ms=600_000)
    saved = clock.real_now() - timedelta(hours=2)
    file = {"device_id": lost.device_id, "sent_at": iso(saved), "scans": [entry]}
    await world.http.post("/hand-ins", json=file, headers=world.staff("ORGANIZER"))
    [event] = await world.said(ScanRecorded)
    assert (event.recorded_at - event.occurred_at).total_seconds() == pytest.approx(7_800, abs=60)
    assert await world.table("SELECT clock_skew_ms FROM scans") == [{"clock_skew_ms": None}]


async def test_only_the_organisers_hand_in_and_only_for_a_device_that_is_known(world: World) -> None:
    device = await world.device()
    body = {"device_id": str(uuid4()), "sent_at": iso(START), "scans": []}
    assert (await world.http.post("/hand-ins", json=body, headers=world.staff("ORGANIZER"))).status_code == 404
    assert (await device.post("/hand-ins", body)).status_code == 403

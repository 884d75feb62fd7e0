"""One scan after another at the gates, on a real PostgreSQL."""

import asyncio
from collections.abc import AsyncIterator
from uuid import uuid4

import pytest

from contracts.checkin import PresenceChanged, ScanRecorded
from contracts.registration import CredentialState
from tests.conftest import MakeDatabase
from tests.support.checkin.checkin_words import START, code, congress, credential, delegate, reception, scan
from tests.support.checkin.checkin_world import World, open_world
from tests.support.checkin.looks_at_the_door import looks_of
from tests.support.waiting import until


@pytest.fixture
async def world(make_database: MakeDatabase) -> AsyncIterator[World]:
    async with open_world(await make_database("checkin")) as world:
        yield world


async def test_a_paired_device_scans_a_badge_and_the_live_picture_counts_it(world: World) -> None:
    person = delegate(world.congress)
    await world.hear(person, delegate(world.congress, 2, category="LEADER", scanned=False, standing="GUEST"))
    device = await world.device()

    answer = await device.scan(code(world.congress, person.credentials[0]))

    assert (answer["verdict"], answer["sentence"]) == ("ADMITTED", "MỜI VÀO")
    assert answer["delegate"]["full_name"] == person.full_name
    assert not answer["flagged"]
    await world.hear_batch(await world.said(ScanRecorded))
    counts = await world.http.get(f"/congresses/{world.congress.congress_id}/counts", headers=world.staff("ORGANIZER"))
    picture = counts.json()
    assert (picture["expected"], picture["present"], picture["scans"]) == (2, 1, 1)
    assert (picture["official_expected"], picture["official_present"]) == (1, 1)
    assert [leader["full_name"] for leader in picture["leaders_missing"]] == ["Nguyễn Giả Lập 2"]
    assert [(gate["name"], gate["present"]) for gate in picture["by_gate"]] == [("Cửa A", 1)]


async def test_a_second_scan_says_when_and_where_the_delegate_came_in(world: World) -> None:
    person = delegate(world.congress)
    await world.hear(person)
    first, second = await world.device("Cửa A"), await world.device("Cửa B")
    await first.scan(code(world.congress, person.credentials[0]))

    answer = await second.scan(code(world.congress, person.credentials[0]))

    assert answer["verdict"] == "ALREADY_CHECKED_IN"
    assert answer["sentence"].startswith("ĐÃ VÀO ")
    assert answer["sentence"].endswith(", CỬA A")
    assert answer["first_scan"]["gate_name"] == "Cửa A"


async def test_gates_that_looked_at_the_same_moment_admit_exactly_one(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked = looks_of(monkeypatch)
    person = delegate(world.congress)
    await world.hear(person)
    devices = [await world.device(f"Cửa {n}") for n in range(4)]
    text = code(world.congress, person.credentials[0])
    async with world.db.transaction() as conn:  # holds all of them after their look and before they store
        await conn.execute("SELECT FROM attendance WHERE delegate_id = $1 FOR UPDATE", person.delegate_id)
        scans = [asyncio.create_task(device.scan(text)) for device in devices]
        await until(lambda: len(looked) >= 4, "each has looked")

    answers = await asyncio.gather(*scans)

    assert sorted(answer["verdict"] for answer in answers) == ["ADMITTED", *["ALREADY_CHECKED_IN"] * 3]
    said = await world.said(ScanRecorded)
    assert len(said) == 4
    assert sum(event.first_presence for event in said) == 1
    assert [event.aggregate_version for event in await world.said(PresenceChanged)] == [1]


async def test_each_refusal_has_its_verdict_and_accuses_nobody(world: World) -> None:
    other = congress(number=6)
    people = [
        delegate(world.congress, 1, credentials=(credential(1, state=CredentialState.REVOKED),)),
        delegate(world.congress, 2, credentials=(credential(2, 1, CredentialState.SUPERSEDED), credential(2, 2))),
    ]
    await world.hear(other, *people, delegate(other, 3))
    device = await world.device()
    good = code(world.congress, credential(2, 2))
    damaged = good[:50] + str((int(good[50]) + 1) % 10) + good[51:]
    told = {
        "REVOKED": code(world.congress, credential(1)),
        "SUPERSEDED": code(world.congress, credential(2, 1)),
        "WRONG_CONGRESS": code(other, credential(3)),
        "UNKNOWN": code(world.congress, credential(77)),
        "NOT_VALID": damaged,
    }
    for verdict, text in told.items():
        answer = await device.scan(text)
        assert answer["verdict"] == verdict
        assert answer["sentence"] == ("QUÉT LẠI" if verdict == "NOT_VALID" else "MỜI QUA BÀN HỖ TRỢ")
        assert "giả mạo" not in answer["reason"].lower()
    assert (await device.scan(good))["verdict"] == "ADMITTED"


async def test_a_person_of_another_congress_is_not_shown(world: World) -> None:
    other = congress(number=6)
    await world.hear(other, delegate(other, 3))
    device = await world.device()
    by_qr = await device.scan(code(other, credential(3)))
    by_typing = await device.scan(credential(3).short_code, method="SHORT_CODE")
    assert (by_qr["verdict"], by_qr["delegate"]) == ("WRONG_CONGRESS", None)
    assert (by_typing["verdict"], by_typing["delegate"]) == ("WRONG_CONGRESS", None)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("000099000001|000000001|Người Giả Lập|01011990|Nam|Nơi giả lập|01012022", "ID_CARD"),
        ("https://example.vn/dai-bieu?so=000099000001", "URL"),
        ("A" * 5_000, "TEXT"),
        ("000099000001", "SHORT_CODE"),
        ("", "EMPTY"),
    ],
)
async def test_a_strangers_text_is_neither_stored_nor_logged(
    world: World, text: str, kind: str, capsys: pytest.CaptureFixture[str]
) -> None:
    device = await world.device()
    answer = await device.scan(text)
    assert answer["verdict"] == "NOT_VALID"
    [row] = await world.table("SELECT * FROM scans")
    assert (row["text_kind"], row["text_length"]) == (kind, len(text))
    [outbox] = await world.table("SELECT headers::text, convert_from(payload, 'UTF8') AS payload FROM outbox")
    kept = f"{row} {outbox} {capsys.readouterr().out}"
    if text:
        assert text not in kept
        assert "000099000001" not in kept


async def test_a_replay_gives_the_stored_answer_and_stores_nothing(world: World) -> None:
    await world.hear(delegate(world.congress))
    device = await world.device()
    body = scan(code(world.congress, credential(1)))
    first = await device.post("/scans", body)
    again = await device.post("/scans", {**body, "shown": "ADMITTED", "sent_at": "2026-11-22T09:00:00+07:00"})
    assert again.status_code == 200
    assert again.json() == first.json()
    assert len(await world.table("SELECT 1 FROM scans")) == 1
    assert len(await world.said(ScanRecorded)) == 1


async def test_the_same_id_for_another_scan_is_a_conflict(world: World) -> None:
    await world.hear(delegate(world.congress), delegate(world.congress, 2))
    device = await world.device()
    body = scan(code(world.congress, credential(1)))
    assert (await device.post("/scans", body)).status_code == 200
    for change in (
        {"text": code(world.congress, credential(2))},
        {"text": "https://example.vn"},
        {"scanned_at": "2026-11-22T09:00:00+07:00"},
        {"method": "SHORT_CODE"},
    ):
        answer = await device.post("/scans", {**body, **change})
        assert answer.status_code == 409, change
        assert answer.headers["content-type"] == "application/problem+json"


async def test_one_scan_sent_many_times_at_once_is_kept_once(world: World) -> None:
    await world.hear(delegate(world.congress))
    device = await world.device()
    body = scan(code(world.congress, credential(1)))
    answers = await asyncio.gather(*(device.post("/scans", body) for _ in range(12)))
    assert {answer.status_code for answer in answers} == {200}
    assert {answer.text for answer in answers} == {answers[0].text}
    assert len(await world.said(ScanRecorded)) == 1


async def test_a_wrong_device_clock_changes_nothing(world: World) -> None:
    await world.hear(delegate(world.congress))
    device = await world.device()
    await device.scan(
        code(world.congress, credential(1)),
        scanned_at="2001-01-01T00:00:00Z",
        sent_at="2001-01-01T00:00:10Z",
    )
    [event] = await world.said(ScanRecorded)
    assert (event.recorded_at - event.occurred_at).total_seconds() == 10
    assert event.recorded_at > START.replace(year=2026, month=1)


async def test_the_desk_receives_a_leader_by_one_tap(world: World) -> None:
    leader = delegate(world.congress, category="LEADER", scanned=False)
    await world.hear(leader)
    desk = await world.device("Bàn đón tiếp", kind="DESK")
    found = await desk.get(f"/congresses/{world.congress.congress_id}/delegates?q=nguyen gia lap")
    [line] = found.json()["items"]
    body = reception(line["delegate_id"])
    first, again = await desk.post("/receptions", body), await desk.post("/receptions", body)
    assert first.json()["verdict"] == "ADMITTED"
    assert again.json() == first.json()
    [event] = await world.said(ScanRecorded)
    assert (event.method, event.credential_id, event.first_presence) == ("DESK", None, True)
    nobody = await desk.post("/receptions", {**body, "scan_id": str(uuid4()), "delegate_id": str(uuid4())})
    assert nobody.status_code == 404


async def test_a_revoked_device_is_refused_at_once(world: World) -> None:
    device = await world.device()
    assert (await device.get("/device")).status_code == 200
    gone = await world.http.delete(f"/paired-clients/{device.device_id}", headers=world.staff("ORGANIZER"))
    assert gone.status_code == 204

    async def refused() -> bool:
        return (await device.post("/scans", scan("x"))).status_code == 401

    await until(refused, "the device is refused", 1)


async def test_a_body_that_is_not_json_gets_a_sentence(world: World) -> None:
    device = await world.device()
    answer = await world.http.post(
        "/scans", content=b"{not json", headers={**device.headers, "content-type": "application/json"}
    )
    assert answer.status_code == 422
    assert "JSON" in answer.json()["detail"]

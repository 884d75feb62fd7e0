"""Undo, sessions, the roster that devices hold, and the door's word on revoked badges."""

import asyncio
from collections.abc import AsyncIterator
from uuid import uuid4

import pytest

from contracts.checkin import PresenceChanged, ScanRecorded, ScanUndone
from contracts.registration import CredentialState
from services.checkin.usecases.known.follow_delegates import follow_delegates
from tests.conftest import MakeDatabase
from tests.support.checkin.checkin_words import code, credential, delegate, replacement
from tests.support.checkin.checkin_world import World, open_world
from tests.support.checkin.looks_at_the_door import looks_of
from tests.support.waiting import until


@pytest.fixture
async def world(make_database: MakeDatabase) -> AsyncIterator[World]:
    async with open_world(await make_database("checkin"), sessions=2) as world:
        yield world


async def test_an_undone_admission_takes_the_presence_back_once(world: World) -> None:
    await world.hear(delegate(world.congress))
    device = await world.device()
    admitted = await device.scan(code(world.congress, credential(1)))
    path = f"/scans/{admitted['scan_id']}/undo"

    outcomes = await asyncio.gather(*(device.post(path, None) for _ in range(5)))

    assert sorted(answer.json()["outcome"] for answer in outcomes) == ["ALREADY_UNDONE"] * 4 + ["UNDONE"]
    came, left = await world.said(PresenceChanged)
    assert (came.aggregate_version, left.aggregate_version) == (1, 2)
    assert [came.sessions[0].present, left.sessions[0].present] == [True, False]
    again = await device.scan(code(world.congress, credential(1)))
    assert again["verdict"] == "ADMITTED"
    [undone] = await world.said(ScanUndone)
    scans = await world.said(ScanRecorded)
    await world.hear(undone)  # out of turn: facts commute
    await world.hear_batch(scans)
    picture = await world.counts()
    assert (picture["scans"], picture["present"]) == (2, 1)
    assert [(each["present"]) for each in (*picture["by_unit"], *picture["by_minute"], *picture["by_gate"])] == [
        1,
        1,
        1,
    ]


async def test_a_refusal_or_a_second_scan_leaves_nothing_to_undo(world: World) -> None:
    await world.hear(delegate(world.congress))
    device = await world.device()
    await device.scan(code(world.congress, credential(1)))
    second = await device.scan(code(world.congress, credential(1)))
    answer = await device.post(f"/scans/{second['scan_id']}/undo", None)
    assert answer.json()["outcome"] == "NOTHING_TO_UNDO"
    assert (await device.post(f"/scans/{uuid4()}/undo", None)).status_code == 404


async def test_presence_is_kept_per_session_and_gates_scan_for_the_open_one(world: World) -> None:
    first, second = world.congress.sessions
    await world.hear(delegate(world.congress), delegate(world.congress, 2, session_ids=(second.session_id,)))
    device = await world.device()
    staff = world.staff("ORGANIZER")
    root = f"/congresses/{world.congress.congress_id}/sessions"
    assert [s["open"] for s in (await world.http.get(root, headers=staff)).json()] == [True, False]
    assert (await device.scan(code(world.congress, credential(1))))["verdict"] == "ADMITTED"
    assert (await device.scan(code(world.congress, credential(2))))["verdict"] == "WRONG_SESSION"

    await world.http.put(f"{root}/{second.session_id}", json={"open": True}, headers=staff)

    assert (await device.get("/device")).json()["session"]["id"] == str(second.session_id)
    assert (await device.scan(code(world.congress, credential(1))))["verdict"] == "ADMITTED"
    assert (await device.scan(code(world.congress, credential(2))))["verdict"] == "ADMITTED"
    said = (await world.said(PresenceChanged))[1]
    assert {session.session_id for session in said.sessions} == {first.session_id, second.session_id}
    await world.http.put(f"{root}/{first.session_id}", json={"open": False}, headers=staff)
    await world.http.put(f"{root}/{second.session_id}", json={"open": False}, headers=staff)
    assert (await device.scan(code(world.congress, credential(1))))["verdict"] == "WRONG_SESSION"


async def test_a_revoked_badge_is_said_once_and_refused_from_then_on(world: World) -> None:
    person = delegate(world.congress)
    await world.hear(person)
    device = await world.device()
    revoked = person.credentials[0].model_copy(update={"state": CredentialState.REVOKED})
    newer = person.model_copy(update={"aggregate_version": 2, "credentials": (revoked,)})
    await world.hear(newer, newer, person)
    [said] = await world.said(PresenceChanged)
    assert [(each.credential_id, each.reason) for each in said.refused_credentials] == [
        (revoked.credential_id, "REVOKED")
    ]
    assert (await device.scan(code(world.congress, revoked)))["verdict"] == "REVOKED"


async def test_a_badge_brought_back_to_life_opens_the_door_and_a_second_revocation_is_said_again(world: World) -> None:
    person = delegate(world.congress)
    await world.hear(person)
    device = await world.device()
    revoked = person.credentials[0].model_copy(update={"state": CredentialState.REVOKED})
    for version, badge in enumerate((revoked, person.credentials[0]), start=2):
        await world.hear(person.model_copy(update={"aggregate_version": version, "credentials": (badge,)}))
    assert (await device.scan(code(world.congress, revoked)))["verdict"] == "ADMITTED"
    await world.hear(person.model_copy(update={"aggregate_version": 4, "credentials": (revoked,)}))
    said = await world.said(PresenceChanged)
    assert [[each.reason for each in one.refused_credentials] for one in said] == [["REVOKED"], [], [], ["REVOKED"]]


async def test_a_scan_that_looked_before_the_revocation_and_stores_after_it_is_refused(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked = looks_of(monkeypatch)
    person = delegate(world.congress)
    await world.hear(person)
    device = await world.device()
    badge = person.credentials[0].model_copy(update={"state": CredentialState.REVOKED})
    revoked = person.model_copy(update={"aggregate_version": 2, "credentials": (badge,)})
    async with world.db.transaction() as conn:
        await follow_delegates(conn, [revoked])
        scanning = asyncio.create_task(device.scan(code(world.congress, badge)))
        await until(lambda: len(looked) >= 1, "it has looked")

    assert (await scanning)["verdict"] == "REVOKED"
    [said] = await world.said(PresenceChanged)
    assert (said.aggregate_version, said.sessions) == (1, ())


async def test_an_admission_that_stored_before_the_revocation_is_said_before_it(world: World) -> None:
    person = delegate(world.congress)
    await world.hear(person)
    device = await world.device()
    await device.scan(code(world.congress, credential(1)))
    badge = person.credentials[0].model_copy(update={"state": CredentialState.REVOKED})
    await world.hear(person.model_copy(update={"aggregate_version": 2, "credentials": (badge,)}))
    came, refused = await world.said(PresenceChanged)
    assert (came.aggregate_version, refused.aggregate_version) == (1, 2)
    assert refused.sessions[0].present
    assert [each.reason for each in refused.refused_credentials] == ["REVOKED"]


async def test_a_replacement_applies_both_persons_at_once(world: World) -> None:
    before = delegate(world.congress)
    await world.hear(before)
    device = await world.device()
    await world.hear(replacement(before, 2))
    assert (await device.scan(code(world.congress, before.credentials[0])))["verdict"] == "REVOKED"
    answer = await device.scan(code(world.congress, credential(2)))
    assert (answer["verdict"], answer["delegate"]["full_name"]) == ("ADMITTED", "Nguyễn Giả Lập 2")


async def test_a_replacement_heard_before_the_replaced_one_holds(world: World) -> None:
    before = delegate(world.congress)
    device = await world.device()
    await world.hear(replacement(before, 2))
    await world.hear(before)
    answer = await device.scan(code(world.congress, before.credentials[0]))
    assert (answer["verdict"], answer["delegate"]["full_name"]) == ("REVOKED", before.full_name)


async def test_an_older_word_on_a_delegate_or_congress_changes_nothing(world: World) -> None:
    newer = delegate(world.congress, aggregate_version=3, full_name="Trần Giả Lập Mới")
    await world.hear(newer)
    before = await world.table("SELECT * FROM known_delegates")
    await world.hear(delegate(world.congress, aggregate_version=2))
    await world.hear(newer, world.congress.model_copy(update={"name": "Tên cũ", "aggregate_version": 1}))
    assert await world.table("SELECT * FROM known_delegates") == before
    assert [row["name"] for row in await world.table("SELECT name FROM known_congresses")] == [world.congress.name]


async def test_a_device_gets_the_whole_roster_once_and_then_only_what_changed(world: World) -> None:
    await world.hear_batch([delegate(world.congress, n) for n in range(1, 6)])
    device = await world.device()
    whole = await device.roster()
    assert (whole["whole"], len(whole["delegates"]), whole["session"]["open"]) == (True, 5, True)
    assert whole["keys"][0]["key_number"] == 1
    assert whole["delegates"][0]["credentials"][0]["state"] == "ISSUED"

    nothing = await device.roster(f"?since={whole['revision']}")
    assert (nothing["whole"], nothing["delegates"]) == (False, [])

    await device.scan(code(world.congress, credential(3)))
    await world.hear_batch(await world.said(ScanRecorded))
    changed = await device.roster(f"?since={whole['revision']}")
    assert [person["delegate_code"] for person in changed["delegates"]] == ["ĐB003"]
    assert changed["delegates"][0]["present"]["gate"] == "Cửa A"
    assert (await device.roster("?since=999999"))["whole"] is True


async def test_search_finds_people_without_accents_and_takes_wildcards_as_letters(world: World) -> None:
    await world.hear(
        delegate(world.congress, 1, full_name="Hoàng Thị Hoá"),
        delegate(world.congress, 2, full_name="Đặng Văn Đức"),
    )
    device = await world.device()
    root = f"/congresses/{world.congress.congress_id}/delegates"

    async def found(q: str) -> list[str]:
        items = (await device.get(f"{root}?q={q}")).json()["items"]
        return [item["full_name"] for item in items]

    assert await found("hóa") == ["Hoàng Thị Hoá"]
    assert await found("duc dang") == ["Đặng Văn Đức"]
    assert await found("%25") == []
    assert len(await found("")) == 2


async def test_a_device_sees_only_its_own_congress(world: World) -> None:
    device = await world.device()
    answer = await device.get(f"/congresses/{uuid4()}/delegates")
    assert answer.status_code == 403


async def test_a_device_is_paired_only_with_a_gate_that_is_there(world: World) -> None:
    offer = {"congress_id": str(world.congress.congress_id), "role": "GATE_STEWARD", "name": "Máy"}
    for attributes in ({}, {"gate_id": "x"}, {"gate_id": str(uuid4())}):
        answer = await world.http.post(
            "/pairing-codes", json={**offer, "attributes": attributes}, headers=world.staff("ORGANIZER")
        )
        assert answer.status_code == 422

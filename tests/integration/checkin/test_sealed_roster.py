"""What devices keep of people is sealed: by a badge one person opens, by the list's key everybody, by the device alone nobody."""

import asyncio
import base64
from collections.abc import AsyncIterator
from typing import Any

import pytest
from cryptography.exceptions import InvalidTag

from contracts.registration import CredentialState, PhotoChanged
from contracts.sealed_roster import badge_keys, code_key, delegate_key
from services.checkin.domain.ids import CongressId
from services.checkin.storage.known import known_photos
from services.checkin.storage.roster import roster
from services.checkin.usecases.known.hash_short_codes import hash_next
from services.checkin.usecases.roster.lock_list import change_lock
from tests.conftest import MakeDatabase
from tests.support.checkin.checkin_words import credential, delegate
from tests.support.checkin.checkin_world import Device, World, open_world
from tests.support.checkin.opened_roster import open_sealed, opened

PAGE = "/congresses/{}/list-code"


@pytest.fixture
async def world(make_database: MakeDatabase) -> AsyncIterator[World]:
    async with open_world(await make_database("checkin")) as world:
        await world.hear(delegate(world.congress), delegate(world.congress, 2))
        await hash_next(world.db)
        yield world


async def kept_by(device: Device) -> dict[str, Any]:
    answer = await device.get("/roster/sealed")
    assert answer.status_code == 200, answer.text
    return dict(answer.json())


async def code_of(world: World, role: str = "ORGANIZER") -> str:
    path = PAGE.format(world.congress.congress_id)
    answer = await world.http.get(path, headers=world.staff(role))
    assert answer.status_code == 200, answer.text
    return str(answer.json()["code"])


async def test_what_a_device_keeps_tells_nobodys_name_seat_unit_or_badge(world: World) -> None:
    device = await world.device()
    text = (await device.get("/roster/sealed")).text
    known = delegate(world.congress)
    words = [known.full_name, known.unit_name, known.unit_code, known.delegate_code, known.position, known.seat]
    badge = credential(1)
    assert [word for word in [*words, badge.credential_id, badge.short_code] if word and f'"{word}"' in text] == []
    assert known.full_name not in text
    assert badge.credential_id not in text
    people = (await device.roster())["delegates"]
    assert known.full_name in [one["full_name"] for one in people], "and with the list's key they are there"
    await world.app.state.watch.write()
    told = await world.table("SELECT actor FROM audit WHERE action = 'list_key.given'")
    assert {row["actor"] for row in told} == {device.device_id}


async def test_a_badge_opens_its_own_person_and_nobody_else_and_a_revoked_one_still_tells_whose_it_was(
    world: World,
) -> None:
    person = delegate(world.congress)
    revoked = credential(1).model_copy(update={"state": CredentialState.REVOKED})
    await world.hear(person.model_copy(update={"aggregate_version": 9, "credentials": (revoked,)}))
    kept = await kept_by(await world.device())
    badge = credential(1)
    index, opens = badge_keys(badge.credential_id, badge.version, str(world.congress.congress_id))
    by_index = {badge["index"]: (one, badge) for one in kept["delegates"] for badge in one["badges"]}
    own, own_badge = by_index.pop(index)
    key = open_sealed(opens, b"badge", own_badge["sealed"])
    record = open_sealed(key, b"record", own["sealed"]).decode()
    assert person.full_name in record
    assert '"REVOKED"' in record
    [(other, other_badge)] = by_index.values()
    for sealed, secret, what in ((other_badge, opens, b"badge"), (other, key, b"record")):
        with pytest.raises(InvalidTag):
            open_sealed(secret, what, sealed["sealed"])


async def test_the_code_opens_the_list_without_network_and_only_who_supervises_reads_it(world: World) -> None:
    steward, supervisor = await world.device(), await world.device("Cửa B", role="GATE_SUPERVISOR")
    code = await code_of(world)
    assert len(code) == 16
    assert code.isdigit()
    path = PAGE.format(world.congress.congress_id)
    assert (await supervisor.get(path)).json() == {"code": code}
    assert (await steward.get(path)).status_code == 403
    kept = await kept_by(steward)
    unlocking = kept["unlocking"]
    assert unlocking["locks_after_s"] == 300
    list_key = open_sealed(code_key(code, base64.b64decode(unlocking["salt"])), b"list", unlocking["sealed_key"])
    assert len(opened(kept, base64.b64encode(list_key).decode())["delegates"]) == 2
    await world.app.state.watch.write()
    told = await world.table("SELECT action FROM audit WHERE action LIKE 'list_%'")
    assert {row["action"] for row in told} == {"list_code.read"}


async def test_a_machine_that_stands_alone_gets_neither_the_key_nor_what_a_code_would_open(world: World) -> None:
    kiosk = await world.device(role="KIOSK")
    assert (await kept_by(kiosk))["unlocking"] is None
    assert (await kiosk.get("/roster/key")).status_code == 403
    photos = (await kiosk.get("/roster/sealed-photos?since=7")).json()
    assert photos == {"revision": 0, "photos": [], "more": False, "whole": True}, "it was a steward's until now"
    assert not (await kiosk.get("/roster/sealed-photos")).json()["whole"]
    assert (await kiosk.get(PAGE.format(world.congress.congress_id))).status_code == 403


async def test_after_another_code_devices_get_everybody_and_every_portrait_anew_and_the_old_key_opens_none(
    world: World,
) -> None:
    face = b"\xff\xd8 a face"
    person = delegate(world.congress)
    await world.hear_batch(
        [PhotoChanged(delegate_id=person.delegate_id, congress_id=person.congress_id, aggregate_version=1, jpeg=face)]
    )
    device, before = await world.device(), await code_of(world)
    held = await device.roster()
    old_key = base64.b64decode((await device.get("/roster/key")).json()["list_key"])
    path = PAGE.format(world.congress.congress_id)
    assert (await world.http.post(path, headers=world.staff("GATE_SUPERVISOR"))).status_code == 403
    answer = await world.http.post(path, headers=world.staff("ORGANIZER"))
    assert answer.json()["code"] == await code_of(world) != before
    since = f"?since={held['revision']}"
    assert len((await device.roster(since))["delegates"]) == 2
    [photo] = (await device.get(f"/roster/sealed-photos{since}")).json()["photos"]
    with pytest.raises(InvalidTag):
        open_sealed(delegate_key(old_key, photo["delegate_id"]), b"photo", photo["sealed"])
    assert len(await world.table("SELECT 1 FROM audit WHERE action = 'list_code.changed'")) == 1


async def test_the_list_in_clear_text_is_given_to_no_device_any_more(world: World) -> None:
    device = await world.device()
    assert [(await device.get(path)).status_code for path in ("/roster", "/roster/photos")] == [404, 404]


async def test_two_organisers_who_make_another_code_at_once_both_read_the_one_that_opens_the_list(world: World) -> None:
    before = await code_of(world)
    path = PAGE.format(world.congress.congress_id)
    async with world.db.transaction() as conn:
        await conn.execute("SELECT FROM roster_locks FOR UPDATE")
        presses = [asyncio.create_task(world.http.post(path, headers=world.staff("ORGANIZER"))) for _ in range(2)]
        await world.waiting_for_a_lock(2)
    shown = {(await press).json()["code"] for press in presses}
    assert shown == {await code_of(world)}
    assert before not in shown


@pytest.mark.parametrize("what", ["list", "portraits"])
async def test_what_is_read_while_another_process_changes_the_key_lies_under_the_key_that_holds(
    world: World, monkeypatch: pytest.MonkeyPatch, what: str
) -> None:
    person = delegate(world.congress)
    face = PhotoChanged(
        delegate_id=person.delegate_id, congress_id=person.congress_id, aggregate_version=1, jpeg=b"\xff\xd8 a face"
    )
    await world.hear_batch([face])
    device = await world.device()
    for module, name in ((roster, "read"), (known_photos, "since")):
        monkeypatch.setattr(module, name, after_another_code(world, getattr(module, name)))
    if what == "list":
        assert len((await device.roster())["delegates"]) == 2
    else:
        [photo] = (await device.get("/roster/sealed-photos")).json()["photos"]
        list_key = base64.b64decode((await device.get("/roster/key")).json()["list_key"])
        assert open_sealed(delegate_key(list_key, photo["delegate_id"]), b"photo", photo["sealed"]) == face.jpeg


def after_another_code(world: World, read: Any) -> Any:
    async def changed(*arguments: Any) -> Any:
        await change_lock(world.db, "somebody", CongressId(world.congress.congress_id))
        return await read(*arguments)

    return changed


async def test_who_was_erased_is_in_nothing_that_devices_get_any_more(world: World) -> None:
    person = delegate(world.congress)
    face = PhotoChanged(
        delegate_id=person.delegate_id, congress_id=person.congress_id, aggregate_version=1, jpeg=b"\xff\xd8 a face"
    )
    await world.hear_batch([face])
    device = await world.device()
    held = await device.roster()
    gone = {
        "full_name": "(đã xóa)",
        "form_of_address": "",
        "position": "",
        "seat": "",
        "instruction": "",
        "seat_way": "",
    }
    await world.hear(
        person.model_copy(update={"aggregate_version": 9, "erased": True, "delegate_code": "XOA-1", **gone}),
        face.model_copy(update={"aggregate_version": 2, "jpeg": b""}),
    )
    await hash_next(world.db)
    since = f"?since={held['revision']}"
    [told] = (await device.roster(since))["delegates"]
    kept = [value for value in told.values() if isinstance(value, str) and value]
    assert {person.full_name, person.delegate_code, person.position, person.seat}.isdisjoint(kept)
    assert (await device.get(f"/roster/sealed-photos{since}")).json()["photos"] == [
        {"delegate_id": str(person.delegate_id), "sealed": ""}
    ]

"""Portraits at the door: the newest word holds, devices ask for what they lack, and what is gone goes from them too."""

import base64
from collections.abc import AsyncIterator, Sequence
from typing import Any

import pytest

from contracts.envelope import Event
from contracts.registration import CongressState, CongressUpdated, PhotoChanged
from contracts.sealed_roster import delegate_key
from services.checkin.worker import PROJECTION_TABLES
from tests.conftest import MakeDatabase
from tests.support.checkin.checkin_words import delegate
from tests.support.checkin.checkin_world import Device, World, open_world
from tests.support.checkin.opened_roster import open_sealed


@pytest.fixture
async def world(make_database: MakeDatabase) -> AsyncIterator[World]:
    async with open_world(await make_database("checkin")) as world:
        yield world


def photo(congress: CongressUpdated, number: int, version: int, jpeg: bytes = b"\xff\xd8 a face") -> PhotoChanged:
    person = delegate(congress, number)
    return PhotoChanged(
        delegate_id=person.delegate_id, congress_id=congress.congress_id, aggregate_version=version, jpeg=jpeg
    )


async def held(device: Device, since: int = 0) -> dict[str, Any]:
    answer = await device.get(f"/roster/sealed-photos?since={since}")
    assert answer.status_code == 200, answer.text
    key: dict[str, Any] = (await device.get("/roster/key")).json()
    return {**answer.json(), **key}


def portrait(list_key: str, one: dict[str, str]) -> bytes:
    key = delegate_key(base64.b64decode(list_key), one["delegate_id"])
    return open_sealed(key, b"photo", one["sealed"]) if one["sealed"] else b""


def faces(found: dict[str, Any]) -> list[bytes]:
    return [portrait(found["list_key"], one) for one in found["photos"]]


async def test_a_device_asks_for_what_it_lacks_and_hears_what_is_gone(world: World) -> None:
    device = await world.device()
    await world.hear_batch([photo(world.congress, n, n) for n in (1, 2)])
    first = await held(device)
    assert (len(first["photos"]), first["more"], first["whole"]) == (2, False, False)
    assert (await held(device, first["revision"]))["photos"] == []
    await world.hear_batch([photo(world.congress, 1, 7, b"")])
    second = await held(device, first["revision"])
    assert faces(second) == [b""]
    assert (await held(device, second["revision"] + 99))["whole"] is True, "a device of another time begins anew"


async def test_the_newest_word_on_a_portrait_holds_in_any_order(world: World) -> None:
    device = await world.device()
    await world.hear_batch([photo(world.congress, 1, 9, b"new"), photo(world.congress, 1, 3, b"old")])
    revision = (await held(device))["revision"]
    await world.hear_batch([photo(world.congress, 1, 3, b"old")])
    found = await held(device)
    assert (faces(found), found["revision"]) == ([b"new"], revision), "an older word moves nothing"


async def test_one_portrait_is_given_to_devices_of_its_congress_alone(world: World) -> None:
    device = await world.device()
    await world.hear_batch([photo(world.congress, 1, 1)])
    path = f"/roster/photos/{photo(world.congress, 1, 1).delegate_id}.jpg"
    answer = await device.get(path)
    assert (answer.status_code, answer.headers["content-type"]) == (200, "image/jpeg")
    assert (await world.http.get(path)).status_code == 401
    assert (await world.http.get(path, headers=world.staff("ORGANIZER"))).status_code == 403
    await world.hear_batch([photo(world.congress, 1, 2, b"")])
    assert (await device.get(path)).status_code == 404


async def test_many_come_in_pieces(world: World) -> None:
    device = await world.device()
    for number in range(1, 101):
        await world.hear_batch([photo(world.congress, number, number)])
    since, seen, more = 0, 0, True
    while more:
        found = await held(device, since)
        since, seen, more = found["revision"], seen + len(found["photos"]), found["more"]
    assert seen == 100


async def test_a_deleted_congress_leaves_no_face_and_a_rebuild_obeys(world: World) -> None:
    portraits = [photo(world.congress, n, n) for n in (1, 2)]
    await world.hear_batch(portraits)
    gone = world.congress.model_copy(update={"aggregate_version": 9, "state": CongressState.DELETED})
    said: Sequence[Event] = [gone, *portraits]
    await world.hear(*said)
    assert await world.table("SELECT * FROM known_photos") == []
    async with world.db.transaction() as conn:
        await conn.execute(f"TRUNCATE {', '.join(PROJECTION_TABLES)}")
    await world.hear(*portraits, gone, *portraits)
    assert await world.table("SELECT * FROM known_photos") == []

"""Portraits on the screens: only of who agreed, only where the congress shows them, gone at once, never in public."""

from collections.abc import AsyncIterator
from typing import Any

import pytest

from contracts.registration import CongressUpdated, PhotoChanged
from services.honors.worker import PROJECTION_TABLES
from tests.conftest import MakeDatabase
from tests.support.honors.honors_people import delegate, presence
from tests.support.honors.honors_rows import roll_row
from tests.support.honors.honors_world import World, open_world

FACE = b"\xff\xd8 a face"
OTHER = b"\xff\xd8 another face"


@pytest.fixture
async def world(make_database: MakeDatabase) -> AsyncIterator[World]:
    async with open_world(await make_database("honors")) as opened:
        people = [delegate(opened.congress, n) for n in (1, 2, 3)]
        await opened.hear(*people)
        await opened.hear(*[presence(opened.congress, person) for person in people])
        await opened.load([roll_row(1), roll_row(2), roll_row(3, "Tập thể")])
        await opened.hear(photo(opened.congress, 1), photo(opened.congress, 2, 1, OTHER), photo(opened.congress, 3))
        yield opened


def photo(congress: CongressUpdated, number: int, version: int = 1, jpeg: bytes = FACE) -> PhotoChanged:
    person = delegate(congress, number)
    return PhotoChanged(
        delegate_id=person.delegate_id, congress_id=congress.congress_id, aggregate_version=version, jpeg=jpeg
    )


async def put(world: World, what: str, role: str, **body: Any) -> dict[str, Any]:
    answer = await world.http.put(f"{world.here}/{what}", json=body, headers=world.staff(role))
    assert answer.status_code == 200, answer.text
    return dict(answer.json())


async def shown(world: World, *, on: bool = True) -> None:
    await put(world, "portrait-rule", "ORGANIZER", shown=on)


async def agrees(world: World, *numbers: int, agreed: bool = True) -> dict[str, Any]:
    ids = [str(delegate(world.congress, n).delegate_id) for n in numbers]
    return await put(world, "portrait-agreements", "HONORS_EDITOR", delegate_ids=ids, agreed=agreed)


async def announce(world: World, number: int) -> None:
    entry = await world.entry(f"Cá nhân Giả Lập {number}")
    assert (await world.announce(entry["entry_id"]))["outcome"] == "ANNOUNCED"


async def on_the_wall(world: World) -> str:
    honoree = (await world.frames("BOARD"))[-1]["data"]["honoree"]
    return str(honoree["portrait"]) if honoree else ""


async def fetched(world: World, digest: str, headers: dict[str, str]) -> bytes | int:
    answer = await world.http.get(f"/portraits/{digest}.jpg", headers=headers)
    return answer.content if answer.status_code == 200 else answer.status_code


async def test_nobody_is_shown_unasked_nor_where_the_congress_shows_no_portraits(world: World) -> None:
    await announce(world, 1)
    assert await on_the_wall(world) == ""
    await shown(world)
    await announce(world, 2)
    assert await on_the_wall(world) == "", "nobody agreed yet"
    await shown(world, on=False)
    await agrees(world, 2)
    assert await on_the_wall(world) == ""


async def test_a_screen_gets_the_portrait_of_who_agreed_and_nobody_elses(world: World) -> None:
    screen, television = await world.screen(), await world.screen("Truyền hình", "TV")
    await shown(world)
    sheet = await agrees(world, 1)
    assert [(one["has_portrait"], one["agreed"]) for one in sheet["people"]] == [(True, True), (True, False)]
    await announce(world, 1)
    digest = await on_the_wall(world)
    assert await fetched(world, digest, screen) == FACE
    assert (await world.http.get(f"{world.here}/portraits", headers=screen)).json() == [digest]
    assert await fetched(world, digest, world.staff("STAGE")) == FACE
    assert await fetched(world, digest, television) == 403
    assert await fetched(world, digest, {}) == 401
    await announce(world, 2)
    assert await on_the_wall(world) == ""
    assert await fetched(world, "0" * 32, screen) == 404


async def test_next_is_drawn_with_the_portrait_and_a_portrait_that_changed_since_is_looked_at_again(
    world: World,
) -> None:
    await shown(world)
    await agrees(world, 1)
    entry = await world.entry("Cá nhân Giả Lập 1")
    armed = await world.arm(entry["entry_id"])
    drawn = (await world.stage())["armed"]["card"]["honoree"]["portrait"]
    assert drawn
    await world.hear(photo(world.congress, 1, 2, OTHER))
    state = await world.stage()
    assert state["armed"]["changes"] == ["Ảnh chân dung trên thẻ đã đổi."]
    assert state["armed"]["card"]["honoree"]["portrait"] != drawn
    refused = await world.take(entry_id=entry["entry_id"], digest=armed["digest"])
    assert refused["outcome"] != "ANNOUNCED"
    await announce(world, 1)
    assert await on_the_wall(world) == state["armed"]["card"]["honoree"]["portrait"]


async def test_a_portrait_leaves_the_wall_and_the_server_when_it_is_no_longer_agreed_to_or_gone(world: World) -> None:
    screen = await world.screen()
    await shown(world)
    await agrees(world, 1)
    await announce(world, 1)
    digest = await on_the_wall(world)
    await agrees(world, 1, agreed=False)
    assert (await on_the_wall(world), await fetched(world, digest, screen)) == ("", 404)
    await agrees(world, 1)
    assert await on_the_wall(world) == digest
    await world.hear(photo(world.congress, 1, 5, b""), photo(world.congress, 1, 4))
    assert (await on_the_wall(world), await fetched(world, digest, screen)) == ("", 404)


async def test_the_words_that_a_screen_proves_are_the_same_with_and_without_a_portrait(world: World) -> None:
    await shown(world)
    await announce(world, 1)
    before = (await world.frames("BOARD"))[-1]["data"]
    await agrees(world, 1)
    after = (await world.frames("BOARD"))[-1]["data"]
    assert after["honoree"]["portrait"] != before["honoree"]["portrait"]
    assert after["digest"] == before["digest"]


async def test_a_collective_and_a_dead_person_stand_without_a_portrait(world: World) -> None:
    await shown(world)
    refused = await world.http.put(
        f"{world.here}/portrait-agreements",
        json={"delegate_ids": [str(delegate(world.congress, 3).delegate_id)], "agreed": True},
        headers=world.staff("HONORS_EDITOR"),
    )
    assert refused.status_code == 404, "whoever receives for a collective is not honoured"
    await agrees(world, 1)
    words = {"posthumous": True, "reason": "Truy tặng", "though_present": True}
    entry_id = (await world.entry("Cá nhân Giả Lập 1"))["entry_id"]
    await world.command(f"/entries/{entry_id}/correction", role="HONORS_EDITOR", **words)
    await announce(world, 1)
    assert await on_the_wall(world) == ""


async def test_nothing_that_the_public_reads_has_a_portrait(world: World) -> None:
    await shown(world)
    await agrees(world, 1)
    await announce(world, 1)
    digest = await on_the_wall(world)
    feed = f"/feed/{world.congress.congress_id}"
    for place in (f"{world.here}/public-roll", feed, f"{feed}/feed.json", f"{feed}/atom.xml"):
        answer = await world.http.get(place)
        assert (answer.status_code, digest in answer.text, "portrait" in answer.text) == (200, False, False), place


async def test_an_erased_person_leaves_neither_portrait_nor_agreement(world: World) -> None:
    await agrees(world, 1)
    await world.hear(delegate(world.congress, 1, aggregate_version=2, full_name="(đã xóa)", erased=True))
    async with world.db.connection() as conn:
        whose = delegate(world.congress, 1).delegate_id
        kept = await conn.fetchval("SELECT jpeg FROM known_photos WHERE delegate_id = $1", whose)
        agreed = await conn.fetchval("SELECT count(*) FROM portrait_consents WHERE delegate_id = $1", whose)
    assert (kept, agreed) == (b"", 0)


async def test_a_rebuild_brings_the_portraits_back_and_forgets_no_agreement(world: World) -> None:
    await shown(world)
    await agrees(world, 1)
    await announce(world, 1)
    digest = await on_the_wall(world)
    assert "known_photos" in PROJECTION_TABLES
    async with world.db.transaction() as conn:
        await conn.execute("TRUNCATE known_photos")
    await world.hear(photo(world.congress, 1))
    assert (await world.stage())["on_air"]["entry"]["name"] == "Cá nhân Giả Lập 1"
    assert await on_the_wall(world) == digest

"""A screen says what it shows: it waits for nobody, writes no frame, and what it cannot have shown counts for nothing."""

import asyncio
from collections.abc import AsyncIterator

import pytest

from tests.conftest import MakeDatabase
from tests.support.honors.honors_people import delegate, presence
from tests.support.honors.honors_rows import roll_row
from tests.support.honors.honors_world import World, open_world


@pytest.fixture
async def world(make_database: MakeDatabase) -> AsyncIterator[World]:
    """A collective whose receiver is absent, a present and an absent individual."""
    async with open_world(await make_database("honors")) as opened:
        people = [delegate(opened.congress, n) for n in (1, 2, 3)]
        await opened.hear(*people)
        await opened.hear(presence(opened.congress, people[1]))
        report = await opened.load([roll_row(1, "Tập thể"), roll_row(2), roll_row(3)])
        assert report["created"] == 3, report
        yield opened


async def test_a_screen_says_what_it_shows_and_sees_no_stage(world: World) -> None:
    screen = await world.screen()
    await world.announce((await world.stage())["next"]["entry_id"])
    revision = (await world.frames("BOARD"))[-1]["data"]["revision"]
    for _ in range(2):
        said = await world.http.post("/screens/acknowledgements", json={"revision": revision}, headers=screen)
        assert said.status_code == 200
    (shown,) = await world.screens()
    assert (shown["name"], shown["revision"]) == ("Màn hình chính", revision)
    assert (await world.stage())["on_air"]["revision"] == revision
    assert (await world.http.get(f"{world.here}/roll", headers=screen)).status_code == 403
    assert (await world.http.get(f"{world.here}/board", headers=screen)).status_code == 200
    manager = world.staff("ORGANIZER")
    gone = await world.http.delete(f"/paired-clients/{shown['screen_id']}", headers=manager)
    assert gone.status_code == 204
    assert await world.screens() == []


async def test_an_acknowledgement_waits_for_nobody_and_writes_no_frame(world: World) -> None:
    screen = await world.screen()
    frames = await world.frames("STAGE")
    async with world.db.transaction() as operator:
        await operator.execute("SELECT FROM stages FOR UPDATE")
        await operator.execute("LOCK entries")
        async with asyncio.timeout(5):
            said = await world.http.post("/screens/acknowledgements", json={"revision": 1}, headers=screen)
    assert said.status_code == 200
    assert await world.frames("STAGE") == frames


async def test_more_than_was_sent_is_no_card_and_less_counts_when_a_screen_says_so(world: World) -> None:
    screen = await world.screen()
    for said, kept in ((99, 0), (1, 1)):
        await world.http.post("/screens/acknowledgements", json={"revision": said}, headers=screen)
        assert [each["revision"] for each in await world.screens()] == [kept]
    await world.announce((await world.stage())["next"]["entry_id"])
    newest = (await world.stage())["on_air"]["revision"]
    for said in (newest, 1):
        await world.http.post("/screens/acknowledgements", json={"revision": said}, headers=screen)
        assert [each["revision"] for each in await world.screens()] == [said]

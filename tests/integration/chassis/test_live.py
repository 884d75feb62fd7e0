"""Live counters over real HTTP: whole snapshots, few queries, however many look on."""

import asyncio

import asyncpg
import pytest

from chassis.live import audience
from tests.support.events.little_live import Live, opened
from tests.support.waiting import until


async def test_a_page_gets_a_snapshot_at_once_and_another_after_each_change(live: Live) -> None:
    async with opened(live, "/counts/a") as page:
        await until(lambda: page.revisions == [1])
        await live.count()
        await until(lambda: page.revisions == [1, 2])
        _, event, data = page.frames[-1]
        assert event == "counters"
        assert data["present"] == 1
        assert "as_of" in data


async def test_a_change_of_another_key_is_not_read(live: Live) -> None:
    await until(lambda: live.hub.hears)
    async with opened(live, "/counts/a") as page:
        await until(lambda: page.revisions == [1])
        await live.count("b")
        await live.count("a")
        await until(lambda: page.revisions == [1, 2])
        assert "b" not in live.reads


async def test_a_burst_is_a_few_queries_however_many_look_on(live: Live) -> None:
    async with opened(live, "/counts/a") as one, opened(live, "/counts/a") as two, opened(live, "/counts/a") as three:
        await until(lambda: live.hub.viewers == 3)
        before = len(live.reads)
        began = asyncio.get_running_loop().time()
        for _ in range(60):
            await live.count()
        await until(lambda: all(page.revisions and page.revisions[-1] == 61 for page in (one, two, three)))
        pauses = (asyncio.get_running_loop().time() - began) / audience.APART
        assert len(live.reads) - before <= pauses + 2


async def test_the_more_look_on_the_more_rarely_is_read(live: Live, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(audience, "EACH", 0.2)
    async with opened(live, "/counts/a") as one, opened(live, "/counts/a") as two:
        await until(lambda: live.hub.viewers == 2)
        before, began = len(live.reads), asyncio.get_running_loop().time()
        counted = 1
        while asyncio.get_running_loop().time() - began < 1:
            await live.count()
            counted += 1
        await until(lambda: all(page.revisions and page.revisions[-1] == counted for page in (one, two)))
        assert len(live.reads) - before <= (asyncio.get_running_loop().time() - began) / 0.4 + 2


async def test_a_viewer_that_leaves_costs_nothing_any_more(live: Live) -> None:
    await until(lambda: live.hub.hears)
    async with opened(live, "/counts/a") as page:
        await until(lambda: page.revisions == [1])
    await until(lambda: live.hub.viewers == 0)
    before = len(live.reads)
    await live.count()
    async with opened(live, "/counts/b") as page:
        await until(lambda: page.revisions == [1])
    assert live.reads[before:] == ["b"]


async def test_a_reader_that_fails_is_tried_again(live: Live) -> None:
    admin = await asyncpg.connect(live.db.dsn)
    await admin.execute("ALTER TABLE counts RENAME TO hidden")
    async with opened(live, "/counts/a") as page:
        await until(lambda: "a" in live.reads)
        await admin.execute("ALTER TABLE hidden RENAME TO counts")
        await until(lambda: page.revisions == [1])
    await admin.close()


async def test_ending_the_streams_lets_the_server_stop(live: Live) -> None:
    async with opened(live, "/counts/a") as page:
        await until(lambda: page.revisions == [1])
        live.hub.end_streams()
        await until(lambda: page.ended)


async def test_a_newcomer_beside_others_costs_no_query(live: Live) -> None:
    await until(lambda: live.hub.hears)
    async with opened(live, "/counts/a") as first:
        await until(lambda: first.revisions == [1])
        before = len(live.reads)
        async with opened(live, "/counts/a") as second:
            await until(lambda: second.revisions == [1])
        assert live.reads[before:] == []

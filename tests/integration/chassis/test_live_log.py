"""A live log over real HTTP: nothing lost and nothing twice, through cuts, reconnects and an older copy."""

import httpx

from chassis.storage.notifications import touch
from tests.support.events.little_live import SCREEN, Live, opened
from tests.support.waiting import until


async def test_a_log_reaches_every_viewer_whole_and_in_order(live: Live) -> None:
    await live.say(1, 2)
    async with opened(live, "/stage/a", SCREEN) as page:
        for first in range(3, 60, 3):
            await live.say(first, first + 1, first + 2)
        await until(lambda: len(page.frames) >= 59)
        assert page.revisions == list(range(1, 60))


async def test_a_viewer_that_comes_back_gets_what_it_missed_and_nothing_twice(live: Live) -> None:
    await live.say(1, 2, 3)
    async with opened(live, "/stage/a", SCREEN) as other:
        await until(lambda: other.revisions == [1, 2, 3])
        async with opened(live, "/stage/a", SCREEN | {"last-event-id": "2"}) as back:
            await until(lambda: back.revisions == [3])
            await live.say(4)
            await until(lambda: back.revisions == [3, 4])
            await until(lambda: other.revisions == [1, 2, 3, 4])


async def test_a_resume_beyond_the_newest_gets_the_whole_state(live: Live) -> None:
    """The database was restored from an older copy: whoever saw more than it knows must not go on showing that."""
    await live.say(1, 2, 3)
    async with opened(live, "/stage/a", SCREEN | {"last-event-id": "120"}) as back:
        await until(lambda: back.revisions == [1, 2, 3])
        await live.say(4)
        await until(lambda: back.revisions == [1, 2, 3, 4])


async def test_who_looks_on_while_an_older_copy_is_restored_gets_the_whole_state(live: Live) -> None:
    await live.say(1, 2, 3)
    async with opened(live, "/stage/a", SCREEN) as page:
        await until(lambda: page.revisions == [1, 2, 3])
        async with live.db.transaction() as conn:
            await conn.execute("DELETE FROM stage WHERE revision > 1")
            await touch(conn, "stage", "a")
        await until(lambda: page.revisions == [1, 2, 3, 1])
        await live.say(2)
        await until(lambda: page.revisions == [1, 2, 3, 1, 2])


async def test_a_resume_at_the_newest_gets_nothing_twice(live: Live) -> None:
    await live.say(1, 2, 3)
    async with opened(live, "/stage/a", SCREEN | {"last-event-id": "3"}) as back:
        await until(lambda: bool(back.ages))
        assert back.revisions == []
        await live.say(4)
        await until(lambda: back.revisions == [4])


async def test_what_was_said_while_listening_was_cut_arrives_after_it_is_restored(live: Live) -> None:
    async with opened(live, "/stage/a", SCREEN) as page, opened(live, "/counts/a") as counts:
        await live.say(1)
        await until(lambda: page.revisions == [1])
        await until(lambda: counts.revisions[-1:] == [1])
        async with live.db.transaction() as conn:
            cut = await conn.fetchval(
                "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE application_name LIKE '%notifications'"
                " AND datname = current_database()"
            )
            assert cut == 1
        await live.say(2)
        await live.count()
        await until(lambda: page.revisions == [1, 2])
        await until(lambda: counts.revisions[-1:] == [2])


async def test_a_viewer_whose_right_ended_is_cut_off_and_cannot_come_back(live: Live) -> None:
    async with opened(live, "/stage/a", SCREEN) as page:
        await until(lambda: live.log.viewers == 1)
        live.tokens.tokens.clear()
        await until(lambda: page.ended)
    async with httpx.AsyncClient(base_url=live.url) as client:
        assert (await client.get("/api/little/v1/stage/a", headers=SCREEN)).status_code == 401

"""A press whose line, service or database goes at the worst moment: the name is out once or not at all, and everybody agrees."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any
from uuid import uuid4

import httpx
import pytest

from contracts.honors import EntryAnnounced
from tests.conftest import MakeDatabase
from tests.support.cut_line import line_to
from tests.support.events.crashing import crash_at_the_end
from tests.support.honors.followed import following
from tests.support.honors.honors_people import delegate, presence
from tests.support.honors.honors_rows import roll_row
from tests.support.honors.honors_world import World, open_world
from tests.support.serving import serving
from tests.support.waiting import until

PEOPLE = 4


@pytest.fixture
async def dsn(make_database: MakeDatabase) -> str:
    return await make_database("honors")


@pytest.fixture
async def world(dsn: str) -> AsyncIterator[World]:
    async with open_world(dsn) as opened:
        people = [delegate(opened.congress, n) for n in range(1, PEOPLE + 1)]
        await opened.hear(*people)
        await opened.hear(*[presence(opened.congress, person) for person in people])
        await opened.load([roll_row(n) for n in range(1, PEOPLE + 1)])
        yield opened


async def armed(world: World, number: int = 1) -> dict[str, Any]:
    """Arm somebody; give the press that takes them."""
    answer = await world.arm((await world.entry(f"Cá nhân Giả Lập {number}"))["entry_id"])
    seen = {"command_id": str(uuid4()), "revision": answer["revision"], "skip_dwell": True}
    return {**seen, "entry_id": answer["entry"]["entry_id"], "digest": answer["digest"]}


async def press(world: World, body: dict[str, Any], http: httpx.AsyncClient | None = None) -> httpx.Response:
    return await (http or world.http).post(f"{world.here}/announcements", json=body, headers=world.hand())


async def names_on_the_wall(world: World) -> list[str]:
    return [one["data"]["honoree"]["name"] for one in await world.frames("BOARD") if one["data"]["honoree"]]


async def is_out_once(world: World) -> None:
    """The log of the screens, what is said to others and the public roll have the first name once, and nobody else's."""
    assert await names_on_the_wall(world) == ["Cá nhân Giả Lập 1"]
    assert [one.sequence for one in await world.said(EntryAnnounced)] == [1]
    public = (await world.http.get(f"{world.here}/public-roll")).json()["entries"]
    assert [one["name"] for one in public] == ["Cá nhân Giả Lập 1"]


async def test_a_database_that_dies_before_the_take_is_committed_leaves_no_trace_and_the_same_press_counts_later(
    world: World,
) -> None:
    body = await armed(world)
    async with world.db.connection() as conn, crash_at_the_end(conn, "entry.announced"):
        assert (await press(world, body)).status_code == 503
        assert (await names_on_the_wall(world), await world.said(EntryAnnounced)) == ([], [])
        assert (await world.stage())["armed"]["digest"] == body["digest"], "it stands armed as before"
    assert (await press(world, body)).json()["outcome"] == "ANNOUNCED"
    await is_out_once(world)


async def test_an_api_that_dies_between_take_and_acknowledgement_forgets_neither(world: World, dsn: str) -> None:
    screen, body = await world.screen(), await armed(world)
    first = (await press(world, body)).json()
    card = (await world.frames("BOARD"))[-1]["data"]
    async with open_world(dsn, world.congress) as anew:  # another process: it knows what the database knows
        said = {"revision": card["revision"], "digest": card["digest"]}
        assert (await anew.http.post("/screens/acknowledgements", json=said, headers=screen)).status_code == 200
        assert (await anew.entry("Cá nhân Giả Lập 1"))["was_shown"] is True
        again = await anew.http.post(f"{world.here}/announcements", json=body, headers=world.hand())
        assert again.json() == first, "the press that nobody saw answered is answered as it was"
    await is_out_once(world)


async def test_an_acknowledgement_that_the_database_lost_is_made_good_by_the_next_sign_of_life(world: World) -> None:
    screen, body = await world.screen(), await armed(world)
    await press(world, body)
    card = (await world.frames("BOARD"))[-1]["data"]
    said = {"revision": card["revision"], "digest": card["digest"]}
    async with world.db.connection() as conn:
        await conn.execute(_DIE_WHEN_SHOWN)
        try:
            assert (await world.http.post("/screens/acknowledgements", json=said, headers=screen)).status_code == 503
        finally:
            await conn.execute("DROP TRIGGER die ON shown_names; DROP FUNCTION die()")
    assert (await world.entry("Cá nhân Giả Lập 1"))["was_shown"] is False
    assert (await world.http.post("/screens/acknowledgements", json=said, headers=screen)).status_code == 200
    assert (await world.entry("Cá nhân Giả Lập 1"))["was_shown"] is True


async def test_a_line_that_is_cut_before_during_or_after_a_press_takes_the_name_once(world: World) -> None:
    screen = await world.screen()
    async with serving(world.app) as url, line_to(url) as (line, _), following(url, _board(world), screen) as near:
        through = httpx.URL(url).copy_with(port=line.port)
        body = await armed(world)
        line.cut()  # before: nothing arrives
        await _given_up(world, body, through)
        assert await names_on_the_wall(world) == []
        line.mend()
        async with world.db.transaction() as conn:  # during: the service works on it, and its answer is lost
            await conn.execute("LOCK TABLE entries IN ACCESS EXCLUSIVE MODE")
            async with httpx.AsyncClient(base_url=f"{through}/api/honors/v1", timeout=30) as http:
                pressing = asyncio.create_task(press(world, body, http))
                await until(lambda: _waits(world), "the service has the press")
                line.cut()
                pressing.cancel()
                await asyncio.gather(pressing, return_exceptions=True)
        await until(lambda: _is_announced(world), "it goes through without whoever pressed")
        line.mend()
        async with httpx.AsyncClient(base_url=f"{through}/api/honors/v1", timeout=30) as http:
            again = await press(world, body, http)  # after: pressed anew, because nobody saw an answer
        assert again.json()["outcome"] == "ANNOUNCED"
        await is_out_once(world)
        await until(lambda: len(near) == 2, "a screen on a good line saw it once")


async def test_a_screen_whose_line_is_cut_over_presses_sees_each_name_once_when_it_is_back(world: World) -> None:
    screen = await world.screen()
    async with serving(world.app) as url, line_to(url) as (line, _):
        through = str(httpx.URL(url).copy_with(port=line.port))
        async with following(through, _board(world), screen) as far:
            await until(lambda: len(far) == 1)
            await _taken(world, 1)
            await until(lambda: len(far) == 2)
            line.cut()
            await _taken(world, 2)
            await _taken(world, 3)
        line.mend()
        seen = {**screen, "last-event-id": str(far[-1][0])}
        async with following(through, _board(world), seen) as back:
            await until(lambda: len(back) == 2, "what it missed, in its order")
    told = [data["honoree"]["name"] for _, _, data in [*far[1:], *back]]
    assert told == [f"Cá nhân Giả Lập {n}" for n in (1, 2, 3)]


async def test_a_file_that_comes_again_while_its_row_is_on_air_changes_nothing_on_the_wall_and_arms_nobody(
    world: World,
) -> None:
    await world.cut(most=PEOPLE, showing="AS_TAKEN")
    await _taken(world, 1)
    await world.arm((await world.entry("Cá nhân Giả Lập 2"))["entry_id"])
    before, standing = (await world.frames("BOARD"))[-1], (await world.stage())["armed"]["digest"]
    again = [roll_row(n) for n in range(1, PEOPLE + 1)]
    again[0]["unit_name"] = again[2]["unit_name"] = "Đơn vị khác"
    again.append(roll_row(PEOPLE + 1, "Hộ gia đình"))
    await world.load(again)
    now, state = (await world.frames("BOARD"))[-1], await world.stage()
    assert [one["name"] for one in now["data"]["row"]["names"]] == ["Ông Cá nhân Giả Lập 1"]
    assert now["data"]["row"]["names"][0]["unit_name"] == before["data"]["row"]["names"][0]["unit_name"]
    assert (state["armed"]["digest"], state["armed"]["changes"]) == (standing, [])
    await _taken(world, 3)
    shown = (await world.frames("BOARD"))[-1]["data"]["row"]["names"]
    assert [one["name"] for one in shown] == ["Ông Cá nhân Giả Lập 1", "Ông Cá nhân Giả Lập 3"]


def _board(world: World) -> str:
    return f"{world.here}/board/live"


async def _taken(world: World, number: int) -> None:
    answer = await world.announce((await world.entry(f"Cá nhân Giả Lập {number}"))["entry_id"])
    assert answer["outcome"] == "ANNOUNCED"


async def _is_announced(world: World) -> bool:
    return bool(await names_on_the_wall(world))


async def _waits(world: World) -> bool:
    sql = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'"
    async with world.db.connection() as conn:
        return bool(await conn.fetchval(sql))


async def _given_up(world: World, body: dict[str, Any], through: httpx.URL) -> None:
    """Press over a line on which nothing arrives, as a page does: it gives up after a while."""
    async with httpx.AsyncClient(base_url=f"{through}/api/honors/v1", timeout=0.5) as http:
        with pytest.raises(httpx.TransportError):
            await press(world, body, http)


_DIE_WHEN_SHOWN = """
CREATE FUNCTION die() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_terminate_backend(pg_backend_pid());
    RETURN NEW;
END $$;
CREATE TRIGGER die AFTER INSERT ON shown_names FOR EACH ROW EXECUTE FUNCTION die();
"""

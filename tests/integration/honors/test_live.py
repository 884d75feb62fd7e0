"""Stage and board as streams over real HTTP: nothing merged, nothing public too early, resumed after a cut."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import pytest

from tests.conftest import MakeDatabase
from tests.support.honors.followed import following
from tests.support.honors.honors_people import delegate, presence
from tests.support.honors.honors_rows import roll_row
from tests.support.honors.honors_world import World, open_world
from tests.support.serving import serving
from tests.support.waiting import until


@pytest.fixture
async def world(make_database: MakeDatabase) -> AsyncIterator[World]:
    async with open_world(await make_database("honors")) as opened:
        people = [delegate(opened.congress, n) for n in range(1, 6)]
        await opened.hear(*people)
        await opened.load([roll_row(n) for n in range(1, 6)])
        await opened.hear(*(presence(opened.congress, person) for person in people[:4]))
        yield opened


async def test_a_card_right_after_another_does_not_wait_for_a_tick(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    naps, sleep = list[float](), asyncio.sleep

    async def nap(seconds: float) -> None:
        task = asyncio.current_task()
        if task and task.get_name() == "live honors_board":
            naps.append(seconds)
        await sleep(seconds)

    screen = await world.screen()
    monkeypatch.setattr(asyncio, "sleep", nap)
    async with serving(world.app) as url, following(url, f"{world.here}/board/live", screen) as board:
        await until(lambda: len(board) == 1)
        await world.command(f"{world.here}/cards", card="BLACK")
        await until(lambda: len(board) == 2)
        await world.command(f"{world.here}/lock-release", back=False)
        await until(lambda: len(board) == 3)
    assert set(naps) == {0}


async def test_each_name_reaches_the_screen_in_order_and_the_stage_sees_the_rest(world: World) -> None:
    screen, operator = await world.screen(), world.staff("STAGE")
    names = [f"Cá nhân Giả Lập {n}" for n in range(1, 5)]
    async with (
        serving(world.app) as url,
        following(url, f"{world.here}/board/live", screen) as board,
        following(url, f"{world.here}/stage/live", operator) as stage,
    ):
        await until(lambda: len(board) == 1 and len(stage) == 1)
        assert board[0][2]["card"] == "TITLE"
        assert (stage[0][1], stage[0][2]["counts"]["announceable"]) == ("stage", 4)
        for name in names:
            assert (await world.announce((await world.entry(name))["entry_id"]))["outcome"] == "ANNOUNCED"
        await until(lambda: len(board) == 5 and len(stage) == 9)  # each name is armed, then taken
        assert [data["honoree"]["name"] for _, _, data in board[1:]] == names
        assert [number for number, _, _ in board] == list(range(1, 6))
        assert "Cá nhân Giả Lập 5" not in str(board)
        late = delegate(world.congress, 5)
        await world.hear(presence(world.congress, late))
        await until(lambda: stage[-1][1] == "readiness", "that somebody came reaches the viewers of the stage")
        came = (await world.entry("Cá nhân Giả Lập 5"))["entry_id"]
        assert (stage[-1][2]["entry_id"], stage[-1][2]["present"]) == (came, True)
        assert stage[-1][2]["stage"]["revision"] == stage[-2][2]["revision"]
        assert len(board) == 5


async def test_a_screen_that_was_cut_off_gets_what_it_missed_and_nothing_twice(world: World) -> None:
    screen = await world.screen()
    async with serving(world.app) as url:
        async with following(url, f"{world.here}/board/live", screen) as board:
            await until(lambda: len(board) == 1)
        for n in (1, 2):
            await world.announce((await world.entry(f"Cá nhân Giả Lập {n}"))["entry_id"])
        async with following(url, f"{world.here}/board/live", {**screen, "last-event-id": "1"}) as board:
            await until(lambda: len(board) == 2)
            assert [data["honoree"]["name"][-1] for _, _, data in board] == ["1", "2"]
        async with following(url, f"{world.here}/board/live", screen) as board:
            await until(lambda: len(board) == 1)
            assert board[0][2]["honoree"]["name"].endswith("2")


async def test_a_page_that_slept_long_gets_the_state_as_it_is(world: World) -> None:
    person = delegate(world.congress, 5)
    for version in range(1, 121):
        await world.hear(presence(world.congress, person, present=version % 2 == 1, version=version))
    async with (
        serving(world.app) as url,
        following(url, f"{world.here}/stage/live", {**world.staff("MC"), "last-event-id": "2"}) as stage,
    ):
        await until(lambda: len(stage) == 1)
        assert (stage[0][1], stage[0][2]["counts"]["announceable"]) == ("stage", 4)


@pytest.mark.parametrize("audience", ["board", "stage"])
async def test_a_resume_beyond_the_newest_gets_the_whole_state(world: World, audience: str) -> None:
    """A database restored from a dump of yesterday knows less than the page that comes back."""
    who = await world.screen() if audience == "board" else world.staff("MC")
    async with (
        serving(world.app) as url,
        following(url, f"{world.here}/{audience}/live", {**who, "last-event-id": "120"}) as frames,
    ):
        await until(lambda: len(frames) == 1, "the state as it is", 10)
        (number, event, data) = frames[0]
        assert (event, number < 120) == ("card" if audience == "board" else "stage", True)
        await world.announce((await world.entry("Cá nhân Giả Lập 1"))["entry_id"])
        await until(lambda: len(frames) >= 2)
        assert frames[1][0] == number + 1
        assert frames[1][2]["revision"] > data["revision"]


async def test_the_stage_hears_each_sign_of_life_of_a_screen_and_how_long_it_is_silent(world: World) -> None:
    screen, operator = await world.screen(), world.staff("STAGE")

    async def alive() -> None:
        said = await world.http.post("/screens/acknowledgements", json={"revision": 1}, headers=screen)
        assert said.status_code == 200

    async with serving(world.app) as url, following(url, f"{world.here}/screens/live", operator) as heard:
        await until(lambda: len(heard) > 0)
        assert [one["heard_at"] for one in heard[0][2]["screens"]] == [None]  # it is listed before it ever spoke

        def spoken() -> list[dict[str, Any]]:
            told = [one for frame in heard for one in frame[2]["screens"] if one["heard_at"]]
            return list({one["heard_at"]: one for one in told}.values())  # a frame may come twice

        for beats in (1, 2):
            await alive()
            await until(lambda beats=beats: len(spoken()) == beats)
        first, second = spoken()
        assert second["heard_at"] > first["heard_at"]
        assert second["acknowledged_at"] == first["acknowledged_at"]
        async with world.db.connection() as conn:
            await conn.execute("UPDATE screen_acknowledgements SET heard_at = heard_at - interval '9 seconds'")
        async with following(url, f"{world.here}/screens/live", operator) as newcomer:
            await until(lambda: len(newcomer) == 1)
            assert newcomer[0][2]["screens"][0]["silent_ms"] >= 9_000

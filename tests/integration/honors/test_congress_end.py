"""A congress that is over: archived it is hidden and kept, an invented one can be deleted, and a rebuild obeys."""

import asyncio
from collections.abc import AsyncIterator
from functools import partial

import asyncpg
import pytest

from contracts.envelope import Event
from contracts.honors import EntryAnnounced, StageChanged
from contracts.registration import CongressState, CongressUpdated
from services.honors.domain.ids import CongressId
from services.honors.storage.known.known_congresses import hold_state
from services.honors.worker import PROJECTION_TABLES
from tests.conftest import MakeDatabase
from tests.support.honors.honors_people import delegate, presence
from tests.support.honors.honors_rows import roll_row
from tests.support.honors.honors_world import World, open_world
from tests.support.waiting import until

HELD = ("entries", "stages", "stage_log", "screen_acknowledgements", "known_delegates", "known_presence")


@pytest.fixture
async def world(make_database: MakeDatabase) -> AsyncIterator[World]:
    async with open_world(await make_database("honors")) as opened:
        person = delegate(opened.congress, 1)
        await opened.hear(person)
        await opened.load([roll_row(1), roll_row(2, "Tập thể")])
        await opened.hear(presence(opened.congress, person))
        await opened.announce((await opened.stage())["next"]["entry_id"])
        yield opened


def ended(congress: CongressUpdated, state: CongressState, **changes: object) -> CongressUpdated:
    return congress.model_copy(update={"aggregate_version": 2, "state": state, **changes})


async def rows(world: World) -> dict[str, int]:
    async with world.db.connection() as conn:
        return {table: await conn.fetchval(f"SELECT count(*) FROM {table}") for table in HELD}


async def waits_for_a_lock(world: World) -> bool:
    sql = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'"
    async with world.db.connection() as conn:
        return bool(await conn.fetchval(sql))


async def listed(world: World) -> list[str]:
    answer = await world.http.get("/congresses", headers=world.staff("STAGE"))
    return [one["congress_id"] for one in answer.json()]


async def test_an_archived_congress_is_hidden_and_keeps_everything(world: World) -> None:
    assert await listed(world) == [str(world.congress.congress_id)]
    before = len((await world.roll())["entries"]), len(await world.said(EntryAnnounced))
    await world.hear(ended(world.congress, CongressState.ARCHIVED))
    assert await listed(world) == []
    assert (len((await world.roll())["entries"]), len(await world.said(EntryAnnounced))) == before


async def test_a_screen_hears_within_its_next_question_that_its_congress_was_archived_and_restored(
    world: World,
) -> None:
    screen = await world.screen()

    async def standing() -> str | None:
        return (await world.http.get("/paired-clients/me", headers=screen)).json()["standing"]

    assert await standing() == "OPEN"
    await world.hear(ended(world.congress, CongressState.ARCHIVED))
    assert await standing() == "CLOSED"
    await world.hear(ended(world.congress, CongressState.ACTIVE, aggregate_version=3))
    assert await standing() == "OPEN"


@pytest.mark.parametrize("card", ["BLACK", "TITLE", "FLAG_SALUTE", "SILENCE"])
async def test_what_calms_a_hall_is_shown_in_an_archived_congress_too(world: World, card: str) -> None:
    on_air = await world.stage()
    await world.hear(ended(world.congress, CongressState.ARCHIVED))
    answer = await world.command(f"{world.here}/cards", card=card)
    assert (answer["outcome"], (await world.frames("BOARD"))[-1]["data"]["card"]) == ("DONE", card)
    again = await world.command(f"{world.here}/cards", card="HONOREE", entry_id=on_air["on_air"]["entry"]["entry_id"])
    assert (again["outcome"], "đã lưu trữ" in again["sentence"]) == ("NOT_ALLOWED", True)
    assert (await world.frames("BOARD"))[-1]["data"]["card"] == card


async def test_a_congress_ends_after_what_is_being_done_in_it(world: World) -> None:
    congress_id = CongressId(world.congress.congress_id)
    async with world.db.transaction() as conn:
        assert await hold_state(conn, congress_id) == "ACTIVE"
        ending = asyncio.create_task(world.hear(ended(world.congress, CongressState.ARCHIVED)))
        await until(partial(waits_for_a_lock, world), "the end of the congress waits")
    await ending
    async with world.db.connection() as conn:
        assert await hold_state(conn, congress_id) == "ARCHIVED"


async def test_a_deleted_congress_leaves_no_row_and_no_screen(world: World) -> None:
    screen = await world.screen()
    assert (await world.http.get(f"{world.here}/board", headers=screen)).status_code == 200
    await world.hear(ended(world.congress, CongressState.DELETED))
    assert set((await rows(world)).values()) == {0}
    assert await listed(world) == []
    assert (await world.http.get(f"{world.here}/stage", headers=world.staff("STAGE"))).status_code == 404
    assert (await world.http.get(f"{world.here}/board", headers=screen)).status_code == 401
    async with world.db.connection() as conn:
        assert await conn.fetchval("SELECT count(*) FROM audit") > 0


async def test_a_congress_of_real_people_is_never_deleted(make_database: MakeDatabase) -> None:
    async with open_world(await make_database("honors"), synthetic=False) as world:
        await world.load([roll_row(1)])
        await world.hear(ended(world.congress, CongressState.DELETED))
        assert len((await world.roll())["entries"]) == 1
        assert await listed(world) == []


@pytest.mark.parametrize("in_order", [True, False])
async def test_a_rebuild_does_not_bring_a_deleted_congress_back(world: World, in_order: bool) -> None:
    person = delegate(world.congress, 1)
    heard: list[Event] = [
        world.congress,
        person,
        presence(world.congress, person),
        ended(world.congress, CongressState.DELETED),
    ]
    await world.hear(heard[-1])
    said = len(await world.said(StageChanged))
    async with world.db.transaction() as conn:
        await conn.execute(f"TRUNCATE {', '.join(PROJECTION_TABLES[:3])}")
    for event in heard if in_order else reversed(heard):
        await world.hear(event)
    assert set((await rows(world)).values()) == {0}
    assert await listed(world) == []
    assert len(await world.said(StageChanged)) == said


async def test_the_log_of_a_congress_that_stands_cannot_be_deleted(world: World) -> None:
    async with world.db.connection() as conn:
        with pytest.raises(asyncpg.RaiseError, match="append-only"):
            await conn.execute("DELETE FROM stage_log")

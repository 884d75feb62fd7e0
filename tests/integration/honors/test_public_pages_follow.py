"""A public page follows the ceremony: what is told at once, and what is asked for again."""

import asyncio
import json
import re
from collections.abc import AsyncIterator
from uuid import uuid4

import httpx
import pytest
from httpx_sse import aconnect_sse

from chassis import clock
from chassis.storage.database import Database
from services.honors.api.public.live_roll import public_hub
from services.honors.domain.ids import CongressId
from services.honors.usecases.public.read_public_roll import KeptRoll, PublicRolls
from tests.conftest import MakeDatabase
from tests.support.honors.honors_people import delegate, presence
from tests.support.honors.honors_rows import roll_row
from tests.support.honors.honors_world import World, open_world
from tests.support.honors.public_pages import announced, page
from tests.support.serving import serving

PUBLIC_FIELDS = {
    *("sequence", "entry_id", "withdrawn", "corrected", "kind", "posthumous", "form_of_address", "name", "unit_name"),
    *("award_name", "decision_number", "decision_date", "announced_at"),
}


@pytest.fixture
async def world(make_database: MakeDatabase) -> AsyncIterator[World]:
    async with open_world(await make_database("honors")) as opened:
        people = [delegate(opened.congress, n) for n in (1, 2, 3)]
        await opened.hear(*people)
        await opened.hear(*[presence(opened.congress, person) for person in people])
        await opened.load([roll_row(1, "Tập thể"), roll_row(2), roll_row(3)])
        yield opened


async def test_a_reader_who_has_the_newest_page_is_sent_none_and_the_database_is_asked_once(world: World) -> None:
    await announced(world, "Cá nhân Giả Lập 2")
    first = await world.http.get(page(world))
    again = await world.http.get(page(world), headers={"if-none-match": first.headers["etag"]})
    assert (again.status_code, again.content, again.headers["etag"]) == (304, b"", first.headers["etag"])
    await announced(world, "Cá nhân Giả Lập 3")
    newer = await world.http.get(page(world), headers={"if-none-match": first.headers["etag"]})
    assert (newer.status_code, "Cá nhân Giả Lập 3" in newer.text) == (200, True)
    assert "set-cookie" not in newer.headers
    assert newer.headers["cache-control"] == "public, max-age=10, must-revalidate"


async def test_programs_are_told_at_once_of_names_and_of_withdrawals_and_of_nothing_else(world: World) -> None:
    async with serving(world.app) as url, httpx.AsyncClient(base_url=f"{url}/api/honors/v1", timeout=20) as reader:
        async with aconnect_sse(reader, "GET", page(world, "/live")) as stream:
            told = (json.loads(one.data) async for one in stream.aiter_sse() if one.event == "roll")
            assert (await anext(told))["names"] == 0
            (entry_id,) = await announced(world, "Cá nhân Giả Lập 2")
            first = await anext(told)
            assert [one["name"] for one in first["newest"]] == ["Cá nhân Giả Lập 2"]
            assert set(first["newest"][0]) == PUBLIC_FIELDS
            await world.arm((await world.entry("Cá nhân Giả Lập 3"))["entry_id"])  # changes the stage, and nothing here
            await world.command(f"/entries/{entry_id}/withdrawal", role="ORGANIZER", reason="Hủy")
            gone = await anext(told)
            assert (gone["names"], gone["newest"][0]["name"]) == (0, None)
        assert (await reader.get(f"/feed/{uuid4()}/live")).status_code == 404


class HeldRolls(PublicRolls):
    """Rolls whose looks end only when they may."""

    def __init__(self, db: Database) -> None:
        super().__init__(db)
        self.read, self.may_end = asyncio.Event(), asyncio.Event()

    async def _look(self, congress_id: CongressId) -> KeptRoll:
        kept = await super()._look(congress_id)
        self.read.set()
        await self.may_end.wait()
        return kept


async def test_whoever_asks_after_a_withdrawal_joins_no_look_that_began_before_it(world: World) -> None:
    (entry_id,) = await announced(world, "Cá nhân Giả Lập 2")
    rolls, congress = HeldRolls(world.db), CongressId(world.congress.congress_id)
    early = asyncio.create_task(rolls.of(congress))
    await rolls.read.wait()
    await world.command(f"/entries/{entry_id}/withdrawal", role="ORGANIZER", reason="Hủy")
    late = [asyncio.create_task(rolls.of(congress)) for _ in range(3)]
    await asyncio.sleep(0)
    rolls.may_end.set()
    assert [one.name for one in (await early).roll.entries] == ["Cá nhân Giả Lập 2"]
    assert [[one.name for one in (await each).roll.entries] for each in late] == [[None]] * 3


async def test_the_stream_takes_no_connection_beside_the_one_that_reads_the_roll(world: World) -> None:
    nowhere = Database("postgresql://127.0.0.1:1/none", application_name="nowhere")
    world.app.state.public_hub = public_hub(nowhere, world.app.state.public_rolls)
    async with (
        serving(world.app) as url,
        httpx.AsyncClient(base_url=f"{url}/api/honors/v1", timeout=5) as reader,
        aconnect_sse(reader, "GET", page(world, "/live")) as stream,
    ):
        told = (json.loads(one.data) async for one in stream.aiter_sse() if one.event == "roll")
        assert (await anext(told))["names"] == 0


async def test_a_page_opened_before_the_first_name_says_of_when_it_is_and_is_asked_for_again(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = clock.now()
    monkeypatch.setattr(clock, "now", lambda: now)
    for place in ("/feed", page(world)):
        empty = await world.http.get(place)
        assert re.search(r"Lúc \d\d:\d\d, \d\d/\d\d/\d{4} chưa có tên nào được công bố", empty.text), place
        assert 30 <= int(empty.headers["refresh"]) <= 60
        known = await world.http.get(place, headers={"if-none-match": empty.headers["etag"]})
        assert (known.status_code, known.headers["refresh"]) == (304, empty.headers["refresh"])


async def test_a_page_follows_while_names_are_to_come_unless_the_reader_looks_for_something_or_stops_it(
    world: World,
) -> None:
    await announced(world, "Cá nhân Giả Lập 2")
    going = await world.http.get(page(world))
    assert ("refresh" in going.headers, "?dung=1" in going.text) == (True, True)
    for asked in ({"dung": "1"}, {"q": "Giả"}, {"trang": "2"}):
        still = await world.http.get(page(world), params=asked)
        assert ("refresh" in still.headers, "không tự cập nhật" in still.text) == (False, True), asked
    await announced(world, "Tập thể Giả Lập 1", "Cá nhân Giả Lập 3")
    over = await world.http.get(page(world))
    assert ("refresh" in over.headers, "cập nhật" in over.text) == (False, False)

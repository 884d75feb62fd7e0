"""What everybody may read of the programme, and what is forgotten of who speaks."""

from collections.abc import AsyncIterator
from typing import Any
from uuid import UUID, uuid4

import httpx
import pytest

from chassis.access.slips import issue_slip
from contracts.access import PROGRAMME_SLIP
from contracts.registration import CongressState, DelegateStatus
from tests.conftest import MakeDatabase
from tests.support.honors.honors_people import delegate
from tests.support.honors.honors_world import TOKEN_KEY, World, open_world
from tests.support.honors.programme import AGENDA, plan, seen


@pytest.fixture
async def world(make_database: MakeDatabase) -> AsyncIterator[World]:
    async with open_world(await make_database("honors"), agenda=AGENDA) as world:
        yield world


def slip(world: World, *, key_number: int = 9, **other: Any) -> dict[str, str]:
    """What a phone sends that just read the page of this congress."""
    said = {"thing": PROGRAMME_SLIP, "of": world.congress.congress_id, **other}
    return {"X-Reading-Slip": issue_slip(TOKEN_KEY, key_number, **said)}


async def outline(world: World, headers: dict[str, str] | None = None) -> httpx.Response:
    return await world.http.get(f"{world.here}/programme/outline", headers=headers or slip(world))


async def test_everybody_reads_what_is_held_and_when_but_neither_who_speaks_nor_what_was_noted(world: World) -> None:
    line = {"title": "Tham luận", "minutes": 10, "speaker": "Vi Thử Một", "notes": "Chờ hiệu lệnh"}
    unwritten = (await outline(world)).json()
    assert (unwritten["items"], unwritten["starts_at"] is None) == ([], False), "the usual agenda is nobody's word"
    assert (await plan(world, [line])).status_code == 200
    read = await outline(world)
    assert read.status_code == 200, read.text
    [item] = read.json()["items"]
    assert set(item) == {"kind", "title", "minutes", "state", "start", "end"}
    assert not any(word in read.text for word in ("Vi Thử Một", "Chờ hiệu lệnh"))


async def test_whoever_may_not_read_the_page_reads_no_programme_and_no_slip_is_anything_else(world: World) -> None:
    assert (await outline(world)).status_code == 200
    other = str(uuid4())
    for headers in (
        {"X-Reading-Slip": ""},
        {"X-Reading-Slip": "a.b.c"},
        {"X-Reading-Slip": world.staff("ORGANIZER")["authorization"].removeprefix("Bearer ")},
        slip(world, of=UUID(other)),
        slip(world, thing="honours"),
        slip(world, key_number=8),
    ):
        assert (await outline(world, headers)).status_code == 404, headers
    token = slip(world)["X-Reading-Slip"]
    for path in ("roll", "programme"):
        answer = await world.http.get(f"{world.here}/{path}", headers={"authorization": f"Bearer {token}"})
        assert answer.status_code == 401, path


async def test_nobody_reads_what_is_held_once_the_congress_is_archived(world: World) -> None:
    archived = {"aggregate_version": 2, "state": CongressState.ARCHIVED}
    await world.hear(world.congress.model_copy(update=archived))
    assert (await outline(world)).status_code == 404
    assert (await seen(world))["items"], "who worked on it still reads it"


async def test_who_speaks_is_forgotten_when_the_names_of_a_closed_congress_go(world: World) -> None:
    items = [
        {"kind": item["kind"], "title": item["title"], "minutes": 10, "speaker": "Vi Thử Tham Luận", "notes": "Vi Thử"}
        for item in (await seen(world))["items"]
    ]
    planned = await plan(world, items)
    assert planned.status_code == 200, planned.text
    await world.hear(world.congress.model_copy(update={"aggregate_version": 2, "names_gone": True}))
    after = await seen(world)
    assert [item["title"] for item in after["items"]] == [item["title"] for item in items]
    assert {item["speaker"] for item in after["items"]} == {""}
    async with world.db.connection() as conn:
        kept = "SELECT count(*) FROM programme_acts WHERE before::text LIKE '%Vi Thử%'"
        assert not await conn.fetchval(kept), "no act can be taken back to the names"


async def test_erasing_somebody_who_withdrew_takes_no_speaker_of_the_same_name_off_the_programme(world: World) -> None:
    name, here = "Vi Thử Trùng Tên", world.congress
    await world.hear(delegate(here, 1, full_name=name), delegate(here, 2, full_name=name))
    line = {"title": "Tham luận", "minutes": 10, "speaker": name}
    assert (await plan(world, [line])).status_code == 200
    gone = {"full_name": "(đã xóa)", "erased": True, "aggregate_version": 2}
    await world.hear(delegate(here, 1, status=DelegateStatus.WITHDRAWN, **gone))
    assert (await seen(world))["items"][0]["speaker"] == name
    await world.hear(delegate(here, 2, **gone))
    assert (await seen(world))["items"][0]["speaker"] == "(đã xóa)", "it goes with the last who is called so"

"""The doors are told who goes up in which row, by number and never by award: whatever is cut, moved, withdrawn or undone."""

import os
import random
from collections.abc import AsyncIterator
from typing import Any
from uuid import UUID

import pytest

from contracts.stage_rows import RowsChanged
from services.honors.usecases.rows.tell_doors import tell_next
from tests.conftest import MakeDatabase
from tests.support.honors.honors_people import delegate
from tests.support.honors.honors_rows import roll_row
from tests.support.honors.honors_world import World, open_world

PEOPLE, ACTS = 9, 24
Row = tuple[int, int, bool]


@pytest.fixture
async def world(make_database: MakeDatabase) -> AsyncIterator[World]:
    """Nine people who are honoured, the first two by an order, and a collective that the second of them receives for."""
    async with open_world(await make_database("honors")) as opened:
        await opened.hear(*(delegate(opened.congress, n) for n in range(1, PEOPLE + 2)))
        order = {"award_code": "", "award_name": "Huân chương Lao động hạng Ba"}
        people = [roll_row(n, **order) if n < 3 else roll_row(n) for n in range(1, PEOPLE + 1)]
        await opened.load([*people, roll_row(PEOPLE + 1, kind="Tập thể", delegate_code="GL-002")])
        yield opened


async def told(world: World) -> dict[int, list[Row]]:
    """Look everything through, and give what the doors know by it: the newest word on each delegate, by number."""
    while await tell_next(world.db):
        pass
    newest: dict[UUID, RowsChanged] = {}
    for word in await world.said(RowsChanged):
        assert word.aggregate_version == (
            newest[word.delegate_id].aggregate_version + 1 if word.delegate_id in newest else 1
        )
        newest[word.delegate_id] = word
    first = delegate(world.congress, 0).delegate_id.int
    return {
        one.delegate_id.int - first: [(row.number, row.wave, row.by_size) for row in one.rows]
        for one in newest.values()
    }


async def stands(world: World) -> dict[int, list[Row]]:
    """Who goes up in which row by the page of the rows: the honoured themselves, for the collective the second of them."""
    answer = await world.http.get(f"{world.here}/rows", headers=world.staff("STAGE"))
    sheet = answer.json()["sheet"]
    found: dict[int, list[Row]] = {}
    for row in sheet["rows"]:
        for member in row["members"]:
            number, here = int(member["name"].split()[-1]), (row["row"]["number"], row["row"]["wave"], False)
            theirs = found.setdefault(2 if number > PEOPLE else number, [])
            if member["status"] != "REVOKED" and here not in theirs:
                theirs.append(here)
    return {number: rows for number, rows in found.items() if rows}


async def change(world: World, path: str, status: int = 200, role: str = "HONORS_APPROVER", **body: Any) -> None:
    seen = {"revision": (await world.stage())["revision"], **body}
    answer = await world.http.post(f"{world.here}/rows{path}", json=seen, headers=world.hand(role))
    assert answer.status_code in (status, 409), answer.text


async def test_who_goes_up_is_told_once_by_number_and_no_award_is_named(world: World) -> None:
    """Also what stood in the roll before anybody listened: nothing is told yet, as after an upgrade."""
    await world.command(f"{world.here}/batch-size", size=5)
    by_size = {n: [(1 if n <= 4 else 2, 0, True)] for n in range(1, PEOPLE + 1)}
    assert await told(world) == by_size
    said = len(await world.said(RowsChanged))
    assert (await told(world), len(await world.said(RowsChanged))) == (by_size, said)
    await world.cut(6)
    assert await told(world) == {
        1: [(1, 0, False)],
        2: [(1, 0, False), (2, 1, False)],
        **{n: [(2, 1, False)] for n in (3, 4, 5)},
        **{n: [(3, 2, False)] for n in (6, 7, 8, 9)},
    }
    async with world.db.connection() as conn:
        said_of_rows = await conn.fetch(
            "SELECT convert_from(payload, 'UTF8') AS text FROM outbox WHERE topic = 'honors.rows.v1'"
        )
    assert [row for row in said_of_rows if "Huân chương" in row["text"] or "Giả Lập" in row["text"]] == []


async def test_nothing_is_told_while_it_is_rehearsed_and_who_is_no_delegate_any_more_goes_up_nowhere(
    world: World,
) -> None:
    await told(world)
    said = len(await world.said(RowsChanged))
    body = {"revision": (await world.stage())["revision"], "on": True, "real_names": 0}
    await world.http.put(f"{world.here}/rehearsal", json=body, headers=world.hand())
    await world.cut(2)
    await told(world)
    assert len(await world.said(RowsChanged)) == said
    body = {"revision": (await world.stage())["revision"], "on": False, "real_names": 0}
    await world.http.put(f"{world.here}/rehearsal", json=body, headers=world.hand())
    assert (await told(world))[1] == [(1, 0, False)]
    gone = delegate(world.congress, 1, status="WITHDRAWN", aggregate_version=2)
    await world.hear(gone)
    assert (await told(world))[1] == []


@pytest.mark.parametrize("found", [434342622, None], ids=["moved behind a later row", "one of this run"])
async def test_whatever_is_done_to_rows_and_roll_the_doors_end_with_what_stands(
    world: World, found: int | None
) -> None:
    seed = found or int(os.environ.get("DAIHOI_TEST_SEED") or int.from_bytes(os.urandom(4)))
    print(f"DAIHOI_TEST_SEED={seed}")
    chance = random.Random(seed)
    await world.cut(4)
    for _ in range(ACTS):
        sheet = (await world.http.get(f"{world.here}/rows", headers=world.staff("STAGE"))).json()["sheet"]
        rows = [row for row in sheet["rows"] if row["members"]]
        open_ones = [one for row in rows for one in row["members"] if one["status"] != "REVOKED"]
        row, one = chance.choice(rows), chance.choice(open_ones)
        match chance.choice(("move", "move", "split", "join", "undo", "withdraw", "cut")):
            case "move":
                edition = sheet["edition"] + 1
                await change(
                    world, "/moves", entry_id=one["entry_id"], row_id=row["row"]["row_id"], after=None, edition=edition
                )
            case "split":
                first = chance.choice(row["members"])["entry_id"]
                await change(world, f"/{row['row']['row_id']}/split", first=first)
            case "join":
                await change(world, f"/{row['row']['row_id']}/join")
            case "undo" if sheet["plan"] > 1:
                await change(world, "/undo")
            case "withdraw" if len(open_ones) > 4:
                await world.command(f"/entries/{one['entry_id']}/withdrawal", role="ORGANIZER", reason="Hủy")
            case "cut":
                await change(world, "", most=chance.randint(2, 6))
            case _:
                continue
        if chance.random() < 0.5:  # several acts are looked through at once, too
            assert {n: rows for n, rows in (await told(world)).items() if rows} == await stands(world)
    assert {n: rows for n, rows in (await told(world)).items() if rows} == await stands(world)

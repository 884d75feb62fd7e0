"""Behind the stage: the next two rows in their order, who is there, who left, what was handed over and what is still to be."""

import io
from collections.abc import AsyncIterator
from typing import Any
from uuid import uuid4

import openpyxl
import pytest

from tests.conftest import MakeDatabase
from tests.support.honors.honors_people import delegate, presence
from tests.support.honors.honors_rows import roll_row
from tests.support.honors.honors_world import World, open_world

PEOPLE = 8


@pytest.fixture
async def world(make_database: MakeDatabase) -> AsyncIterator[World]:
    """Eight people in four rows of two; the first four are in the hall, the third entry is a household."""
    async with open_world(await make_database("honors")) as opened:
        people = [delegate(opened.congress, n, pronunciation="giả-lập") for n in range(1, PEOPLE + 1)]
        await opened.hear(*people)
        await opened.load([roll_row(n) for n in range(1, PEOPLE + 1)])
        await opened.hear(*(presence(opened.congress, one) for one in people[:4]))
        await opened.cut(most=2, decision_first=False)
        yield opened


@pytest.fixture
async def phone(world: World) -> dict[str, str]:
    return await world.screen("Điện thoại cánh gà", "BACKSTAGE")


async def seen(world: World, phone: dict[str, str]) -> dict[str, Any]:
    answer = await world.http.get(f"{world.here}/backstage", headers=phone)
    assert answer.status_code == 200, answer.text
    return dict(answer.json())


def turns(told: dict[str, Any]) -> list[tuple[str, int]]:
    return [(row["turn"], row["view"]["row"]["number"]) for row in told["rows"]]


async def entries(world: World) -> list[dict[str, Any]]:
    return list((await world.roll())["entries"])


async def give(world: World, phone: dict[str, str], entry_id: str, path: str, **body: Any) -> dict[str, Any]:
    sent = {"command_id": str(uuid4()), **body}
    answer = await world.http.post(f"/entries/{entry_id}/{path}", json=sent, headers=phone)
    assert answer.status_code == 200, answer.text
    return dict(answer.json())


async def test_the_row_on_stage_and_the_next_two_stand_there_in_their_order(
    world: World, phone: dict[str, str]
) -> None:
    assert turns(await seen(world, phone)) == [("NEXT", 1), ("AFTER", 2)]
    await world.announce((await entries(world))[0]["entry_id"])
    told = await seen(world, phone)
    assert turns(told) == [("ON_STAGE", 1), ("NEXT", 2), ("AFTER", 3)]
    assert [one["place"] for one in told["rows"][1]["view"]["members"]] == [1, 2]
    assert told["rows"][1]["view"]["members"][0]["pronunciation"] == "giả-lập"


async def test_who_is_there_who_left_and_who_never_came_are_told_apart(world: World, phone: dict[str, str]) -> None:
    await world.hear(presence(world.congress, delegate(world.congress, 4), present=False, version=2))
    told = await seen(world, phone)
    found = [one["presence"] for row in told["rows"] for one in row["view"]["members"]]
    assert found == ["HERE", "HERE", "HERE", "LEFT"]


async def test_a_tick_behind_the_stage_is_a_lamp_and_makes_no_press_stale(world: World, phone: dict[str, str]) -> None:
    first = (await entries(world))[0]["entry_id"]
    before = (await world.stage())["revision"]
    answer = await world.http.put(f"/entries/{first}/standing-by", json={"here": True}, headers=phone)
    assert answer.json()["rows"][0]["view"]["members"][0]["standing_by"] is True
    assert (await world.stage())["revision"] == before
    assert (await entries(world))[0]["standing_by"] is True
    await world.http.put(f"/entries/{first}/standing-by", json={"here": False}, headers=phone)
    assert (await entries(world))[0]["standing_by"] is False


async def test_whoever_stands_behind_the_stage_is_there_for_the_stage_until_the_tick_is_taken_back(
    world: World, phone: dict[str, str]
) -> None:
    late = (await entries(world))[4]
    assert (late["announceable"], "chưa có mặt" in late["blocked_reason"]) == (False, True)
    path = f"/entries/{late['entry_id']}/standing-by"
    told = (await world.http.put(path, json={"here": True}, headers=phone)).json()
    members = [one for row in told["rows"] for one in row["view"]["members"]]
    assert [one["presence"] for one in members if one["entry_id"] == late["entry_id"]] in ([], ["HERE"])
    now = (await entries(world))[4]
    assert (now["announceable"], now["representative"]["present"]) == (True, True)
    await world.http.put(path, json={"here": False}, headers=phone)
    assert (await entries(world))[4]["announceable"] is False
    await world.http.put(path, json={"here": True}, headers=phone)
    assert (await world.announce(late["entry_id"]))["outcome"] == "ANNOUNCED"


async def test_what_was_handed_over_is_ticked_with_its_certificate_while_names_go_on(
    world: World, phone: dict[str, str]
) -> None:
    first, second = (one["entry_id"] for one in (await entries(world))[:2])
    await world.announce(first)
    await world.take()
    given = await give(world, phone, first, "presentation", certificate_number="0123/2026")
    assert (given["outcome"], given["sentence"]) == ("DONE", "Đã ghi nhận trao tặng.")
    told = await seen(world, phone)
    assert [one["entry_id"] for one in told["to_give"]] == [second]
    assert told["rows"][0]["view"]["members"][0]["certificate_number"] == "0123/2026"


async def test_a_living_person_who_is_away_is_deferred_and_has_no_proxy(world: World, phone: dict[str, str]) -> None:
    away = (await entries(world))[4]["entry_id"]
    assert (await give(world, phone, away, "deferral", reason="Vắng khi trao"))["outcome"] == "DONE"
    assert [one["entry_id"] for one in (await seen(world, phone))["to_give"]] == [away]
    first = (await entries(world))[0]["entry_id"]
    await world.announce(first)
    refused = await give(world, phone, first, "presentation", by_proxy=True, receiver_name="Bà Thử")
    assert refused["outcome"] == "NOT_ALLOWED"


async def test_what_is_still_to_be_given_goes_out_as_a_spreadsheet(world: World, phone: dict[str, str]) -> None:
    await world.announce((await entries(world))[0]["entry_id"])
    await give(world, phone, (await entries(world))[4]["entry_id"], "deferral", reason="Vắng")
    answer = await world.http.post(f"{world.here}/to-give-exports", headers=phone)
    sheet = openpyxl.load_workbook(io.BytesIO(answer.content)).worksheets[0]
    cells = [[cell for cell in row if cell] for row in sheet.iter_rows(values_only=True)]
    revision = (await world.stage())["revision"]
    assert any(str(row[0]).endswith(f"bản sân khấu {revision}") for row in cells if row), "of which edition it is"
    told = [row for row in cells if row and row[0] in ("1", "5")]
    assert [(row[1], next(word for word in row if "trao" in word.lower())) for row in told] == [
        ("Ông Cá nhân Giả Lập 1", "Đã công bố, chưa trao"),
        ("Ông Cá nhân Giả Lập 5", "Chuyển trao sau"),
    ]


async def test_a_phone_behind_the_stage_neither_arms_nor_takes_nor_cuts(world: World, phone: dict[str, str]) -> None:
    first, revision = (await entries(world))[0]["entry_id"], (await world.stage())["revision"]
    command = {"command_id": str(uuid4()), "revision": revision}
    for path, body in (
        (f"{world.here}/arming", {**command, "entry_id": first}),
        (f"{world.here}/announcements", {**command, "entry_id": first, "digest": "0" * 16}),
        (f"{world.here}/cards", {**command, "card": "BLACK"}),
        (f"{world.here}/rows", {"most": 3, "revision": revision}),
        (f"/entries/{first}/return", {**command, "reason": "Thử"}),
    ):
        assert (await world.http.post(path, json=body, headers=phone)).status_code == 403, path


async def test_a_rehearsal_leaves_no_tick_and_no_certificate(world: World, phone: dict[str, str]) -> None:
    first = (await entries(world))[0]["entry_id"]
    for on in (True, False):
        if not on:
            await world.announce(first)
            await give(world, phone, first, "presentation", certificate_number="DIEN-TAP")
            await world.http.put(f"/entries/{first}/standing-by", json={"here": True}, headers=phone)
        body = {"revision": (await world.stage())["revision"], "on": on}
        await world.http.put(f"{world.here}/rehearsal", json=body, headers=world.hand())
    one = (await seen(world, phone))["rows"][0]["view"]["members"][0]
    assert (one["standing_by"], one["certificate_number"], one["status"]) == (False, "", "SCHEDULED")

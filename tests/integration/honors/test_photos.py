"""Group photos: one plan, written by whoever saw the newest, and the call on the screens of the hall."""

from collections.abc import AsyncIterator
from typing import Any
from uuid import uuid4

import pytest

from contracts.honors import StageChanged
from tests.conftest import MakeDatabase
from tests.support.honors.honors_people import START, delegate
from tests.support.honors.honors_world import World, open_world


@pytest.fixture
async def world(make_database: MakeDatabase) -> AsyncIterator[World]:
    async with open_world(await make_database("honors")) as opened:
        await opened.hear(*(delegate(opened.congress, n) for n in (1, 2, 3)))
        yield opened


def turn(group: str, people: int, **more: Any) -> dict[str, Any]:
    return {"turn_id": str(uuid4()), "group": group, "people": people, "minutes": 3, "rows": 2, **more}


async def save(world: World, number: int, *turns: dict[str, Any], status: int = 200) -> dict[str, Any]:
    body = {"number": number, "turns": turns}
    answer = await world.http.put(f"{world.here}/photo-plan", json=body, headers=world.staff("HONORS_EDITOR"))
    assert answer.status_code == status, answer.text
    return dict(answer.json())


async def test_the_plan_has_times_and_says_where_it_disagrees_with_the_list(world: World) -> None:
    saved = await save(world, 0, turn("Đơn vị 1", 4, starts_at=START.isoformat()), turn("Ban Tổ chức", 7))
    assert [one["warnings"] for one in saved["turns"]] == [
        [
            "Phiên chính thức bắt đầu lúc 07:30: chỉ chụp lúc giải lao, xin đối chiếu chương trình.",
            "Kế hoạch ghi 4 người, danh sách đại biểu có 3.",
        ],
        ["Phiên chính thức bắt đầu lúc 07:30: chỉ chụp lúc giải lao, xin đối chiếu chương trình."],
    ]
    assert saved["turns"][1]["begins"] == saved["turns"][0]["ends"]
    assert (saved["number"], saved["units"]) == (1, {"Đơn vị 1": 3})


async def test_two_who_write_at_once_do_not_overwrite_each_other(world: World) -> None:
    await save(world, 0, turn("Đoàn A", 5))
    assert "người khác sửa" in (await save(world, 0, turn("Đoàn B", 6), status=409))["detail"]
    assert (await save(world, 1, turn("Đoàn B", 6)))["number"] == 2


async def test_a_group_is_called_on_the_screens_as_the_plan_said_then_and_never_over_a_lock(world: World) -> None:
    first = turn("Đơn vị 1", 3, place="Cửa A")
    await save(world, 0, first)
    called = await world.command(f"{world.here}/photo-calls", turn_id=first["turn_id"])
    assert called["outcome"] == "DONE"
    card = (await world.frames("BOARD"))[-1]["data"]
    assert (card["card"], card["text"]) == ("PHOTO_CALL", "Đơn vị 1 · 2 hàng · Cửa A")
    assert (await world.said(StageChanged))[-1].card == "AGENDA_ITEM"
    await save(world, 1, {**first, "group": "Tên khác"})
    assert (await world.stage())["on_air"]["text"] == "Đơn vị 1 · 2 hàng · Cửa A"
    await world.command(f"{world.here}/cards", card="SILENCE")
    assert (await world.command(f"{world.here}/photo-calls", turn_id=first["turn_id"]))["outcome"] == "NOT_ALLOWED"
    await world.command(f"{world.here}/lock-release", back=True)
    assert (await world.stage())["on_air"]["text"] == "Đơn vị 1 · 2 hàng · Cửa A"


async def test_a_turn_that_is_gone_is_not_called(world: World) -> None:
    body = {"command_id": str(uuid4()), "revision": 1, "turn_id": str(uuid4())}
    answer = await world.http.post(f"{world.here}/photo-calls", json=body, headers=world.hand())
    assert answer.status_code == 404

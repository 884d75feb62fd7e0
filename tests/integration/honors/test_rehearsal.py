"""A rehearsal: everything works and is marked, nothing is public, and nothing of it is left for the day."""

from collections.abc import AsyncIterator
from typing import Any

import pytest

from contracts.honors import EntryAnnounced, StageChanged
from tests.conftest import MakeDatabase
from tests.support.honors.honors_people import delegate, presence
from tests.support.honors.honors_rows import roll_row
from tests.support.honors.honors_world import World, open_world


@pytest.fixture
async def world(make_database: MakeDatabase) -> AsyncIterator[World]:
    async with open_world(await make_database("honors")) as opened:
        await opened.hear(*(delegate(opened.congress, n) for n in (1, 2, 3)))
        await opened.load([roll_row(1), roll_row(2), roll_row(3)])
        yield opened


async def rehearse(world: World, *, on: bool) -> dict[str, Any]:
    stage = await world.stage()
    body = {"revision": stage["revision"], "on": on, "real_names": stage["counts"]["announced"] if on else 0}
    answer = await world.http.put(f"{world.here}/rehearsal", json=body, headers=world.hand())
    assert answer.status_code == 200, answer.text
    return dict(answer.json())


async def public(world: World) -> list[str]:
    return [entry["name"] for entry in (await world.http.get(f"{world.here}/public-roll")).json()["entries"]]


async def test_a_name_that_was_rehearsed_is_announced_on_the_day_as_the_first(world: World) -> None:
    before = await world.roll()
    state = await rehearse(world, on=True)
    assert (state["rehearsal"], state["counts"]["announceable"]) == (True, 3)  # in an empty hall
    for _ in range(2):
        assert (await world.announce((await world.stage())["next"]["entry_id"]))["outcome"] == "ANNOUNCED"
    assert (await world.frames("BOARD"))[-1]["data"]["honoree"]["name"] == "Cá nhân Giả Lập 2"
    assert await public(world) == []

    state = await rehearse(world, on=False)
    assert (state["rehearsal"], state["on_air"]["card"], state["counts"]["announced"]) == (False, "TITLE", 0)
    assert state["counts"]["announceable"] == 0  # nobody has really come yet
    assert (await world.roll())["entries"] == before["entries"]
    await world.hear(presence(world.congress, delegate(world.congress, 1)))
    await world.announce((await world.stage())["next"]["entry_id"])
    assert await public(world) == ["Cá nhân Giả Lập 1"]
    assert [(event.sequence, event.rehearsal) for event in await world.said(EntryAnnounced)] == [
        (1, True),
        (2, True),
        (1, False),
    ]
    stages = await world.said(StageChanged)
    assert [event.revision for event in stages] == list(range(1, len(stages) + 1))
    told = [False, False, True, True, True, True, True, False, False, False]  # each name is armed, then taken
    assert [event.rehearsal for event in stages] == told


async def test_steps_on_stage_are_taken_back_and_decisions_stay(world: World) -> None:
    await rehearse(world, on=True)
    first, second, third = [entry["entry_id"] for entry in (await world.roll())["entries"]]
    await world.announce(first)
    await world.command(f"/entries/{first}/presentation", receiver_name="Trần Giả Lập")
    await world.command(f"/entries/{second}/deferral", reason="Tập tình huống vắng")
    await world.command(f"/entries/{third}/hold", reason="Có đơn thư")
    await world.command(f"/entries/{first}/correction", role="HONORS_EDITOR", name="Tên Đúng", reason="Sai tên")
    await rehearse(world, on=False)
    entries = (await world.roll())["entries"]
    assert [(entry["name"], entry["status"], entry["corrected"]) for entry in entries] == [
        ("Tên Đúng", "SCHEDULED", False),
        ("Cá nhân Giả Lập 2", "SCHEDULED", False),
        ("Cá nhân Giả Lập 3", "ON_HOLD", False),
    ]
    async with world.db.connection() as conn:
        assert await conn.fetchval("SELECT count(*) FROM entries WHERE receiver_name IS NOT NULL") == 0


async def test_what_was_announced_for_real_outlives_a_rehearsal(world: World) -> None:
    await world.hear(*(presence(world.congress, delegate(world.congress, n)) for n in (1, 2)))
    first, second, _ = [entry["entry_id"] for entry in (await world.roll())["entries"]]
    await world.announce(first)
    await rehearse(world, on=True)
    await world.announce(second)
    assert await public(world) == ["Cá nhân Giả Lập 1"]
    await rehearse(world, on=False)
    assert await public(world) == ["Cá nhân Giả Lập 1"]
    assert [entry["sequence"] for entry in (await world.roll())["entries"]] == [1, None, None]


async def test_screens_hear_that_a_rehearsal_begins_and_its_end_brings_the_title_whatever_card_is_on(
    world: World,
) -> None:
    for card in ("SLOGAN", "SILENCE", "FLAG_SALUTE"):
        await world.command(f"{world.here}/cards", card=card)
        shown = (await world.frames("BOARD"))[-1]["data"]
        await rehearse(world, on=True)
        await rehearse(world, on=False)
        told = [frame["data"] for frame in (await world.frames("BOARD"))[-3:]]
        assert [(frame["card"], frame["rehearsal"]) for frame in told] == [
            (card, False),
            (card, True),
            ("TITLE", False),
        ]
        assert told[0]["revision"] == shown["revision"] < told[1]["revision"] < told[2]["revision"]


@pytest.mark.parametrize("showing", ["ONE_BY_ONE", "AS_TAKEN", "WHOLE"])
async def test_the_end_of_a_rehearsal_leaves_no_empty_card_of_a_row_on_walls_stage_or_mc(
    world: World, showing: str
) -> None:
    await world.cut(most=3, showing=showing, decision_first=False)
    await rehearse(world, on=True)
    await world.announce((await world.roll())["entries"][0]["entry_id"])
    row = (await world.stage())["batches"][0]["row_id"]
    await world.command(f"{world.here}/cards", card="ROW", row_id=row)
    state = await rehearse(world, on=False)
    card = (await world.frames("BOARD"))[-1]["data"]
    assert (card["card"], card["row"], card["rehearsal"]) == ("TITLE", None, False)
    told = (state["on_air"]["card"], state["on_air"]["row_id"], state["on_air"]["members"], state["armed"])
    assert told == ("TITLE", None, [], None)


async def test_black_stays_black_over_the_end_of_a_rehearsal_and_has_the_title_under_it(world: World) -> None:
    await rehearse(world, on=True)
    await world.announce((await world.roll())["entries"][0]["entry_id"])
    await world.command(f"{world.here}/cards", card="BLACK")
    state = await rehearse(world, on=False)
    assert (state["on_air"]["card"], state["on_air"]["covered"]["card"]) == ("BLACK", "TITLE")
    await world.command(f"{world.here}/lock-release", back=True)
    assert (await world.frames("BOARD"))[-1]["data"]["card"] == "TITLE"


async def test_what_was_given_for_real_is_not_taken_back_in_a_rehearsal(world: World) -> None:
    await world.hear(presence(world.congress, delegate(world.congress, 1)))
    first, second, _ = [entry["entry_id"] for entry in (await world.roll())["entries"]]
    await world.announce(first)
    await world.command(f"/entries/{first}/presentation")
    await rehearse(world, on=True)
    refused = await world.command(f"/entries/{first}/presentation-return")
    assert (refused["outcome"], "trước tổng duyệt" in refused["sentence"]) == ("NOT_ALLOWED", True)
    await world.announce(second)
    await world.command(f"/entries/{second}/presentation")
    assert (await world.command(f"/entries/{second}/presentation-return"))["outcome"] == "DONE"
    await rehearse(world, on=False)
    assert [one["status"] for one in (await world.roll())["entries"][:2]] == ["PRESENTED", "SCHEDULED"]


async def test_an_operator_who_saw_an_older_stage_begins_no_rehearsal(world: World) -> None:
    body = {"revision": (await world.stage())["revision"] + 1, "on": True}
    refused = await world.http.put(f"{world.here}/rehearsal", json=body, headers=world.staff("STAGE"))
    assert refused.status_code == 409
    onlooker = await world.http.put(f"{world.here}/rehearsal", json=body, headers=world.staff("MC"))
    assert onlooker.status_code == 403


async def test_a_real_ceremony_becomes_a_rehearsal_only_when_its_real_names_were_seen_and_said(world: World) -> None:
    first = (await world.roll())["entries"][0]["entry_id"]
    await world.hear(presence(world.congress, delegate(world.congress, 1)))
    assert (await world.announce(first))["outcome"] == "ANNOUNCED"
    body = {"revision": (await world.stage())["revision"], "on": True}
    refused = await world.http.put(f"{world.here}/rehearsal", json=body, headers=world.hand())
    assert (refused.status_code, "1 tên" in refused.json()["detail"]) == (409, True)
    assert (await world.stage())["rehearsal"] is False
    began = await world.http.put(f"{world.here}/rehearsal", json={**body, "real_names": 1}, headers=world.hand())
    assert (began.status_code, began.json()["rehearsal"]) == (200, True)


async def test_the_trail_tells_what_was_practised_from_what_was_real_and_names_whom_it_was_about(world: World) -> None:
    await world.hear(*(presence(world.congress, delegate(world.congress, n)) for n in (1, 2, 3)))
    first, second, _ = [entry["entry_id"] for entry in (await world.roll())["entries"]]
    await rehearse(world, on=True)
    await world.announce(first)
    await world.command(f"{world.here}/cards", card="TITLE")
    await world.command(f"/entries/{second}/deferral", reason="Tập tình huống vắng")
    await rehearse(world, on=False)
    await world.announce(first)
    answer = await world.http.post("/audit/search", json={}, headers=world.staff("AUDITOR"))
    lines = {(one["action"], one["details"].get("rehearsal", False)): one for one in answer.json()["lines"]}
    for action in ("entry.announced", "card.shown", "entry.defer"):
        assert (action, True) in lines, action
    real = lines["entry.announced", False]
    assert (real["about"], real["words"]) == ("Cá nhân Giả Lập 1", "Mục khen thưởng: công bố")
    assert lines["card.shown", True]["words"] == "Chiếu thẻ lên màn hình"

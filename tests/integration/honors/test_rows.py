"""Rows are ceremonies: cut by award, changed by hand, each with the session whose presence counts."""

from collections.abc import AsyncIterator
from typing import Any
from uuid import uuid4

import pytest

from contracts.registration import CongressUpdated, SessionKind, SessionPlan
from tests.conftest import MakeDatabase
from tests.support.honors.honors_people import START, delegate, presence
from tests.support.honors.honors_rows import roll_row
from tests.support.honors.honors_world import World, open_world

PREPARATORY = SessionPlan(session_id=uuid4(), kind=SessionKind.PREPARATORY, name="Phiên trù bị", starts_at=START)
PEOPLE = 12


@pytest.fixture
async def world(make_database: MakeDatabase) -> AsyncIterator[World]:
    """Twelve people: two with Huân chương, then ten with Bằng khen; a preparatory and an official session."""
    async with open_world(await make_database("honors")) as opened:
        opened.congress = with_preparatory(opened.congress)
        await opened.hear(opened.congress)
        await opened.hear(*(delegate(opened.congress, n, seat=f"A-{n}") for n in range(1, PEOPLE + 1)))
        order = {"award_code": "", "award_name": "Huân chương Lao động hạng Ba"}
        await opened.load([roll_row(n, **order) if n < 3 else roll_row(n) for n in range(1, PEOPLE + 1)])
        yield opened


def with_preparatory(congress: CongressUpdated) -> CongressUpdated:
    sessions = (PREPARATORY, *congress.sessions)
    return congress.model_copy(update={"aggregate_version": 2, "sessions": sessions})


async def rows(world: World) -> dict[str, Any]:
    answer = await world.http.get(f"{world.here}/rows", headers=world.staff("STAGE"))
    assert answer.status_code == 200, answer.text
    return dict(answer.json()["sheet"])


async def cut(
    world: World, path: str = "", method: str = "POST", role: str = "STAGE", status: int = 200, **body: Any
) -> dict[str, Any]:
    seen = {"revision": (await rows(world))["revision"], **body}
    answer = await world.http.request(method, f"{world.here}/rows{path}", json=seen, headers=world.hand(role))
    assert answer.status_code == status, answer.text
    return dict(answer.json())


def shape(sheet: dict[str, Any]) -> list[tuple[str, list[int]]]:
    return [(row["row"]["name"], [one["order"] for one in row["members"]]) for row in sheet["rows"]]


def ids(sheet: dict[str, Any]) -> list[str]:
    return [one["entry_id"] for row in sheet["rows"] for one in row["members"]]


async def test_rows_are_proposed_by_award_and_wave_of_like_size(world: World) -> None:
    sheet = await cut(world, most=6)
    assert shape(sheet) == [
        ("Huân chương Lao động hạng Ba", [1, 2]),
        ("Biểu dương điển hình tiên tiến tiêu biểu (đợt 1)", [3, 4, 5, 6, 7]),
        ("Biểu dương điển hình tiên tiến tiêu biểu (đợt 2)", [8, 9, 10, 11, 12]),
    ]
    assert [row["row"]["reading"] for row in sheet["rows"]] == ["CALL_THEN_READ", "READ_THEN_CALL", "READ_THEN_CALL"]
    stage = await world.stage()
    assert [(batch["number"], batch["total"], batch["name"]) for batch in stage["batches"]] == [
        (1, 2, "Huân chương Lao động hạng Ba"),
        (2, 5, "Biểu dương điển hình tiên tiến tiêu biểu (đợt 1)"),
        (3, 5, "Biểu dương điển hình tiên tiến tiêu biểu (đợt 2)"),
    ]
    assert {entry["order"]: entry["batch"] for entry in (await world.roll())["entries"]}[8] == 3


async def test_presence_in_the_session_of_the_row_counts_and_in_no_other(world: World) -> None:
    sheet = await cut(world, most=10)
    row = sheet["rows"][1]
    person = delegate(world.congress, 5)
    await world.hear(presence(world.congress, person))  # in the preparatory session, which is the first
    assert (await world.entry("Cá nhân Giả Lập 5"))["announceable"] is False
    await cut(world, f"/{row['row']['row_id']}", "PATCH", session_id=str(PREPARATORY.session_id))
    assert (await world.entry("Cá nhân Giả Lập 5"))["announceable"] is True
    frames = len(await world.frames("STAGE", "readiness"))
    await world.hear(presence(world.congress, person, present=False, version=2))
    assert len(await world.frames("STAGE", "readiness")) == frames + 1
    gone = (await rows(world))["rows"][1]["members"][2]
    assert (gone["order"], gone["presence"], gone["seat"]) == (5, "LEFT", "A-5")


async def test_a_row_says_which_session_its_presence_is_counted_in(world: World) -> None:
    sheet = await cut(world, most=10)
    await cut(world, f"/{sheet['rows'][1]['row']['row_id']}", "PATCH", session_id=str(PREPARATORY.session_id))
    official = next(one.name for one in world.congress.sessions if one.kind is SessionKind.OFFICIAL)
    assert [row["counted_in"] for row in (await world.stage())["batches"]] == [official, PREPARATORY.name]
    one_session = CongressUpdated.model_validate(
        {**world.congress.model_dump(), "aggregate_version": 9, "sessions": world.congress.sessions[-1:]}
    )
    await world.hear(one_session)
    assert {row["counted_in"] for row in (await world.stage())["batches"]} == {""}


async def test_a_row_is_split_joined_and_the_last_cut_taken_back(world: World) -> None:
    sheet = await cut(world, most=20)
    second = sheet["rows"][1]
    split = await cut(world, f"/{second['row']['row_id']}/split", first=second["members"][4]["entry_id"])
    assert [len(row["members"]) for row in split["rows"]] == [2, 4, 6]
    joined = await cut(world, f"/{split['rows'][0]['row']['row_id']}/join")
    assert [len(row["members"]) for row in joined["rows"]] == [6, 6]
    assert joined["rows"][0]["warnings"] != []
    undone = await cut(world, "/undo")
    assert shape(undone) == shape(split)
    assert (await cut(world, "/undo"))["rows"][1]["members"] == second["members"]
    assert (await cut(world, "/undo"))["rows"] == []
    assert "Không còn lần cắt" in (await cut(world, "/undo", status=409))["detail"]


async def test_who_stands_at_an_edge_goes_to_the_next_row_and_the_order_stays(world: World) -> None:
    sheet = await cut(world, most=5)
    first, second = sheet["rows"][1], sheet["rows"][2]
    last = first["members"][-1]["entry_id"]
    moved = await cut(world, "/moves", entry_id=last, row_id=second["row"]["row_id"], after=None)
    assert [len(row["members"]) for row in moved["rows"]] == [2, 4, 6]
    assert ids(moved) == ids(sheet)
    assert (await world.stage())["edition"] is None


async def test_a_move_that_changes_the_order_is_an_approvers_and_makes_an_edition(world: World) -> None:
    sheet = await cut(world, most=5)
    second, third = sheet["rows"][1], sheet["rows"][2]
    wanted = {
        "entry_id": third["members"][3]["entry_id"],
        "row_id": second["row"]["row_id"],
        "after": second["members"][0]["entry_id"],
    }
    assert "Duyệt khen thưởng" in (await cut(world, "/moves", status=403, **wanted))["detail"]
    asked = await cut(world, "/moves", role="HONORS_APPROVER", status=409, **wanted)
    assert "bản thứ tự số 1" in asked["detail"]
    assert (await rows(world))["edition"] == 0
    moved = await cut(world, "/moves", role="HONORS_APPROVER", **wanted, edition=1)
    assert moved["edition"] == 1
    assert [one["entry_id"] for one in moved["rows"][1]["members"]][1] == wanted["entry_id"]
    assert [row["warnings"] for row in moved["rows"]] == [[], [], []]
    assert (await world.stage())["edition"]["number"] == 1
    assert [entry["entry_id"] for entry in (await world.roll())["entries"]] == ids(moved)


async def test_a_cut_made_on_an_old_picture_is_refused(world: World) -> None:
    await cut(world, most=5)
    old = (await rows(world))["revision"]
    await cut(world, most=6)
    assert (await cut(world, most=7, revision=old, status=409))["code"] == "conflict"


async def test_a_public_name_keeps_its_row(world: World) -> None:
    sheet = await cut(world, most=5)
    row = sheet["rows"][1]
    sessions = (world.congress.sessions[1],)  # the official one
    for n in (3, 4):
        await world.hear(
            presence(world.congress.model_copy(update={"sessions": sessions}), delegate(world.congress, n))
        )
        assert (await world.announce(ids(sheet)[n - 1]))["outcome"] == "ANNOUNCED"
    for path, body in (
        (f"/{row['row']['row_id']}/split", {"first": ids(sheet)[3]}),
        (f"/{sheet['rows'][0]['row']['row_id']}/join", {}),
        ("", {"most": 3}),
        ("/undo", {}),
        ("/moves", {"entry_id": ids(sheet)[3], "row_id": sheet["rows"][0]["row"]["row_id"], "after": None}),
    ):
        refused = await cut(world, path, status=409, role="HONORS_APPROVER", **body)
        assert "đã có tên công bố" in refused["detail"], path
    split = await cut(world, f"/{row['row']['row_id']}/split", first=ids(sheet)[4])
    assert [len(one["members"]) for one in split["rows"]] == [2, 2, 3, 5]


async def test_whoever_comes_to_the_roll_inside_a_row_belongs_to_it_and_at_an_edge_to_none(world: World) -> None:
    sheet = await cut(world, most=5)
    inside = roll_row(4, name="Thêm Giữa Hàng", delegate_code="", list_position="4")
    await world.load([*(roll_row(n) for n in range(3, PEOPLE + 1)), inside])
    after = await rows(world)
    found = [one["name"] for row in after["rows"] for one in row["members"]]
    assert any("Thêm Giữa Hàng" in name for name in found)
    assert len(ids(after)) == len(ids(sheet)) + 1
    at_edge = roll_row(99, name="Thêm Cuối", delegate_code="", list_position="99")
    await world.load([at_edge])
    (loose,) = (await rows(world))["loose"]
    assert (loose["name"], (await world.entry("Thêm Cuối"))["batch"]) == ("Thêm Cuối", 0)
    last = after["rows"][-1]
    wanted = {"row_id": last["row"]["row_id"], "after": last["members"][-1]["entry_id"]}
    placed = await cut(world, "/moves", entry_id=loose["entry_id"], **wanted)
    assert (placed["rows"][-1]["members"][-1]["name"], placed["loose"]) == ("Thêm Cuối", [])
    assert (await world.stage())["edition"] is None


async def test_places_close_up_or_keep_a_gap_as_the_row_says(world: World) -> None:
    sheet = await cut(world, most=20)
    row = sheet["rows"][1]
    sessions = (world.congress.sessions[1],)
    official = world.congress.model_copy(update={"sessions": sessions})
    await world.hear(*(presence(official, delegate(world.congress, n)) for n in (3, 5, 6)))
    kept = (await rows(world))["rows"][1]
    assert [one["place"] for one in kept["members"]][:4] == [1, 2, 3, 4]
    closed = (await cut(world, f"/{row['row']['row_id']}", "PATCH", gaps="CLOSE"))["rows"][1]
    assert [one["place"] for one in closed["members"]][:5] == [1, None, 2, 3, None]
    assert (closed["ready"], closed["total"]) == (3, 10)

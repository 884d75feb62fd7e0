"""Honour roll files as they come: good rows come in, bad ones are named, again is an update, hostile ones do no harm."""

import io
import zipfile
from collections.abc import AsyncIterator

import pytest

from contracts.honors import StageChanged
from tests.conftest import MakeDatabase
from tests.support.honors.honors_people import delegate
from tests.support.honors.honors_rows import roll_file, roll_row
from tests.support.honors.honors_world import World, open_world


@pytest.fixture
async def world(make_database: MakeDatabase) -> AsyncIterator[World]:
    async with open_world(await make_database("honors")) as opened:
        yield opened


async def send(world: World, data: bytes, role: str = "HONORS_EDITOR") -> tuple[int, str]:
    path = f"{world.here}/honour-roll-imports"
    answer = await world.http.post(path, files={"file": ("a.xlsx", data)}, headers=world.staff(role))
    return answer.status_code, answer.json().get("detail", "")


async def test_good_rows_come_in_and_bad_ones_are_listed_with_their_row(world: World) -> None:
    report = await world.load([roll_row(1), roll_row(2, award_code="XYZ"), roll_row(3, "Tập thể"), roll_row(1)])
    assert (report["rows"], report["created"]) == (4, 2)
    assert [(error["row"], error["column"]) for error in report["errors"]] == [(5, "Hình thức khen thưởng"), (7, "Tên")]
    assert [entry["name"] for entry in (await world.roll())["entries"]] == ["Tập thể Giả Lập 3", "Cá nhân Giả Lập 1"]


async def test_a_trial_run_changes_nothing(world: World) -> None:
    report = await world.load([roll_row(1)], dry_run=True)
    assert (report["dry_run"], report["created"]) == (True, 1)
    assert (await world.roll())["entries"] == []
    assert len(await world.said(StageChanged)) == 1


async def test_the_same_file_again_changes_nothing_and_a_mended_one_updates(world: World) -> None:
    rows = [roll_row(1), roll_row(2)]
    await world.load(rows)
    before = await world.roll()
    assert (await world.load(rows))["unchanged"] == 2
    assert (await world.roll())["revision"] == before["revision"]
    mended = await world.load([roll_row(1, citation="Thành tích khác"), roll_row(2)])
    assert (mended["updated"], mended["unchanged"]) == (1, 1)
    after = await world.roll()
    assert [entry["entry_id"] for entry in after["entries"]] == [entry["entry_id"] for entry in before["entries"]]
    assert after["entries"][0]["citation"] == "Thành tích khác"


async def test_a_decision_without_a_number_is_a_draft_that_no_one_can_announce(world: World) -> None:
    await world.hear(delegate(world.congress, 1))
    report = await world.load([roll_row(1, "Tập thể", decision_number="/QĐ-UBND")])
    assert "bản nháp" in report["warnings"][0]["message"]
    draft = await world.entry("Tập thể Giả Lập 1")
    assert (draft["status"], draft["announceable"]) == ("DRAFT", False)
    assert (await world.announce(draft["entry_id"]))["outcome"] == "NOT_ANNOUNCEABLE"
    assert (await world.load([roll_row(1, "Tập thể")]))["updated"] == 1
    assert (await world.announce(draft["entry_id"]))["outcome"] == "ANNOUNCED"
    changed = await world.load([roll_row(1, "Tập thể", citation="Thành tích khác")])
    assert changed["errors"][0]["message"].startswith("Mục này đã")


async def test_all_118_of_the_fifth_congress_come_in_and_stand_in_order(world: World) -> None:
    kinds = ["Cá nhân"] * 83 + ["Tập thể"] * 31 + ["Hộ gia đình"] * 4
    report = await world.load([roll_row(n, kind) for n, kind in enumerate(kinds, start=1)])
    assert (report["created"], report["errors"]) == (118, [])
    roll = (await world.roll())["entries"]
    counts = [sum(entry["kind"] == kind for entry in roll) for kind in ("COLLECTIVE", "HOUSEHOLD", "INDIVIDUAL")]
    assert counts == [31, 4, 83]
    assert [entry["kind"][0] for entry in roll] == ["C"] * 31 + ["H"] * 4 + ["I"] * 83


@pytest.mark.parametrize(
    ("data", "status", "words"),
    [
        (b"PK\x03\x04 nothing", 422, "Xin"),
        (b"", 422, "Tệp trống"),
        (roll_file([]), 422, "không có dòng nào"),
    ],
)
async def test_what_is_no_roll_is_refused_with_a_sentence(world: World, data: bytes, status: int, words: str) -> None:
    code, detail = await send(world, data)
    assert (code, words in detail) == (status, True), detail


async def test_a_zip_bomb_is_refused(world: World) -> None:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("xl/workbook.xml", b"<workbook/>")
        package.writestr("xl/worksheets/sheet1.xml", b" " * 90_000_000)
    code, detail = await send(world, made.getvalue())
    assert (code, "quá lớn" in detail) == (413, True), detail


async def test_only_editors_bring_a_roll_in(world: World) -> None:
    assert (await send(world, roll_file([roll_row(1)]), role="STAGE"))[0] == 403


async def test_the_template_sent_back_unfilled_brings_nobody_on_the_stage(world: World) -> None:
    made = await world.http.get("/honour-roll-template.xlsx", headers=world.staff("HONORS_EDITOR"))
    assert made.status_code == 200
    code, detail = await send(world, made.content)
    assert (code, "không có dòng nào" in detail) == (422, True), detail
    assert (await world.roll())["entries"] == []

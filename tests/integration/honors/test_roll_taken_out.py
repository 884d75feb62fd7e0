"""The honour roll goes out as a file and comes back."""

import io
from collections.abc import AsyncIterator
from datetime import timedelta

import pytest
from openpyxl import load_workbook

from chassis import clock
from tests.conftest import MakeDatabase
from tests.support.honors.honors_people import congress, delegate
from tests.support.honors.honors_rows import roll_file, roll_row
from tests.support.honors.honors_world import World, open_world
from tests.support.honors.roll_files import DECIDED, rows, send


@pytest.fixture
async def world(make_database: MakeDatabase) -> AsyncIterator[World]:
    async with open_world(await make_database("honors")) as opened:
        yield opened


async def test_a_roll_of_another_congress_says_so(world: World) -> None:
    await send(world, "imports", rows("Một"))
    out = await take_out(world)
    assert (await send(world, "checks", out))["notes"] == []
    other = congress(code="GL-KHAC")
    await world.hear(other)
    path = f"/congresses/{other.congress_id}/honour-roll-checks"
    told = await world.http.post(path, files={"file": ("ds.xlsx", out)}, headers=world.staff("ORGANIZER"))
    assert [note for note in told.json()["notes"] if "đại hội GL-V, không phải GL-KHAC" in note]


async def test_the_roll_goes_out_as_texts_and_comes_back_unchanged(world: World) -> None:
    await world.hear(delegate(world.congress, 1), delegate(world.congress, 3, full_name="Lò Thị Thử"))
    await send(world, "imports", rows("=1+1", "Thôn Nà Mẫu", "Trường Giả Lập", citation="012"))
    await send(world, "imports", roll_file([roll_row(1), roll_row(5, name="Lò Thị Thử", delegate_code="")]), DECIDED)
    gone = (await world.entry("Thôn Nà Mẫu"))["entry_id"]
    await world.command(f"/entries/{gone}/withdrawal", role="HONORS_APPROVER", reason="Rút")
    await world.command(
        f"/entries/{(await world.entry('Trường Giả Lập'))['entry_id']}/correction",
        role="HONORS_EDITOR",
        name="Ông Giả Lập (sửa)",
        reason="Sai tên",
    )
    before = await world.roll()
    out = await take_out(world)
    (page,) = load_workbook(io.BytesIO(out)).worksheets
    cells = {cell.value: cell for row in page.iter_rows() for cell in row}
    for text in ("=1+1", "012", "Ông Giả Lập (sửa)"):
        assert (cells[text].data_type, cells[text].number_format) == ("s", "@"), text
    report = await send(world, "imports", out)
    assert (report["created"], report["updated"], report["unchanged"]) == (0, 0, 4), report
    assert report["errors"] == []
    assert (await world.roll())["entries"] == before["entries"]


async def test_a_marked_roll_says_at_the_cell_what_keeps_its_row_out(world: World) -> None:
    next_week = f"{clock.now() + timedelta(days=7):%d/%m/%Y}"
    data = roll_file(
        [
            roll_row(1, decision_date="31/02/2026"),
            roll_row(2, award_code="", award_name="Giải lạ"),
            roll_row(3, decision_date=next_week),
        ]
    )
    path = f"{world.here}/honour-roll-markings"
    answer = await world.http.post(path, files={"file": ("ds.xlsx", data)}, headers=world.staff("ORGANIZER"))
    assert answer.status_code == 200, answer.text
    (page,) = load_workbook(io.BytesIO(answer.content)).worksheets
    said = {cell.value: cell for row in page.iter_rows() for cell in row if cell.comment}
    assert "không phải ngày" in said["31/02/2026"].comment.text
    assert "Giải lạ" in said["Giải lạ"].comment.text
    assert "sau hôm nay" in said["Cá nhân Giả Lập 3"].comment.text
    assert said["Giải lạ"].fill.fgColor.rgb != said["Cá nhân Giả Lập 3"].fill.fgColor.rgb
    assert (await world.roll())["entries"] == []


async def take_out(world: World) -> bytes:
    answer = await world.http.post(f"{world.here}/honour-roll-exports", headers=world.staff("ORGANIZER"))
    assert answer.status_code == 200, answer.text
    return answer.content

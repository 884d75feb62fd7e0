"""The ceremony on paper: the words that are on the screens, row by row, with the edition that they are of."""

import io
from collections.abc import AsyncIterator

import pypdfium2
import pytest

from tests.conftest import MakeDatabase
from tests.support.honors_rows import roll_row
from tests.support.honors_world import World, delegate, open_world


@pytest.fixture
async def world(make_database: MakeDatabase) -> AsyncIterator[World]:
    async with open_world(await make_database("honors")) as opened:
        await opened.hear(*(delegate(opened.congress, n, seat=f"A-{n}", pronunciation="lả") for n in range(1, 5)))
        yield opened


async def text(world: World, paper: str) -> str:
    answer = await world.http.get(f"{world.here}/papers/{paper}", headers=world.staff("MC"))
    assert answer.status_code == 200, answer.text
    document = pypdfium2.PdfDocument(io.BytesIO(answer.content))
    return " ".join(" ".join(page.get_textpage().get_text_bounded().split()) for page in document)


async def test_both_papers_have_the_rows_their_people_and_the_edition(world: World) -> None:
    await world.load([roll_row(n) for n in range(1, 5)])
    body = {"most": 2, "revision": (await world.stage())["revision"]}
    await world.http.post(f"{world.here}/rows", json=body, headers=world.hand())
    order = [one["entry_id"] for one in (await world.roll())["entries"]]
    await world.command(f"{world.here}/running-order", role="HONORS_APPROVER", entry_ids=order)
    revision = (await world.stage())["revision"]
    edition = f"Bản thứ tự số 1, lần cắt hàng 1, bản sân khấu {revision}"
    calls, script = await text(world, "calls"), await text(world, "script")
    for said in (calls, script):
        assert edition in said
        assert "DỮ LIỆU GIẢ LẬP" in said
        assert "Hàng 2: Biểu dương điển hình tiên tiến tiêu biểu (đợt 2)" in said
        assert all(f"Ông Cá nhân Giả Lập {n}" in said for n in range(1, 5))
    assert "A-3" in calls
    assert "Đọc là: lả" in script
    assert "Lời chưa duyệt" in script


async def test_a_withdrawn_name_keeps_its_number_and_is_not_read(world: World) -> None:
    await world.load([roll_row(n) for n in range(1, 3)])
    first = (await world.roll())["entries"][0]["entry_id"]
    await world.command(f"/entries/{first}/withdrawal", role="ORGANIZER", reason="Hủy")
    script = await text(world, "script")
    assert "ĐÃ RÚT, không đọc" in script
    assert "Ông Cá nhân Giả Lập 1" not in script


async def test_nothing_to_print_is_said_in_words(world: World) -> None:
    answer = await world.http.get(f"{world.here}/papers/calls", headers=world.staff("STAGE"))
    assert answer.status_code == 409
    assert "Chưa có danh sách" in answer.json()["detail"]


async def test_what_is_printed_in_a_rehearsal_says_so_at_its_foot(world: World) -> None:
    await world.load([roll_row(n) for n in range(1, 3)])
    assert "TỔNG DUYỆT" not in await text(world, "script")
    state = await world.stage()
    body = {"on": True, "revision": state["revision"], "real_names": 0}
    assert (await world.http.put(f"{world.here}/rehearsal", json=body, headers=world.hand())).status_code == 200
    assert "TỔNG DUYỆT" in await text(world, "script")

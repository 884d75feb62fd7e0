"""The ceremony on paper: the words that are on the screens, row by row, with the edition that they are of."""

import io
import re
import zipfile
from collections.abc import AsyncIterator
from typing import Any
from uuid import uuid4

import pypdfium2
import pytest
from openpyxl import load_workbook

from tests.conftest import MakeDatabase
from tests.support.honors.honors_people import START, delegate
from tests.support.honors.honors_rows import roll_row
from tests.support.honors.honors_world import World, open_world


@pytest.fixture
async def world(make_database: MakeDatabase) -> AsyncIterator[World]:
    async with open_world(await make_database("honors")) as opened:
        await opened.hear(*(delegate(opened.congress, n, seat=f"A-{n}", pronunciation="lả") for n in range(1, 5)))
        yield opened


async def text(world: World, paper: str) -> str:
    answer = await world.http.get(f"{world.here}/papers/{paper}", headers=world.staff("MC"))
    assert answer.status_code == 200, answer.text
    return words_on(answer.content)


def words_on(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(io.BytesIO(pdf))
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


async def test_the_script_has_each_decision_once_in_full_where_it_is_read_and_names_it_in_later_rows(
    world: World,
) -> None:
    await world.load([roll_row(n) for n in range(1, 5)])
    await world.cut(most=2)
    text_of = ["CHỦ TỊCH UBND TỈNH GIẢ LẬP QUYẾT ĐỊNH:", "Điều 1. Tặng danh hiệu cho các ông, bà có tên."]
    decision = {"number": "123/QĐ-UBND", "date": "2026-09-01"}
    told = {**decision, "paragraphs": text_of}
    written = await world.http.put(f"{world.here}/decisions/text", json=told, headers=world.staff("HONORS_EDITOR"))
    assert written.status_code == 200, written.text
    digest = written.json()[0]["digest"]
    body = {**decision, "digest": digest}
    path = f"{world.here}/decisions/approval"
    assert (await world.http.put(path, json=body, headers=world.staff("HONORS_APPROVER"))).status_code == 200
    script = await text(world, "script")
    assert script.count("Điều 1. Tặng danh hiệu") == 1
    assert "Quyết định số 123/QĐ-UBND ngày 01/09/2026" in script
    assert script.index("Hàng 1") < script.index("Điều 1.") < script.index("Ông Cá nhân Giả Lập 1")
    second_row = script[script.index("Hàng 2") :]
    assert "Quyết định số 123/QĐ-UBND ngày 01/09/2026" in second_row
    assert "đã đọc ở Hàng 1" in second_row
    assert "Điều 1" not in await text(world, "calls")


async def test_what_nobody_wrote_or_approved_of_a_decision_is_said_beside_its_number(world: World) -> None:
    await world.load([roll_row(n) for n in range(1, 3)])
    assert "Chưa có toàn văn: đọc theo bản giấy." in await text(world, "script")


async def test_who_is_not_to_be_called_is_marked_before_the_text(world: World) -> None:
    await world.load([roll_row(n) for n in range(1, 4)])
    entries = (await world.roll())["entries"]
    await world.command(f"/entries/{entries[0]['entry_id']}/deferral", reason="Vắng mặt")
    await world.command(f"/entries/{entries[1]['entry_id']}/hold", reason="Có đơn thư")
    script = await text(world, "script")
    assert script.index("TRAO SAU, không đọc") < script.index("Ông Cá nhân Giả Lập 1")
    assert script.index("Ông Cá nhân Giả Lập 1") < script.index("TẠM DỪNG, không đọc")
    assert script.index("TẠM DỪNG, không đọc") < script.index("Ông Cá nhân Giả Lập 2")


async def edition_of(world: World) -> str:
    """Freeze the order in rows of two; give the words of the edition that every paper must have."""
    await world.cut(most=2, presenters=2, flowers=3, trays=1, presenter="Lãnh đạo Thử")
    order = [one["entry_id"] for one in (await world.roll())["entries"]]
    await world.command(f"{world.here}/running-order", role="HONORS_APPROVER", entry_ids=order)
    plan = (await world.http.get(f"{world.here}/rows", headers=world.hand())).json()["sheet"]["plan"]
    return f"Bản thứ tự số 1, lần cắt hàng {plan}, bản sân khấu {(await world.stage())['revision']}"


async def photo_plan(world: World, *turns: dict[str, Any]) -> None:
    body = {"number": 0, "turns": [{"turn_id": str(uuid4()), "minutes": 3, "rows": 2, **turn} for turn in turns]}
    answer = await world.http.put(f"{world.here}/photo-plan", json=body, headers=world.staff("HONORS_EDITOR"))
    assert answer.status_code == 200, answer.text


async def test_the_stack_of_certificates_is_a_paper_in_the_order_of_the_stage(world: World) -> None:
    await world.load([roll_row(n) for n in range(1, 5)])
    edition = await edition_of(world)
    stack = await text(world, "stack")
    assert edition in stack
    assert "02 giấy, thứ tự 3–4 Người trao: Lãnh đạo Thử" in stack
    places = [stack.index(f"Cá nhân Giả Lập {n}") for n in range(1, 5)]
    assert places == sorted(places)


async def test_the_calls_say_how_many_flowers_trays_and_presenters_each_row_needs(world: World) -> None:
    await world.load([roll_row(n) for n in range(1, 5)])
    await edition_of(world)
    calls = await text(world, "calls")
    assert "(đợt 2) 02 03 01 02" in calls
    assert "nhiều nhất một lúc: khay, người trao 04 06 01 02" in calls
    assert "03 bó hoa, 01 khay, 02 người trao" in calls


async def test_the_group_photos_are_a_paper_with_turns_rows_places_and_known_names(world: World) -> None:
    await world.load([roll_row(n) for n in range(1, 5)])
    edition = await edition_of(world)
    await photo_plan(
        world,
        {"group": "Đơn vị 1", "people": 3, "starts_at": START.isoformat(), "place": "Cửa A"},
        {"group": "Khách mời", "people": 2},
        {"group": "Hàng 2", "people": 2, "rows": 1},
    )
    photos = await text(world, "photos")
    assert f"{edition}, kế hoạch chụp ảnh số 1" in photos
    assert "Lượt 1: Đơn vị 1 07:30–07:33 · ngày 22/11/2026 · 03 người, 2 hàng, 3 phút · Tập trung: Cửa A" in photos
    first, second, third = photos.split("Lượt ")[1:4]
    assert first.index("Hàng 1 (trước)") < first.index("Ông Cá nhân Giả Lập 1") < first.index("Hàng 2")
    assert first.index("Chưa có chỗ trong kế hoạch") < first.index("Ông Cá nhân Giả Lập 4")
    assert "A-2" in first
    assert ("ghi tên tại chỗ" in second, "Giả Lập" in second.split("bản sân khấu")[0]) == (True, False)
    assert "Ông Cá nhân Giả Lập 3" in third


async def test_all_papers_are_one_download_of_one_moment_and_what_is_missing_is_named(world: World) -> None:
    await world.hear(delegate(world.congress, 12, seat="A-12"), delegate(world.congress, 13, unit_name="Đơn vị 2"))
    await world.load([roll_row(n) for n in range(1, 5)])
    edition = await edition_of(world)
    path = f"{world.here}/paper-set.zip"
    answer = await world.http.get(path, headers=world.staff("HONORS_EDITOR"))
    assert answer.status_code == 200, answer.text
    assert "bo-giay-ban-1-san-khau-" in answer.headers["content-disposition"]
    with zipfile.ZipFile(io.BytesIO(answer.content)) as packed:
        names = packed.namelist()
        first = packed.read("DOC-TRUOC.txt").decode("utf-8-sig")
        pdfs = [packed.read(name) for name in names if name.endswith(".pdf")]
        book = load_workbook(io.BytesIO(packed.read("6-du-lieu-in-giay.xlsx")))
    assert "4-hang-chup-anh.pdf" not in names
    assert "- 4-hang-chup-anh.pdf: Chưa có kế hoạch chụp ảnh." in first
    assert edition in first
    for pdf in pdfs:
        assert edition in words_on(pdf)
    assert len(pdfs) == 6
    who_comes, who_sits_where = map(words_on, pdfs[-2:])
    assert [part in who_comes for part in ("Đơn vị 1 05 người", "Đơn vị 2 01 người", "Cá nhân Giả Lập 13")] == [
        True
    ] * 3
    places = [who_sits_where.index(f"A-{n} Ông Cá nhân Giả Lập {n} ") for n in (1, 2, 3, 4, 12)]
    assert places == sorted(places), "as people count, not as letters sort"
    assert who_sits_where.index("Chưa có chỗ ngồi") < who_sits_where.index("Cá nhân Giả Lập 13")
    editions = [
        re.findall(r"danh sách đại biểu [0-9A-F]{6} \(06 người\)", said)[:1] for said in (who_comes, who_sits_where)
    ]
    assert editions[0] == editions[1] != []
    cells = [str(cell.value) for row in book.worksheets[0].iter_rows() for cell in row if cell.value]
    assert edition in cells
    assert (await world.http.get(path, headers=world.staff("MC"))).status_code == 403

"""Certificates: words in their places on the office's own picture, in the order of the stack, and nobody's unapproved."""

import io
from collections.abc import AsyncIterator
from typing import Any

import pypdfium2
import pytest
from openpyxl import load_workbook
from PIL import Image

from tests.conftest import MakeDatabase
from tests.support.honors.honors_people import delegate
from tests.support.honors.honors_rows import roll_row
from tests.support.honors.honors_world import World, open_world

AWARD = "Biểu dương điển hình tiên tiến tiêu biểu"
MM = 72 / 25.4


@pytest.fixture
async def world(make_database: MakeDatabase) -> AsyncIterator[World]:
    async with open_world(await make_database("honors")) as opened:
        await opened.hear(*(delegate(opened.congress, n) for n in range(1, 5)))
        await opened.load([roll_row(n) for n in range(1, 5)])
        yield opened


async def desk(world: World) -> dict[str, Any]:
    answer = await world.http.get(f"{world.here}/certificates", headers=world.staff("HONORS_EDITOR"))
    assert answer.status_code == 200, answer.text
    return dict(answer.json())


async def got(world: World, path: str, **asked: Any) -> bytes:
    answer = await world.http.get(f"{world.here}/{path}", params=asked, headers=world.staff("HONORS_EDITOR"))
    assert answer.status_code == 200, answer.text
    return answer.content


async def put_layout(world: World, layout: dict[str, Any], version: int = 0, award: str = AWARD) -> Any:
    body = {"award_name": award, "version": version, "layout": layout}
    return await world.http.put(f"{world.here}/certificates/layout", json=body, headers=world.staff("HONORS_EDITOR"))


def red_picture() -> bytes:
    made = io.BytesIO()
    Image.new("RGB", (600, 424), (200, 30, 30)).save(made, "PNG")
    return made.getvalue()


async def send_background(world: World, data: bytes, award: str = AWARD) -> int:
    answer = await world.http.post(
        f"{world.here}/certificates/background",
        files={"file": ("nen.png", data)},
        data={"award_name": award},
        headers=world.staff("HONORS_EDITOR"),
    )
    return answer.status_code


async def test_certificates_lie_in_the_order_of_the_stack_without_whoever_was_withdrawn(world: World) -> None:
    order = [one["entry_id"] for one in (await world.roll())["entries"]]
    order = [order[2], order[0], order[1], order[3]]
    await world.command(f"{world.here}/running-order", role="HONORS_APPROVER", entry_ids=order)
    await world.command(f"/entries/{order[1]}/withdrawal", role="ORGANIZER", reason="Hủy")
    document = pypdfium2.PdfDocument(io.BytesIO(await got(world, "certificates/print.pdf", award=AWARD)))
    said = [page.get_textpage().get_text_bounded() for page in document]
    names = [next(n for n in range(1, 5) if f"Cá nhân Giả Lập {n}" in one) for one in said]
    assert names == [3, 2, 4]
    assert all("DỮ LIỆU GIẢ LẬP" in one and "Quyết định số 123/QĐ-UBND" in one for one in said)
    sheet = load_workbook(io.BytesIO(await got(world, "certificates/data.xlsx"))).active
    assert sheet is not None
    rows = [row for row in sheet.iter_rows(values_only=True) if str(row[0]).isdigit()]
    assert [row[4] for row in rows] == [f"Ông Cá nhân Giả Lập {n}" for n in names]
    assert any("Bản thứ tự số 1" in str(row[0]) for row in sheet.iter_rows(values_only=True))


async def test_certificates_and_yearbook_say_of_which_edition_they_are_without_a_word_on_the_office_s_form(
    world: World,
) -> None:
    order = [one["entry_id"] for one in (await world.roll())["entries"]]
    await world.command(f"{world.here}/running-order", role="HONORS_APPROVER", entry_ids=order)
    revision = (await world.stage())["revision"]
    edition = f"Bản thứ tự số 1, bản sân khấu {revision}"
    path = f"{world.here}/certificates/print.pdf"
    answer = await world.http.get(path, params={"award": AWARD}, headers=world.staff("HONORS_EDITOR"))
    assert f"giay-chung-nhan-ban-1-san-khau-{revision}.pdf" in answer.headers["content-disposition"]
    document = pypdfium2.PdfDocument(io.BytesIO(answer.content))
    assert document.get_metadata_dict()["Keywords"] == edition
    assert all("bản sân khấu" not in page.get_textpage().get_text_bounded() for page in document)
    book = pypdfium2.PdfDocument(io.BytesIO(await got(world, "yearbook.pdf")))
    assert edition in book[1].get_textpage().get_text_bounded()


async def test_words_stand_where_the_office_put_them_on_its_own_picture(world: World) -> None:
    layout = (await desk(world))["common"]["layout"]
    for box in layout["boxes"]:
        box["on"] = box["part"] == "NAME"
        if box["on"]:
            box.update({"x": 100, "y": 150, "width": 120, "height": 12, "align": "LEFT"})
    assert (await put_layout(world, layout)).json() == 1
    assert await send_background(world, red_picture()) == 204
    on_picture = pypdfium2.PdfDocument(io.BytesIO(await got(world, "certificates/print.pdf", award=AWARD)))
    page = on_picture[0]
    left, bottom, _, top = page.get_textpage().get_charbox(0)
    assert left == pytest.approx(100 * MM, abs=3)
    assert (210 - 162) * MM - 2 <= bottom <= top <= (210 - 150) * MM + 2
    assert page.render(scale=0.2).to_pil().getpixel((20, 20))[0] > 150
    alone = await got(world, "certificates/print.pdf", award=AWARD, background=False)
    assert pypdfium2.PdfDocument(io.BytesIO(alone))[0].render(scale=0.2).to_pil().getpixel((20, 20)) == (255, 255, 255)
    (mine,) = (await desk(world))["awards"]
    assert (mine["background"], mine["version"], mine["total"], mine["ready"]) == (True, 1, 4, 4)


async def test_many_certificates_hold_the_picture_once(world: World) -> None:
    assert await send_background(world, red_picture()) == 204
    four = await got(world, "certificates/print.pdf", award=AWARD)
    gone = [one["entry_id"] for one in (await world.roll())["entries"]][1:]
    for entry_id in gone:
        await world.command(f"/entries/{entry_id}/withdrawal", role="ORGANIZER", reason="Hủy")
    one = await got(world, "certificates/print.pdf", award=AWARD)
    assert len(four) < 1.5 * len(one)


async def test_a_name_that_is_too_long_is_set_smaller_and_stays_in_its_box(make_database: MakeDatabase) -> None:
    long = "Trung tâm Dịch vụ nông nghiệp và phát triển nông thôn huyện Mẫu Ất " * 2
    async with open_world(await make_database("honors")) as world:
        await world.load([{**roll_row(1, "Tập thể"), "name": long.strip()}])
        box = next(one for one in (await desk(world))["common"]["layout"]["boxes"] if one["part"] == "NAME")
        page = pypdfium2.PdfDocument(io.BytesIO(await got(world, "certificates/print.pdf", award=AWARD)))[0]
        text = page.get_textpage()
        said = text.get_text_bounded()
        begin = said.index("Trung tâm")
        boxes = [text.get_charbox(number) for number in range(begin, begin + 100) if said[number].isalpha()]
        assert min(one[1] for one in boxes) >= (210 - box["y"] - box["height"]) * MM - 4
        assert max(one[3] for one in boxes) <= (210 - box["y"]) * MM + 4


async def test_of_two_who_set_the_same_layout_the_second_is_told_and_nothing_leaves_the_paper(world: World) -> None:
    layout = (await desk(world))["common"]["layout"]
    assert (await put_layout(world, layout)).status_code == 200
    assert (await put_layout(world, layout)).status_code == 409
    assert (await put_layout(world, layout, 1)).json() == 2
    layout["boxes"][0]["x"] = 290
    refused = await put_layout(world, layout, 2)
    assert (refused.status_code, "ra ngoài mép giấy" in refused.json()["detail"]) == (422, True)
    layout["boxes"].pop()
    assert (await put_layout(world, layout, 2)).status_code == 422
    assert await send_background(world, b"not a picture") == 422


async def test_a_preview_and_a_test_sheet_are_drawn_before_anything_is_kept(world: World) -> None:
    layout = (await desk(world))["common"]["layout"]
    answer = await world.http.post(
        f"{world.here}/certificates/preview",
        json={"award_name": AWARD, "layout": layout},
        headers=world.staff("HONORS_EDITOR"),
    )
    assert (answer.status_code, answer.content[:4]) == (200, b"\x89PNG")
    test = pypdfium2.PdfDocument(io.BytesIO(await got(world, "certificates/test.pdf", award=AWARD)))
    said = test[0].get_textpage().get_text_bounded()
    assert "TỜ THỬ" in said
    assert "Cá nhân Giả Lập" not in said
    assert {one["version"] for one in (await desk(world))["awards"]} == {0}


async def test_what_nobody_held_against_the_decision_is_not_printed_at_a_real_congress(
    make_database: MakeDatabase,
) -> None:
    async with open_world(await make_database("honors"), synthetic=False) as world:
        await world.hear(*(delegate(world.congress, n) for n in (1, 2)))
        await world.load([roll_row(n) for n in (1, 2)])
        for path in ("certificates/print.pdf", "yearbook.pdf"):
            answer = await world.http.get(
                f"{world.here}/{path}", params={"award": AWARD}, headers=world.staff("HONORS_EDITOR")
            )
            assert answer.status_code == 409, path
        sheet = await world.http.get(f"{world.here}/proof", headers=world.staff("HONORS_APPROVER"))
        first = sheet.json()["sheet"]["lines"][0]
        approved = await world.http.put(
            f"/entries/{first['entry_id']}/approval",
            json={"digest": first["digest"]},
            headers=world.staff("HONORS_APPROVER"),
        )
        assert approved.status_code == 200, approved.text
        (mine,) = (await desk(world))["awards"]
        assert (mine["total"], mine["ready"]) == (2, 1)
        for path in ("certificates/print.pdf", "yearbook.pdf"):
            document = pypdfium2.PdfDocument(io.BytesIO(await got(world, path, award=AWARD)))
            said = " ".join(page.get_textpage().get_text_bounded() for page in document)
            assert ("Giả Lập 1" in said, "Giả Lập 2" in said) == (True, False), path


async def nobody_held_is_printed(world: World) -> None:
    """Of four one is held: there is no room for a mark on an office's form, and what is printed is handed over."""
    (mine,) = (await desk(world))["awards"]
    assert (mine["total"], mine["ready"], mine["held"]) == (4, 3, 1)
    document = pypdfium2.PdfDocument(io.BytesIO(await got(world, "certificates/print.pdf", award=AWARD)))
    said = " ".join(page.get_textpage().get_text_bounded() for page in document)
    assert [f"Giả Lập {n}" in said for n in range(1, 5)] == [True, False, True, True]


async def test_the_yearbook_has_everybody_with_what_for_and_both_it_and_the_print_shops_table_mark_whoever_is_held(
    world: World,
) -> None:
    held = (await world.entry("Cá nhân Giả Lập 2"))["entry_id"]
    await world.command(f"/entries/{held}/hold", role="ORGANIZER", on=True, reason="Có đơn thư")
    await nobody_held_is_printed(world)
    document = pypdfium2.PdfDocument(io.BytesIO(await got(world, "yearbook.pdf")))
    said = " ".join(page.get_textpage().get_text_bounded() for page in document)
    assert said.count("TẠM DỪNG, chưa công bố") == 1
    sheet = load_workbook(io.BytesIO(await got(world, "certificates/data.xlsx"))).active
    assert sheet is not None
    lines = [row for row in sheet.iter_rows(values_only=True) if "Tình trạng" in row or str(row[0]).isdigit()]
    states = [row[lines[0].index("Tình trạng")] for row in lines[1:]]
    assert states == ["Chưa duyệt", "Tạm dừng; chưa duyệt", "Chưa duyệt", "Chưa duyệt"]
    assert all(f"Ông Cá nhân Giả Lập {n}" in said for n in range(1, 5))
    assert "Thành tích giả lập" in said
    assert "KỶ YẾU" in said

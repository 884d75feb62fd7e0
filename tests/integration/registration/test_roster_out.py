"""Rosters that go out: the template, the export that comes back unchanged, the file with its faults marked."""

import io
from collections.abc import AsyncIterator
from contextlib import aclosing
from typing import Any
from uuid import UUID

import pytest
from openpyxl import load_workbook

from chassis import clock
from services.registration.domain.congress.title import in_vietnam
from tests.conftest import MakeDatabase
from tests.support.registration.registration_world import Registration, person, roster, running


@pytest.fixture
async def registration(make_database: MakeDatabase) -> AsyncIterator[Registration]:
    async with running(await make_database("registration")) as started:
        yield started


async def export(registration: Registration, congress: UUID, **wish: object) -> bytes:
    answer = await registration.http.post(f"/congresses/{congress}/exports", json=wish)
    assert answer.status_code == 200, answer.text
    return answer.content


def sheets(data: bytes) -> dict[str, list[list[Any]]]:
    book = load_workbook(io.BytesIO(data))
    return {page.title: [[cell.value for cell in row] for row in page.iter_rows()] for page in book.worksheets}


async def test_the_roster_goes_out_as_texts_and_comes_back_unchanged(registration: Registration) -> None:
    congress = await registration.found()
    other = {"unit_code": "", "unit_name": "Hợp tác xã Giả Lập", "category": "Khách mời"}
    await registration.bring(
        congress, person(1, delegate_code="012", position="=1+1", seat="3-5"), person(2, phone="0912345678", **other)
    )
    before = await registration.conn.fetch("SELECT * FROM delegates ORDER BY delegate_id")
    out = await export(registration, congress, kind="roster")
    (page,) = load_workbook(io.BytesIO(out)).worksheets
    cells = {cell.value: cell for row in page.iter_rows() for cell in row}
    for text in ("012", "=1+1", "3-5", "0912345678"):
        assert (cells[text].data_type, cells[text].number_format) == ("s", "@"), text
    report = (await registration.send(congress, out)).json()
    assert (report["created"], report["updated"], report["unchanged"]) == (0, 0, 2), report
    assert (report["errors"], report["warnings"]) == ([], [])
    assert await registration.conn.fetch("SELECT * FROM delegates ORDER BY delegate_id") == before


async def test_no_export_has_what_is_sealed(registration: Registration) -> None:
    congress = await registration.found()
    await registration.bring(congress, person(1, ethnicity="Sán Chay", religion="Tin lành", birth=""))
    for kind in ("roster", "missing", "roll_call", "seats", "badges"):
        said = str(sheets(await export(registration, congress, kind=kind)))
        assert person(1)["full_name"] in said
        assert not {text for text in ("Sán Chay", "Tin lành", "000184") if text in said}, kind


async def test_what_lacks_goes_to_each_unit_on_a_sheet_of_its_own_and_comes_back_filled(
    registration: Registration,
) -> None:
    congress = await registration.found()
    other = {"unit_code": "SYT", "unit_name": "Sở Y tế"}
    await registration.bring(congress, person(1), person(2, birth=""), person(3, ethnicity="", **other))
    out = await export(registration, congress, kind="missing")
    assert list(sheets(out)) == ["Sở Y tế", "Huyện Ba Bể"]
    out = await export(registration, congress, kind="missing", unit_code="SYT")
    book = load_workbook(io.BytesIO(out))
    (page,) = book.worksheets
    (row,) = [row for row in page.iter_rows() if row[1].value == "GL-0003"]
    heads = next(line for line in page.iter_rows() if line[1].value == "Mã đại biểu")
    to_fill = {head.value: cell for head, cell in zip(heads, row, strict=True) if cell.fill.fill_type}
    assert {"Dân tộc", "Số điện thoại", "Thư điện tử", "Ảnh chân dung"} <= to_fill.keys()
    to_fill["Dân tộc"].value = "Dao"
    to_fill["Số điện thoại"].value = "0912 345 678"
    filled = io.BytesIO()
    book.save(filled)
    report = (await registration.send(congress, filled.getvalue())).json()
    assert (report["created"], report["updated"], report["unchanged"], report["errors"]) == (0, 1, 0, [])
    assert (await registration.delegate(congress, "GL-0003"))["missing"] == []


async def test_a_roll_call_has_the_people_of_a_unit_in_the_order_of_their_file(registration: Registration) -> None:
    congress = await registration.found()
    people = [person(number) for number in (3, 1, 2)]
    await registration.bring(congress, *people)
    called = sheets(await export(registration, congress, kind="roll_call"))["Ký nhận"]
    assert [row[1] for row in called if row[0] in ("1", "2", "3")] == [one["full_name"] for one in people]
    corrected = [people[1], person(4), people[0], people[2]]
    await registration.bring(congress, *corrected)
    await registration.send(congress, await export(registration, congress, kind="roster"))
    called = sheets(await export(registration, congress, kind="roll_call"))["Ký nhận"]
    assert [row[1] for row in called if row[0] in ("1", "2", "3", "4")] == [one["full_name"] for one in corrected]


async def test_the_list_of_badges_says_what_is_on_paper_since_when_and_comes_back_unchanged(
    registration: Registration,
) -> None:
    congress = await registration.found()
    await registration.bring(congress, person(1), person(2))
    await registration.issue(congress)
    await registration.bring(congress, person(1), person(2), person(3))
    path = f"/congresses/{congress}/badge-printing"
    one = (await registration.delegate(congress, "GL-0001"))["delegate_id"]
    sheet = await registration.http.post(path, json={"which": "CHOSEN", "delegate_ids": [one]})
    assert (await registration.http.put(f"{path}/{sheet.headers['print-run']}/paper")).status_code == 204
    out = await export(registration, congress, kind="badges")
    rows = {row[1]: row for row in sheets(out)["Danh sách"] if str(row[1]).startswith("GL-")}
    assert rows["GL-0001"][-3:-1] == ["Đã in", "1"]
    assert str(rows["GL-0001"][-1]).startswith(f"{in_vietnam(clock.now()):%H:}")
    assert rows["GL-0002"][-3:] == ["Chưa in", None, None]
    assert rows["GL-0003"][-3:] == ["Chưa có thẻ", None, None]
    report = (await registration.send(congress, out)).json()
    assert (report["created"], report["updated"], report["unchanged"], report["errors"]) == (0, 0, 3, [])
    assert report["warnings"] == []


async def test_chosen_people_go_out_and_a_units_registrar_gets_the_unit(registration: Registration) -> None:
    congress = await registration.found()
    other = {"unit_code": "SYT", "unit_name": "Sở Y tế"}
    await registration.bring(congress, person(1), person(2), person(3, **other))
    two = await registration.delegate(congress, "GL-0002")
    out = sheets(await export(registration, congress, kind="roll_call", delegate_ids=[two["delegate_id"]]))
    assert [row[1] for row in out["Ký nhận"] if row[0] in ("1", "2")] == [two["full_name"]]
    async with aclosing(await registration.staff("can-bo-y-te", "UNIT_REGISTRAR", unit_code="SYT")) as clerk:
        answer = await clerk.post(f"/congresses/{congress}/exports", json={"kind": "roster"})
    assert [row[1] for row in sheets(answer.content)["Danh sách"] if row[0] in ("1", "2")] == ["GL-0003"]


async def test_the_template_can_be_filled_in_and_its_example_is_nobody(registration: Registration) -> None:
    congress = await registration.found()
    template = (await registration.http.get("/roster-template.xlsx")).content
    empty = await registration.send(congress, template)
    assert empty.status_code == 422
    assert "Không có dòng đại biểu nào" in empty.json()["detail"]
    book = load_workbook(io.BytesIO(template))
    page = book.worksheets[0]
    assert [cell.value for cell in page[2] if str(cell.value).endswith("*")] == [
        "Họ và tên *",
        "Đơn vị *",
        "Thành phần *",
    ]
    example = [cell.value for cell in book["Ví dụ"][3]]
    page.append([example[0], "Nông Thị Giả Lập", *example[2:]])
    filled = io.BytesIO()
    book.save(filled)
    report = (await registration.send(congress, filled.getvalue())).json()
    assert (report["rows"], report["created"], report["errors"]) == (1, 1, [])


async def test_a_marked_file_says_at_the_cell_what_keeps_its_row_out(registration: Registration) -> None:
    congress = await registration.found()
    rows = [person(1, birth="31/02/1984"), person(2, full_name="123"), person(3, category="Người qua đường")]
    files = {"file": ("ds.xlsx", roster(rows))}
    answer = await registration.http.post(f"/congresses/{congress}/roster-markings", files=files)
    assert answer.status_code == 200, answer.text
    (page,) = load_workbook(io.BytesIO(answer.content)).worksheets
    said = {cell.value: cell for row in page.iter_rows() for cell in row if cell.comment}
    assert "chữ số" in said["123"].comment.text
    assert "31/02/1984" in said[rows[0]["full_name"]].comment.text
    assert "Người qua đường" in said[rows[2]["full_name"]].comment.text
    assert said["123"].fill.fgColor.rgb != said[rows[0]["full_name"]].fill.fgColor.rgb
    assert await registration.conn.fetchval("SELECT count(*) FROM delegates") == 0

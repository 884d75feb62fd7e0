"""Tables of web pages that are called spreadsheets: read as what people see in them."""

import time

import pytest

from chassis.files.formats.sniff import read_sheets
from chassis.files.limits import Limits, TooMuch
from tests.support.files.sheets import found, texts

WORDS = {"full_name": ["Họ và tên"], "unit_name": ["Đơn vị"], "birth": ["Ngày sinh"]}


def test_a_web_page_under_the_name_of_a_spreadsheet_is_read() -> None:
    page = (
        "<html><head><meta charset='utf-8'><title>x</title><style>td {color: red}</style></head><body>"
        "<h3>DANH SÁCH ĐẠI BIỂU</h3><table border=1><tr><th>STT</th><th>Họ và tên<th>Đơn vị</tr>"
        "<tr><td>1</td><td>Vi Thử<br>An &amp; Em</td><td rowspan=2>Sở Giả Lập</td></tr>"
        "<tr><td>2<td>Vi Thử Bình</tr></table></body></html>"
    )
    (sheet,) = found(page.encode(), WORDS).sheets
    assert texts(sheet, "unit_name") == ["Sở Giả Lập", "Sở Giả Lập"]
    assert texts(sheet, "full_name")[1] == "Vi Thử Bình"
    assert sheet.title == ("DANH SÁCH ĐẠI BIỂU",)


PAGE_HEAD = "<table><tr><td>STT<td>Họ và tên<td>Đơn vị</tr><tr><td>1<td>Vi Thử An<td>Sở Giả Lập</tr>"


@pytest.mark.thorough
@pytest.mark.parametrize("row_of_its_own", ["", "<tr>"])
def test_cells_that_say_they_are_enormous_make_no_work(row_of_its_own: str) -> None:
    page = PAGE_HEAD + f"{row_of_its_own}<td rowspan=9999 colspan=199>" * 30_000 + "</table>"
    began = time.process_time()
    (grid,) = read_sheets(page.encode(), Limits(), "")
    assert time.process_time() - began < 5
    assert all(span.right < Limits().columns for span in grid.spans)


def test_long_texts_that_are_merged_down_are_refused_before_they_fill_the_answer() -> None:
    long = "".join(f"<td rowspan=3001>{'a' * 4_900}" for _ in range(40))
    page = f"{PAGE_HEAD}<tr>{long}{'<tr><td>x' * 3_000}</table>"
    with pytest.raises(TooMuch):
        found(page.encode(), WORDS)


def test_hidden_rows_and_columns_of_a_web_page_are_told_as_hidden() -> None:
    page = (
        "<table><tr><th>Họ và tên<th style='display: none'>Ghi chú<th>Đơn vị</tr>"
        "<tr><td>Vi Thử An<td style='display:none'>kín<td>Sở Giả Lập</tr>"
        "<tr style='color:red;display:none'><td>Vi Thử Bình<td hidden>kín<td>Sở Giả Lập</tr>"
        "<tr hidden><td>Vi Thử Chi<td hidden>kín<td>Sở Giả Lập</tr>"
        "<tbody hidden><tr><td>Vi Thử Dung<td hidden>kín<td>Sở Giả Lập</tr></tbody>"
        "<tr><td>Vi Thử Em<td hidden>kín<td>Sở Giả Lập</tr></table>"
    )
    (sheet,) = found(page.encode(), WORDS).sheets
    assert [one.hidden for one in sheet.rows] == [False, True, True, True, False]
    assert [column.hidden for column in sheet.columns] == [False, True, False]
    assert texts(sheet, "unit_name") == ["Sở Giả Lập"] * 5


def test_a_hidden_cell_in_a_column_that_is_seen_moves_nothing_and_is_told() -> None:
    page = f"{PAGE_HEAD}<tr><td>2<td hidden>Vi Giả Danh<td>Vi Thử Bình<td>Xã Giả Lập</tr></table>"
    (sheet,) = found(page.encode(), WORDS).sheets
    assert texts(sheet, "full_name") == ["Vi Thử An", "Vi Thử Bình"]
    assert [("Vi Giả Danh" in one.text, one.why) for one in sheet.left_out] == [(True, "note")]


def test_a_caption_is_a_title_and_words_between_cells_are_told() -> None:
    page = PAGE_HEAD.replace("<table>", "<table><caption>DANH SÁCH GIẢ LẬP</caption>")
    page += "<tr>lạc một<td>2</td><td>Vi Thử Bình</td> lạc hai <td>Xã Giả Lập</td></tr></table>"
    (sheet,) = found(page.encode(), WORDS).sheets
    assert sheet.title == ("DANH SÁCH GIẢ LẬP",)
    assert texts(sheet, "full_name") == ["Vi Thử An", "Vi Thử Bình"]
    told = " ".join(one.text for one in sheet.left_out)
    assert "lạc một" in told
    assert "lạc hai" in told


@pytest.mark.parametrize("tag", ["noscript", "template", "title"])
def test_a_silent_part_that_is_left_open_in_a_cell_ends_with_the_cell(tag: str) -> None:
    page = f"{PAGE_HEAD}<tr><td>2<td>Vi Thử Bình<td>Xã Giả Lập<{tag}>kín</td></tr><tr><td>3<td>Vi Thử Chi<td>Xã</table>"
    (sheet,) = found(page.encode(), WORDS).sheets
    assert texts(sheet, "full_name") == ["Vi Thử An", "Vi Thử Bình", "Vi Thử Chi"]
    assert texts(sheet, "unit_name")[1] == "Xã Giả Lập"
    last = f"{PAGE_HEAD}<tr><td>2<td>Vi Thử Bình<td>Xã<{tag}></table><p>Người lập biểu</p>"
    assert [one.text for one in found(last.encode(), WORDS).sheets[0].left_out] == ["Người lập biểu"]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
@pytest.mark.parametrize("before", ["<style>td {color: red}</style>", "<?xml version='1.0'?>\n<html>", "<body>", ""])
def test_a_page_is_known_however_it_begins_and_is_written(before: str, encoding: str) -> None:
    (sheet,) = found(f"{before}{PAGE_HEAD}</table>".encode(encoding), WORDS).sheets
    assert texts(sheet, "full_name") == ["Vi Thử An"]


def test_words_that_a_page_hides_in_a_cell_are_no_text_and_are_told() -> None:
    hidden = "<span style='display:none'>Vi <span>Giả</span> Danh</span>Vi Thử Bình<p hidden>kín<p>Em"
    page = f"{PAGE_HEAD}<tr><td>2<td>{hidden}<td>Xã Giả Lập<b hidden>kín</tr><tr><td>3<td>Vi Thử Chi<td>Xã</table>"
    (sheet,) = found(page.encode(), WORDS).sheets
    assert texts(sheet, "full_name") == ["Vi Thử An", "Vi Thử Bình Em", "Vi Thử Chi"]
    told = " ".join(one.text for one in sheet.left_out)
    assert "Danh" in told
    assert "kín" in told

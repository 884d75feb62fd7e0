"""What somebody has drawn a line through says "not this one", in whatever program they drew it: it is asked, never taken."""

import io
from collections.abc import Callable
from pathlib import Path

import pytest
from openpyxl import Workbook
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.styles import Font

from services.registration.domain.people.roster_columns import HEADINGS
from services.registration.domain.roster.check import check_roster
from services.registration.domain.roster.setting import Setting
from services.registration.domain.roster.telling.told import ToldRoster, told
from tests.support.files.sheets import found, ods

XLS = Path(__file__).parents[2] / "data" / "spreadsheets" / "gach-ngang.xls"
LINE = 'style:text-line-through-style="solid"'


def xlsx() -> bytes:
    made = Workbook()
    page = made.active
    assert page is not None
    rows = (["STT", "Họ và tên", "Chức vụ"], *([at, f"Vi Thử {name}", "Y sĩ"] for at, name in enumerate(NAMES, 1)))
    for row in rows:
        page.append(row)
    for place in ("A3", "B3", "C3", "B4", "C5"):
        page[place].font = Font(strike=True)
    page["B6"] = CellRichText(TextBlock(InlineFont(strike=True), "Vi Thử Ân"), " Vi Thử Em")
    data = io.BytesIO()
    made.save(data)
    return data.getvalue()


NAMES = ("An", "Bình", "Cúc", "Dung", "Em")


def spreadsheet() -> bytes:
    def cell(text: str, *, struck: bool = False) -> str:
        style = ' table:style-name="ce1"' if struck else ""
        return f"<table:table-cell{style}><text:p>{text}</text:p></table:table-cell>"

    styles = (
        f'<style:style style:name="ce1" style:family="table-cell"><style:text-properties {LINE}/></style:style>'
        f'<style:style style:name="T1" style:family="text"><style:text-properties {LINE}/></style:style>'
        '<style:style style:name="T2" style:family="text">'
        '<style:text-properties style:text-line-through-style="none"/></style:style>'
    )
    gone = '<text:span text:style-name="T1">Vi Thử Ân</text:span><text:span text:style-name="T2"> Vi Thử Em</text:span>'
    rows = (
        *(
            (cell("1"), cell("Vi Thử An"), cell("Y sĩ")),
            [cell(one, struck=True) for one in ("2", "Vi Thử Bình", "Y sĩ")],
        ),
        *((cell("3"), cell("Vi Thử Cúc", struck=True), cell("Y sĩ")),),
        *((cell("4"), cell("Vi Thử Dung"), cell("Y sĩ", struck=True)), (cell("5"), cell(gone), cell("Y sĩ"))),
    )
    head = [cell(one) for one in ("STT", "Họ và tên", "Chức vụ")]
    lines = "".join(f"<table:table-row>{''.join(row)}</table:table-row>" for row in (head, *rows))
    return ods(f'<table:table table:name="DS">{lines}</table:table>', styles=styles)


def web_page() -> bytes:
    rows = (
        "<tr><td>1<td>Vi Thử An<td>Y sĩ</tr>"
        "<tr class=xl66><td>2<td>Vi Thử Bình<td>Y sĩ</tr>"
        "<tr><td>3<td style='text-decoration: line-through'>Vi Thử Cúc<td>Y sĩ</tr>"
        "<tr><td>4<td>Vi Thử Dung<td><del>Y sĩ</del></tr>"
        "<tr><td>5<td><s>Vi Thử Ân</s> <span>Vi Thử Em</span><td>Y sĩ</tr>"
    )
    style = "<style>.xl65 {color:red}\n.xl66\n\t{mso-style-parent:style0;\n\ttext-decoration:line-through;}</style>"
    head = "<tr><th>STT<th>Họ và tên<th>Chức vụ</tr>"
    return f"<html><head><meta charset=utf-8>{style}</head><body><table>{head}{rows}</table></body></html>".encode()


def read(data: bytes, answers: dict[str, str] | None = None) -> ToldRoster:
    setting = Setting("PROVINCE", 2026)
    return told(check_roster(found(data, HEADINGS), setting, answers or {}, fingerprint=str))


@pytest.mark.parametrize("make", [xlsx, spreadsheet, web_page, XLS.read_bytes])
def test_who_is_struck_out_by_row_or_by_name_waits_for_one_answer(make: Callable[[], bytes]) -> None:
    data = make()
    roster = read(data)
    (asked,) = [one for one in roster.questions if one.kind == "struck_rows"]
    assert asked.people == ("Vi Thử Bình", "Vi Thử Cúc")
    waiting = {one.full_name for one in roster.people if asked.id in one.waits_for}
    assert waiting == {"Vi Thử Bình", "Vi Thử Cúc"}
    assert [one.full_name for one in read(data, {asked.id: "leave"}).people] == [
        f"Vi Thử {n}" for n in ("An", "Dung", "Em")
    ]
    dung = next(one for one in roster.people if one.full_name == "Vi Thử Dung")
    assert dung.position == ""
    assert any("“Y sĩ” bị gạch ngang cả ô" in note for note in dung.notes)
    em = next(one for one in roster.people if one.full_name == "Vi Thử Em")
    assert any("“Vi Thử Ân”" in note for note in em.notes)

"""Files whose letters were saved wrongly, in an old font or lying on their side are read as they were meant."""

import pytest

from chassis.files.formats.cell_text import typed
from chassis.files.letters.mojibake import mended
from chassis.files.letters.old_fonts import in_unicode
from tests.support.files.sheets import book, found, found_sheet, texts

NAMES = ("Cầm Thử Đạt", "Lê Thị Thử Ưng", "Hoàng Thử Ất", "ĐẶNG THỬ", "Nguyễn Thử Ỷ", "Trà", "Vũ Thử Dậu", "Ê Thử")


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("page", ["latin-1", "cp1252"])
def test_utf8_that_was_read_as_latin_letters_is_mended(name: str, page: str) -> None:
    broken = "".join(
        bytes([code]).decode("latin-1" if page == "latin-1" or code in (0x81, 0x8D, 0x8F, 0x90, 0x9D) else page)
        for code in name.encode()
    )
    assert mended(broken) == name
    assert (typed(broken).text, [one.kind for one in typed(broken).remarks]) == (name, ["encoding"])


@pytest.mark.parametrize(
    "name", [*NAMES, "Ðặng Thử", "Nguyễn Â", "café Müller", "Bác sĩ – “Á”", "NguyÔn V¨n A", "Nguyeãn Vaên A"]
)
def test_what_is_not_broken_stays(name: str) -> None:
    assert mended(name) == ""


def test_twice_broken_letters_are_mended_too() -> None:
    once = "Cầm Thử".encode().decode("latin-1")
    assert mended(once.encode().decode("latin-1")) == "Cầm Thử"


def test_a_broken_csv_is_read_and_the_sheet_says_so() -> None:
    text = "STT,Họ và tên,Năm sinh\n1,Cầm Thử Đạt,1990\n2,Lê Thử Ưng,1991\n"
    sheet = found(text.encode().decode("latin-1").encode(), name="ds.csv").sheets[0]
    assert texts(sheet, "name") == ["Cầm Thử Đạt", "Lê Thử Ưng"]
    assert any("sai bảng mã" in one.text for one in sheet.left_out)


def tcvn3(text: str) -> str:
    from chassis.files.letters.old_fonts import _TCVN3_FROM, _TCVN3_TO

    return text.translate(str.maketrans(_TCVN3_TO, _TCVN3_FROM))


def test_the_letter_u_with_a_horn_of_an_old_font_stays_in_titles_headings_and_sections() -> None:
    rows = [[tcvn3("Sở Tư pháp")], ["STT", tcvn3("Họ và tên"), tcvn3("Năm sinh"), tcvn3("Ghi chú của người gửi")]]
    rows += [
        [tcvn3("I. Phường Thử"), None, None, None],
        [1, tcvn3("Lê Thử Tư"), 1990, "a"],
        [2, tcvn3("Vũ Thử Ba"), 1991, "b"],
    ]  # type: ignore[list-item]
    sheet = found(book(rows)).sheets[0]  # type: ignore[arg-type]
    assert sheet.title == ("Sở Tư pháp",)
    assert sheet.rows[0].sections == ("I. Phường Thử",)
    assert "Ghi chú của người gửi" in [column.name for column in sheet.columns]


@pytest.mark.parametrize(
    ("vni", "meant"), [("Giôùi tính", "Giới tính"), ("Baùc só", "Bác sĩ"), ("Sôû Tö phaùp", "Sở Tư pháp")]
)
def test_vni_words_with_usual_letters_among_them_are_known(vni: str, meant: str) -> None:
    assert in_unicode(vni) == meant


def test_a_cell_that_could_be_either_is_of_the_font_of_its_column() -> None:
    sheet = found_sheet(
        [
            ["STT", "Họ và tên", "Đơn vị"],
            [1, "Nguyeãn Thöû", "Phoøng khaùm"],
            [2, "Leâ Thöû", "Só quan"],
            [3, "Vuõ Thöû", "Traïm"],
        ]
    )
    assert [one.proposal for one in sheet.rows[1].remarks if one.text == "Só quan"] == ["Sĩ quan"]


def test_usual_letters_in_a_column_without_an_old_font_stay() -> None:
    sheet = found_sheet([["STT", "Họ và tên", "Đơn vị"], [1, "Lê Thử", "Công nhân"], [2, "Vũ Thử", "Phó phòng"]])
    assert [row.remarks for row in sheet.rows] == [(), ()]


LYING = [
    ["XÃ LUÂN THỬ"],
    ["Họ và tên", "Đặng Thử Diễm", "Hoàng Thử Xoan", "Lò Thử Tuệ"],
    ["Đơn vị", "Sở A", "Sở A", "Sở B"],
    ["Năm sinh", "1997", "1958", "1980"],
    ["Người lập: Vi Thử"],
]


def test_people_in_columns_are_read_and_it_is_said_how_they_are_counted() -> None:
    sheet = found_sheet(LYING)
    assert texts(sheet, "name") == ["Đặng Thử Diễm", "Hoàng Thử Xoan", "Lò Thử Tuệ"]
    assert [row.number for row in sheet.rows] == [2, 3, 4]
    assert sheet.title == ("XÃ LUÂN THỬ",)
    said = " ".join(one.text for one in sheet.left_out)
    assert ("xếp ngang" in said, "Người lập: Vi Thử" in said) == (True, True)


def test_a_form_of_one_person_and_an_upright_list_are_not_turned() -> None:
    upright = [["Họ và tên", "Năm sinh", "Đơn vị"], ["Vi Thử", 1990, "Sở A"], ["Hà Thử", 1991, "Sở B"]]
    assert len(found_sheet(upright).rows) == 2

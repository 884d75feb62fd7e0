"""Other files of the same habits as the cases: other headings, merges, numberings, words; people are synthetic."""

import pytest

from tests.support.registration.sibling_files import NEEDED, OF, N, groups, read


def test_01_a_district_list_with_other_merges_and_an_official_end() -> None:
    roster = read(
        [
            ["UBND HUYỆN BA BỂ", N, N, N, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
            ["DANH SÁCH TRÍCH NGANG ĐẠI BIỂU DỰ ĐẠI HỘI THI ĐUA YÊU NƯỚC LẦN THỨ V"],
            ["TT", "Họ và tên", "Ngày, tháng, năm sinh", N, "Chức vụ, đơn vị công tác", "Trình độ", N, "Thành phần"],
            [N, N, "Nam", "Nữ", N, "Chuyên môn", "LLCT", N],
            ["1", "2", "3", "4", "5", "6", "7", "8"],
            [1, "Hoàng Văn Thử", "12/3/1980", N, "Chủ tịch UBND xã Mẫu", "ĐH", "Cao cấp", "Khách mời"],
            [2, "Nông Thị Thử", N, "1985", "Giáo viên", "Cao đẳng", "TC", "Đại diện HGĐ tiêu biểu"],
            ["Tổng số: 02 đại biểu./."],
            [N, N, N, N, "Ba Bể, ngày 12 tháng 11 năm 2026"],
            ["Người lập biểu", N, N, N, "TM. ỦY BAN NHÂN DÂN"],
            [N, N, N, N, "KT. CHỦ TỊCH"],
            [N, N, N, N, "PHÓ CHỦ TỊCH"],
            ["Nông Thị Lập", N, N, N, "Lý Văn Ký"],
        ],
        ["A3:A4", "B3:B4", "C3:D3", "E3:E4", "F3:G3", "H3:H4", "A8:H8"],
    )
    assert [(one.sex, one.birth, one.category) for one in roster.people] == [
        ("M", "12/03/1980", "GUEST"),
        ("F", "1985", "EXEMPLAR_HOUSEHOLD_REP"),
    ]
    assert [one.further for one in roster.people] == [{"education": "UNIVERSITY"}, {"education": "BELOW_UNIVERSITY"}]
    assert roster.errors == ()
    assert {one.row for one in roster.left_out} >= {5, 8, 9, 10, 11, 12, 13}


def test_02_sections_with_counts_and_short_names() -> None:
    roster = read(
        [
            ["DANH SÁCH ĐẠI BIỂU"],
            ["STT", "Họ và tên", "Năm sinh", "Chức vụ", "Điện thoại"],
            ["A", "ĐẠI BIỂU LÀ ĐIỂN HÌNH TIÊN TIẾN (CÁ NHÂN)"],
            ["I", "Huyện Ba Bể: 02 đại biểu"],
            [1, "Vi Văn Thử", 1980, "Y sĩ", "0912345678"],
            [2, "Hà Thị Thử", 1981, "Y tá", "0912345679"],
            ["II", "H. Na Rì (01)"],
            [1, "Lò Văn Thử", 1980, "Y sĩ", "0912345670"],
            ["B", "KHÁCH MỜI"],
            ["I", "Sở GD&ĐT - 01 người"],
            [1, "Bàn Văn Thử", 1970, "Giám đốc", "0912345672"],
            ["Cộng: A + B = 4"],
        ]
    )
    individual = "EXEMPLAR_INDIVIDUAL"
    assert groups(roster) == [*[("BK-BB", individual)] * 2, ("BK-NR", individual), ("SGDDT", "GUEST")]
    assert [column.name for column in roster.sheets[0].columns] == [
        "STT",
        "Họ và tên",
        "Năm sinh",
        "Chức vụ",
        "Điện thoại",
    ]
    assert {one.unit_name for one in roster.new_units} == {"Huyện Ba Bể", "Huyện Na Rì", "Sở Giáo dục và Đào tạo"}


def test_02_parts_and_delegations_over_whole_rows() -> None:
    roster = read(
        [
            ["TT", "Họ và tên đại biểu", "Ngày sinh", "Chức danh", "Đơn vị"],
            ["PHẦN I: LÃNH ĐẠO TỈNH (1 đ/c)"],
            [1, "Vi Văn Thử", "3/5/1980", "Bí thư", "Văn phòng UBND tỉnh"],
            ["Phần thứ hai: Các đoàn đại biểu"],
            ["1. Đoàn đại biểu huyện Ba Bể (02 đại biểu)"],
            ["*", "Điển hình tiên tiến là cá nhân:"],
            [2, "Hà Thị Thử", "4/5/1981", "Y tá"],
            ["*", "Đại diện tập thể:"],
            [3, "Lò Văn Thử", "1/1/1980", "Y sĩ"],
        ],
        ["A2:D2", "A4:D4", "A5:D5"],
    )
    assert groups(roster) == [
        ("VPUB", "LEADER"),
        ("BK-BB", "EXEMPLAR_INDIVIDUAL"),
        ("BK-BB", "EXEMPLAR_COLLECTIVE_REP"),
    ]


def test_03_merges_of_different_heights() -> None:
    roster = read(
        [
            ["Đơn vị", "TT", "Họ và tên", "Năm sinh", "Thành phần"],
            ["Huyện Ba Bể", 1, "Vi Văn Thử", 1980, "Khách mời"],
            [N, 2, "Hà Thị Thử", 1981, N],
            ["Sở Y tế", 3, "Lò Văn Thử", 1980, "Lãnh đạo"],
            [N, 4, "Lò Thị Thử", 1981, N],
            [N, 5, "Lò Thị Mẫu", N, N],
        ],
        ["A2:A3", "A4:A5", "E2:E3", "E4:E6"],
    )
    assert groups(roster) == [*[("BK-BB", "GUEST")] * 2, *[("SYT", "LEADER")] * 2, (None, "LEADER")]


ALTERNATES = [["Vi Xuân Nam", 1980, *OF], ["Hà Thị Nhung", 1981, *OF], ["Lý Văn Thử", 1982, *OF]]


@pytest.mark.parametrize(
    "rows",
    [
        [["I. ĐẠI BIỂU CHÍNH THỨC"], *ALTERNATES[:2], ["II. ĐẠI BIỂU DỰ KHUYẾT"], ALTERNATES[2]],
        [*ALTERNATES[:2], [], ["DANH SÁCH ĐẠI BIỂU DỰ KHUYẾT"], ["Họ và tên", "Năm sinh", *NEEDED], ALTERNATES[2]],
        [*ALTERNATES[:2], ["Lý Văn Thử", 1982, OF[0], "Dự khuyết"]],
    ],
)
def test_alternates_are_left_out_by_name_and_asked_about_once_for_the_file(rows: list[list[object]]) -> None:
    file = [["Họ và tên", "Năm sinh", *NEEDED], *rows]
    roster = read(file)
    (asked,) = [one for one in roster.questions if one.kind == "alternates"]
    assert ([one.full_name for one in roster.people], asked.default) == (["Vi Xuân Nam", "Hà Thị Nhung"], "leave")
    assert "Lý Văn Thử" in asked.text
    assert ("Lý Văn Thử", "alternate") in [(one.text, one.why) for one in roster.left_out]
    assert [one.full_name for one in read(file, answers={asked.id: "take"}).people][2] == "Lý Văn Thử"


@pytest.mark.parametrize(
    ("written", "code"),
    [
        *((name, "SNNMT") for name in ("Sở NN và PTNT", "Sở Nông nghiệp & PTNT", "Sở NN&PTNT")),
        *((name, "SNV") for name in ("Sở Lao động TB&XH", "Sở LĐ-TB&XH")),
        *((name, "MTTQ") for name in ("MTTQ tỉnh", "UB MTTQ tỉnh", "Ủy ban MTTQVN tỉnh")),
        *((name, "TDTN") for name in ("Tỉnh Đoàn", "Tỉnh đoàn TNCS HCM")),
        *((name, "BK-BB") for name in ("huyện Ba Bể (Bắc Kạn)", "Đơn vị: Huyện Ba Bể", "UBND H. Ba Bể")),
        *(("Pac Nam", "BK-PN"), ("BCH QS tỉnh", "BCHQS"), ("Trường CĐ Bắc Kạn", "CDBK"), ("LM HTX", "LMHTX")),
        *(("Yên Hán", None), ("Huyện Mẫu Ất", None), ("Phòng Nội vụ huyện Ba Bể", None), ("VP Tỉnh ủy", "VPTU")),
    ],
)
def test_13_other_spellings_of_units_are_proposed(written: str, code: str | None) -> None:
    roster = read([["Họ và tên", "Năm sinh", *NEEDED], ["Vi Văn Thử", 1984, written, "Khách mời"]])
    (question,) = [one for one in roster.questions if one.kind == "unit"]
    assert question.default == (code or "+")


@pytest.mark.parametrize(
    ("written", "category"),
    [
        *((word, "EXEMPLAR_HOUSEHOLD_REP") for word in ("Đại diện HGĐ", "Hộ GĐ", "Gia đình văn hóa tiêu biểu")),
        *((word, "EMULATION_OFFICER") for word in ("Người làm công tác TĐ-KT", "Cán bộ TĐKT")),
        *((word, "GUEST") for word in ("ĐB khách mời", "Khách mời danh dự")),
        *(("HĐTĐKT tỉnh", "COUNCIL_REP"), ("LĐ các sở, ngành", "LEADER"), ("Nguyên LĐ tỉnh", "FORMER_LEADER")),
        *(("AHLLVTND", "STATE_TITLE_HOLDER"), ("Chiến sỹ TĐ toàn quốc", "NATIONAL_EMULATION_FIGHTER")),
        *(
            (word, None)
            for word in ("Thường trực Tỉnh ủy", "Chiến sĩ thi đua cấp tỉnh", "Tập thể, cá nhân", "LĐ trực tiếp")
        ),
    ],
)
def test_14_other_words_for_categories(written: str, category: str | None) -> None:
    rows = [["Họ và tên", "Năm sinh", *NEEDED], ["Vi Văn Thử", 1984, "Sở Y tế", written]]
    (person,) = read(rows, level="PROVINCE").people
    assert (person.category, person.outcome) == (category, "new" if category else "asked")


@pytest.mark.parametrize(
    ("heading", "key"),
    [
        *(("Địa chỉ mail", "email"), ("Số CC/CCCD", "national_id"), ("Mã số định danh", "national_id")),
        *(("TĐ LLCT", "political_theory"), ("Trình độ CMNV", "education"), ("Số thẻ ĐB", "delegate_code")),
        *(("Đối tượng tham dự", "category"), ("Đoàn ĐB", "unit_name"), ("Chức vụ hiện tại", "position")),
        *(("SĐT liên hệ", "phone"), ("Ghế số", "seat"), ("Quê quán", None), ("Danh hiệu thi đua", None)),
    ],
)
def test_15_other_headings_are_understood_or_named(heading: str, key: str | None) -> None:
    roster = read([["Họ và tên", heading, "Năm sinh"], ["Vi Văn Thử", "abc", 1984]])
    (column,) = [one for one in roster.sheets[0].columns if one.name == heading]
    assert column.taken_for == key
    assert bool([one for one in roster.questions if one.kind == "column"]) == (key is None)


@pytest.mark.parametrize(
    ("sheet", "title", "code"),
    [
        ("3. H.Ba Bể", "DANH SÁCH ĐẠI BIỂU", "BK-BB"),
        ("DS", "DANH SÁCH ĐẠI BIỂU CỦA ĐOÀN HUYỆN NA RÌ", "BK-NR"),
        ("DS", "DANH SÁCH TRÍCH NGANG ĐOÀN ĐẠI BIỂU SỞ GD&ĐT", "SGDDT"),
        ("DS", "UBND HUYỆN BA BỂ", "BK-BB"),
    ],
)
def test_10_the_unit_in_other_names_of_sheets_and_titles(sheet: str, title: str, code: str) -> None:
    rows = [[title], ["TT", "Họ và tên", "Năm sinh", "Thành phần"], [1, "Vi Văn Thử", 1980, "Khách mời"]]
    assert [one.unit_code for one in read(rows, sheet=sheet).people] == [code]


def test_12_subtotals_by_unit_are_totals_and_nobodys_section() -> None:
    heads = ["TT", "Họ và tên", "Năm sinh", *NEEDED]
    subtotals = [["Cộng Sở Y tế: 1"], ["Cộng huyện Ba Bể", N, N, N, "1 người"]]
    people = [[1, "Vi Văn Thử", 1980, *OF], [2, "Hà Thị Thử", 1981, "Huyện Ba Bể", "Khách mời"]]
    roster = read(
        [heads, people[0], subtotals[0], people[1], subtotals[1], ["TỔNG", N, "2"], ["Lập biểu", "Nông Thị Lập"]]
    )
    assert [one.full_name for one in roster.people] == ["Vi Văn Thử", "Hà Thị Thử"]
    assert [(one.row, one.why) for one in roster.left_out][:3] == [(3, "total"), (5, "total"), (6, "total")]

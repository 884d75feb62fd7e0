"""Which unit the rows of a file are of: by their heading, sheet, title or column, else asked once."""

from tests.support.files.roster_book import SOMEBODY, book, check, only, question, sheet


def test_headings_between_rows_carry_category_and_unit() -> None:
    rows = [{"full_name": "Vi Xuân Nam", "position": "Cán bộ"}, {"full_name": "Hà Thị Nhung", "position": "Cán bộ"}]
    above = {2: ("I. LÃNH ĐẠO CẤP ỦY, CHÍNH QUYỀN, CÁC CẤP, CÁC NGÀNH", "1. Văn phòng UBND tỉnh")}
    above[3] = ("II. Điển hình tiên tiến là cá nhân", "2. Huyện Na Rì")
    found = check(book(sheet(rows, sections=above)))
    units = [one.candidate.unit and one.candidate.unit.unit_code for one in found.people]
    assert units == ["VPUB", "BK-NR"]
    assert [one.candidate.category for one in found.people] == ["LEADER", "EXEMPLAR_INDIVIDUAL"]
    assert found.questions == ()


def test_a_unit_alone_in_the_column_of_names_is_a_heading_and_nobody() -> None:
    names = ("Sở Y tế", "Vi Xuân Nam", "Đại biểu khách mời", "Hà Thị Nhung", "Huyện Ba Bể", "Bàn Bích Huệ")
    rows = [
        {"full_name": name, "position": "Y sĩ" if len(name.split()) == 3 and "Sở" not in name else ""} for name in names
    ]
    rows[4]["position"] = ""
    found = check(book(sheet(rows, sections=dict.fromkeys(range(2, 8), ("I. Đại biểu khách mời",)))))
    assert [one.candidate.full_name for one in found.people] == ["Vi Xuân Nam", "Hà Thị Nhung", "Bàn Bích Huệ"]
    units = [one.candidate.unit and one.candidate.unit.unit_code for one in found.people]
    assert units == ["SYT", None, "BK-BB"]
    assert [(one.row, one.why) for one in found.left_out] == [(2, "section"), (4, "section"), (6, "section")]


def test_the_sheets_name_is_the_delegation() -> None:
    row = {"full_name": "Vi Xuân Nam", "category": "GUEST"}
    found = check(book(sheet([row], name="Huyện Ba Bể"), sheet([row], name="Sở Y tế")))
    assert [one.candidate.unit and one.candidate.unit.unit_code for one in found.people] == ["BK-BB", "SYT"]


def test_the_head_proposes_the_delegation_and_the_column_stays_the_place_of_work() -> None:
    row = {"full_name": "Vi Xuân Nam", "workplace": "Bệnh viện Đa khoa tỉnh", "category": "GUEST"}
    title = ["UBND TỈNH THỬ NGHIỆM", "SỞ Y TẾ", "DANH SÁCH ĐẠI BIỂU DỰ ĐẠI HỘI THI ĐUA YÊU NƯỚC"]
    found = check(book(sheet([row], title=title)))
    who = only(found).candidate
    assert (who.unit and who.unit.unit_code, who.workplace) == ("SYT", "Bệnh viện Đa khoa tỉnh")
    assert question(found, "delegation").default == "SYT"


def test_a_place_of_work_is_the_unit_where_nothing_else_names_one() -> None:
    who = only(check([{"full_name": "Vi Xuân Nam", "workplace": "Sở Y tế", "category": "GUEST"}])).candidate
    assert (who.unit and who.unit.unit_code, who.workplace) == ("SYT", "")


def test_rows_without_a_unit_are_asked_for_it_once() -> None:
    rows = [{**SOMEBODY, "unit_name": "0"}, {**SOMEBODY, "full_name": "Vi Xuân Nam", "unit_name": "-"}]
    found = check(rows)
    asked = question(found, "delegation")
    assert ([place.row for place in asked.rows], asked.default, found.units) == ([2, 3], None, ())
    assert [one.kind for one in check(rows, {asked.id: "SYT"}).people] == ["new", "new"]


def test_a_new_unit_is_seen_before_it_is_made() -> None:
    found = check([{**SOMEBODY, "unit_name": "Huyện Mẫu Ất"}])
    assert question(found, "unit").default == "+"
    assert [unit.name for unit in found.units] == ["Huyện Mẫu Ất"]
    other = check([{**SOMEBODY, "unit_name": "Huyện Mẫu Ất"}], {question(found, "unit").id: "BK-BB"})
    assert [unit.unit_code for unit in other.units] == ["BK-BB"]

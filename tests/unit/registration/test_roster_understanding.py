"""What the columns, headings and words of a file mean: asked once for the file, never once a row."""

from dataclasses import replace

import pytest

from services.registration.domain.people.delegate import Birth
from services.registration.domain.roster.telling.open_rows import open_rows
from tests.support.files.roster_book import SOMEBODY, book, check, only, question, sheet


def test_the_least_a_row_needs_is_a_name_a_unit_and_a_category() -> None:
    one = only(check([SOMEBODY]))
    assert (one.kind, one.code, one.candidate.unit and one.candidate.unit.unit_code) == ("new", "DB-0001", "SYT")


def test_an_optional_attribute_that_cannot_be_read_leaves_the_person_in() -> None:
    odd = {"sex": "Trai hay gái", "birth": "hôm qua", "party_member": "Đã nộp đơn", "national_id": "123", "phone": "có"}
    one = only(check([{**SOMEBODY, **odd}]))
    who = one.candidate
    assert one.kind == "new"
    assert (who.sex, who.birth, who.sensitive.party_member, who.sensitive.national_id, who.phone) == (None,) * 4 + ("",)
    assert len(one.notes) == 5


@pytest.mark.parametrize("mark", ["x", "X", "✓", "+", "v", "Có", "Đảng viên", "03/02/2001"])
def test_a_mark_means_a_party_member_and_nothing_means_not_known(mark: str) -> None:
    assert only(check([{**SOMEBODY, "party_member": mark}])).candidate.sensitive.party_member == "YES"
    assert only(check([{**SOMEBODY, "party_member": ""}])).candidate.sensitive.party_member is None
    assert only(check([{**SOMEBODY, "party_member": "Không"}])).candidate.sensitive.party_member == "NO"


@pytest.mark.parametrize("written", ["Không", "K", "-", "không theo", "Không có", "0"])
def test_no_religion_is_none(written: str) -> None:
    assert only(check([{**SOMEBODY, "religion": written}])).candidate.sensitive.religion == "none"


def test_a_sex_may_be_ticked_or_told_by_the_column_of_the_birth() -> None:
    people = check(
        [
            {**SOMEBODY, "sex_male": "x", "sex_female": "", "birth_male": "", "birth_female": ""},
            {**SOMEBODY, "full_name": "Bàn Thị Giả Lập", "birth_female": "2001"},
            {**SOMEBODY, "full_name": "Ma Văn Giả Lập", "sex_male": "1982"},
        ]
    ).people
    assert [(one.candidate.sex, one.candidate.birth) for one in people] == [
        ("M", None),
        ("F", Birth(2001)),
        ("M", Birth(1982)),
    ]


def test_a_seat_that_excel_made_a_date_of_is_no_seat() -> None:
    rows = [{**SOMEBODY, "seat": "03/05/2026", "position": "Chuyên viên"}]
    one = only(check(book(sheet(rows, remarks={2: [("seat", "looks_like_date", "3-5", "3-5")]}))))
    assert one.candidate.seat == ""
    assert "03/05/2026" in one.notes[0]


def test_a_category_that_the_file_lacks_is_asked_once_and_the_answer_serves_all() -> None:
    rows = [{"full_name": name, "unit_name": "Sở Y tế"} for name in ("Vi Xuân Nam", "Hà Thị Nhung")]
    found = check(rows)
    asked = question(found, "category")
    assert ([one.kind for one in found.people], asked.people) == (["asked", "asked"], ("Vi Xuân Nam", "Hà Thị Nhung"))
    answered = check(rows, {asked.id: "GUEST"})
    assert [(one.kind, one.candidate.category) for one in answered.people] == [("new", "GUEST")] * 2


def test_a_word_is_asked_once_however_many_rows_have_it() -> None:
    rows = [{**SOMEBODY, "full_name": name, "category": "ĐHTT"} for name in ("Vi Xuân Nam", "Hà Thị Nhung")]
    found = check(rows)
    assert [place.row for place in question(found, "category").rows] == [2, 3]
    assert found.refused == ()


@pytest.mark.parametrize(("name", "title"), [("Khách mời", ()), ("DS", ("DANH SÁCH ĐẠI BIỂU KHÁCH MỜI",))])
def test_a_category_in_the_sheets_name_or_title_is_proposed(name: str, title: tuple[str, ...]) -> None:
    found = check(book(sheet([{"full_name": "Vi Xuân Nam", "unit_name": "Sở Y tế"}], name=name, title=title)))
    assert (only(found).kind, only(found).candidate.category) == ("new", "GUEST")
    assert question(found, "category").default == "GUEST"


def test_press_are_refused_by_name() -> None:
    found = check([{**SOMEBODY, "category": "Phóng viên"}])
    assert [(one.full_name, one.column) for one in found.refused] == [("Nông Thị Giả Lập", "Thành phần")]
    assert "không phải đại biểu" in found.refused[0].message


def test_a_heading_that_nobody_understands_is_asked_and_leaves_the_rows_in() -> None:
    found = check(book(sheet([SOMEBODY], sections={2: ("A. KHỐI CÁC ĐƠN VỊ TRỰC THUỘC",)})))
    assert only(found).kind == "new"
    assert [one.kind for one in found.questions] == []
    bare = {"full_name": "Vi Xuân Nam", "unit_name": "Sở Y tế", "position": "Y sĩ"}
    found = check(book(sheet([bare], sections={2: ("A. KHỐI CÁC ĐƠN VỊ TRỰC THUỘC",)})))
    assert {one.kind for one in found.questions} == {"section", "category"}


def test_a_question_about_the_whole_list_has_answers_to_choose_from() -> None:
    row = {"full_name": "Vi Xuân Nam", "workplace": "Bệnh viện Đa khoa tỉnh", "category": "GUEST"}
    file = book(sheet([row], title=["SỞ Y TẾ", "DANH SÁCH ĐẠI BIỂU DỰ ĐẠI HỘI THI ĐUA YÊU NƯỚC"]))
    asked = question(check(file), "delegation")
    assert {"SYT", "STC", "by_column", "leave_out"} <= {one.choice for one in asked.proposals}
    other = only(check(file, {asked.id: "BK-BB"})).candidate.unit
    assert other
    assert other.unit_code == "BK-BB"
    by_column = check(file, {asked.id: "by_column"})
    assert [one.text for one in by_column.questions if one.kind == "unit"] == [
        "“Bệnh viện Đa khoa tỉnh” là đơn vị nào?"
    ]
    out = check(file, {asked.id: "leave_out"})
    assert (out.people, len(out.refused), out.rows) == ((), 1, 1)
    assert out.refused[0].message == "Không nhập, theo trả lời của bạn. Muốn nhập thì chọn câu trả lời khác."
    assert ([one.answered for one in out.refused], open_rows(out)) == ([True], ())  # nothing to mend in the file


def test_a_failed_formula_is_an_error_of_that_row_and_no_unit() -> None:
    found = check([{**SOMEBODY, "unit_name": "#N/A"}])
    assert [(one.place.row, one.column) for one in found.refused] == [(2, "Đơn vị")]
    assert found.units == ()
    one = only(check([{**SOMEBODY, "position": "#REF!"}]))
    assert (one.kind, one.candidate.position) == ("new", "")
    assert "#REF!" in one.notes[0]


def test_hidden_rows_are_asked_once_by_name_and_wait() -> None:
    rows = [{**SOMEBODY, "full_name": name} for name in ("Vi Xuân Nam", "Hà Thị Nhung", "Bàn Bích Huệ")]
    hidden = book(sheet(rows, hidden_rows=[3, 4]))
    found = check(hidden)
    asked = question(found, "hidden_rows")
    assert asked.text == "2 dòng đang ẩn (Hà Thị Nhung, Bàn Bích Huệ): nhập hay bỏ?"
    assert ([one.kind for one in found.people], asked.default) == (["new", "asked", "asked"], None)
    assert [one.kind for one in check(hidden, {asked.id: "take"}).people] == ["new"] * 3
    left = check(hidden, {asked.id: "leave"})
    assert (len(left.people), [(one.row, one.why) for one in left.left_out]) == (
        1,
        [(3, "hidden_row"), (4, "hidden_row")],
    )


def test_a_hidden_sheet_is_left_out_by_name() -> None:
    found = check(book(sheet([SOMEBODY], name="Bản cũ", hidden=True), sheet([SOMEBODY], name="Mới")))
    assert [one.candidate.place.sheet for one in found.people] == ["Mới"]
    assert [(one.sheet, one.why) for one in found.left_out] == [("Bản cũ", "hidden_sheet")]


def test_a_column_that_few_rows_have_something_in_needs_no_answer() -> None:
    rows = [{**SOMEBODY, "Liên lạc khi cần": "0900000001"}, {**SOMEBODY, "full_name": "Vi Văn Giả"}]
    assert question(check(rows), "column").default == "ignore"


def test_struck_rows_wait_for_an_answer_as_hidden_ones_do() -> None:
    rows = [SOMEBODY, {**SOMEBODY, "full_name": "Vi Văn Giả"}]
    found = sheet(rows)
    file = book(replace(found, rows=(found.rows[0], replace(found.rows[1], struck=True))))
    asked = question(check(file), "struck_rows")
    assert ("Vi Văn Giả" in asked.text, [one.kind for one in check(file).people]) == (True, ["new", "asked"])
    assert check(file, {asked.id: "take"}).count("new") == 2
    left = check(file, {asked.id: "leave"})
    assert [(one.text, one.why) for one in left.left_out] == [("Vi Văn Giả", "struck_row")]


def test_what_a_file_remarks_about_somebody_is_shown_with_them_and_said_not_to_be_kept() -> None:
    (one,) = check([{**SOMEBODY, "remark": "Ăn chay"}]).people
    assert one.notes == ("Tệp ghi chú: “Ăn chay”. Đã giữ ở ô Ghi chú của người này.",)


def test_a_column_that_nobody_knows_is_named_and_can_be_told() -> None:
    row = {**SOMEBODY, "Liên lạc khi cần": "0900000001"}
    asked = question(check([row]), "column")
    assert ("Liên lạc khi cần" in asked.text, asked.default) == (True, None)
    assert only(check([row], {asked.id: "phone"})).candidate.phone == "0900000001"


def test_parts_of_one_heading_belong_together() -> None:
    found = sheet([{**SOMEBODY, "party_member": "", "Dự bị": "x", "position": "Bí thư", "Chính quyền": "Chủ tịch xã"}])
    parts = {"party_member": ("Đảng viên", "Chính thức"), "Dự bị": ("Đảng viên", "Dự bị")}
    parts |= {"position": ("Chức vụ", "Đảng"), "Chính quyền": ("Chức vụ", "Chính quyền")}
    keys = {"Dự bị": "party_member", "Chính quyền": "position"}
    columns = tuple(
        replace(one, headings=parts.get(name, one.headings), key=keys.get(name, one.key))
        for one in found.columns
        for name in (one.key or one.headings[0],)
    )
    one = only(check(book(replace(found, columns=columns))))
    assert (one.candidate.sensitive.party_member, one.candidate.position) == ("YES", "Bí thư, Chủ tịch xã")


def test_a_tick_is_no_ethnic_group_and_no_religion() -> None:
    one = only(check([{**SOMEBODY, "ethnicity": "x", "religion": "x"}]))
    assert (one.candidate.sensitive.ethnicity, one.candidate.sensitive.religion, len(one.notes)) == (None, None, 2)


def test_a_known_column_can_be_told_to_be_another() -> None:
    row = {**SOMEBODY, "instruction": "Chủ tịch xã"}
    assert only(check([row], {"column:hướng dẫn": "position"})).candidate.position == "Chủ tịch xã"


def test_every_row_is_counted_once() -> None:
    rows = [SOMEBODY, {**SOMEBODY, "full_name": "123"}, {**SOMEBODY, "full_name": "Vi Xuân Nam", "category": "ĐHTT"}]
    found = check(rows)
    assert (found.rows, found.count("new"), found.refused_rows) == (3, 1, 2)

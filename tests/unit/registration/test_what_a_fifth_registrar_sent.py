"""What forty lists of a fifth registrar held: titles and households before names, ticked heads, supplements, companies."""

import pytest

from services.registration.domain.roster.check import RosterCheck
from services.registration.domain.units.codes import code_for
from tests.support.files.roster_book import SOMEBODY, Known, book, check, only, question, sheet, taken_in

ALL = ("Hà Đình Thử", "Vi Thị Thử", "Lò Văn Thử", "Ma Văn Thử")
THERE = taken_in([{**SOMEBODY, "full_name": name} for name in ALL])


def one(**changes: str) -> RosterCheck:
    return check([{**SOMEBODY, **changes}])


@pytest.mark.parametrize(
    ("written", "address"),
    [
        ("CN. Thử Quang Vinh", "CN"),
        ("KTS. Thử Quang Vinh", "KTS"),
        ("CVC. Thử Quang Vinh", "CVC"),
        ("GS.TSKH. Thử Quang Vinh", "GS.TSKH"),
        ("BSNT Thử Quang Vinh", "BSNT"),
        ("DSCKII. Thử Quang Vinh", "DSCKII"),
        ("ĐD. Thử Quang Vinh", "ĐD"),
        ("LS. Thử Quang Vinh", "LS"),
    ],
)
def test_a_degree_before_a_name_is_taken_off(written: str, address: str) -> None:
    found = only(one(full_name=written)).candidate
    assert (found.full_name, found.form_of_address) == ("Thử Quang Vinh", address)


@pytest.mark.parametrize("written", ["XYZ. Thử Quang Vinh", "Ng. Quang Thử", "Thử Q. Vinh"])
def test_any_dot_that_stays_in_a_name_is_told(written: str) -> None:
    found = only(one(full_name=written))
    assert found.candidate.full_name == written
    assert any("dấu chấm" in note for note in found.notes)


@pytest.mark.parametrize(
    ("written", "address"),
    [
        ("Hộ ông Thử Quang Vinh", "Ông"),
        ("Hộ bà Thử Thị Thảo", "Bà"),
        ("Hộ gia đình ông Thử Quang Vinh", "Ông"),
        ("HỘ ÔNG Thử Quang Vinh", "Ông"),
        ("Gia đình ông Thử Quang Vinh", "Ông"),
    ],
)
def test_a_household_before_a_name_is_taken_off_and_its_category_proposed(written: str, address: str) -> None:
    found = check([{"full_name": written, "unit_name": "Sở Y tế"}])
    asked = question(found, "category")
    assert asked.default == "EXEMPLAR_HOUSEHOLD_REP"
    person = only(found).candidate
    assert person.full_name == " ".join(written.split()[-3:])
    assert person.form_of_address == address
    assert person.category == "EXEMPLAR_HOUSEHOLD_REP"


def test_a_ticked_column_tells_who_leads() -> None:
    rows = [{**SOMEBODY, "full_name": name, "head": "X" if name == "Lò Văn Thử" else ""} for name in ALL]
    asked = question(check(rows), "head")
    assert asked.people == ("Lò Văn Thử",)
    assert check(rows).heads["SYT"].name == "Lò Văn Thử"


def test_the_line_above_the_table_tells_who_leads() -> None:
    rows = [{**SOMEBODY, "full_name": name} for name in ALL]
    told = check(book(sheet(rows, title=["Trưởng đoàn: Đ/c Lò Văn Thử - Phó Giám đốc"])))
    assert told.heads["SYT"].name == "Lò Văn Thử"
    strange = check(book(sheet(rows, title=["Trưởng đoàn: Đ/c Sằm Công Thử - Phó Giám đốc"])))
    assert strange.heads == {}
    assert [note for note in strange.notes if "Sằm Công Thử" in note and "Trưởng đoàn" in note]


def supplement(name: str, people: tuple[Known, ...] = THERE, answers: dict[str, str] | None = None) -> RosterCheck:
    rows = [{**SOMEBODY, "full_name": "Sằm Công Mới", "remark": f"thay bà {name}"}]
    return check(book(sheet(rows, title=["DANH SÁCH BỔ SUNG ĐẠI BIỂU SỞ Y TẾ"])), answers, people=people)


def test_a_supplement_offers_to_withdraw_whom_somebody_comes_instead_of_and_nobody_else() -> None:
    found = supplement("Vi Thị Thử")
    assert [(one.known.delegate.person.full_name, one.elsewhere) for one in found.gone] == [("Vi Thị Thử", False)]
    code = found.gone[0].known.delegate.delegate_code
    ticked = supplement("Vi Thị Thử", answers={f"gone:{code}": "withdraw"})
    assert [one.delegate.person.full_name for one in ticked.withdrawn] == ["Vi Thị Thử"]


def test_nobody_is_told_to_withdraw_somebody_who_was_never_there() -> None:
    found = supplement("Thử Thị Vắng")
    assert found.gone == ()
    (said,) = [note for note in only(found).notes if note.startswith("Thay cho")]
    assert "không có trong danh sách" in said
    assert "rút" not in said


COMPANIES = [
    {"Tên tập thể": f"Công ty TNHH Thử nghiệm {at}", "full_name": f"Vi Thử {name}", "category": "Khách mời"}
    for at, name in enumerate(("An", "Bình", "Cúc", "Dung"), start=1)
]


def test_companies_of_an_association_are_where_people_work_and_no_delegations() -> None:
    rows = [{("workplace" if key == "Tên tập thể" else key): text for key, text in one.items()} for one in COMPANIES]
    found = check(book(sheet(rows, title=["HIỆP HỘI DOANH NGHIỆP TỈNH", "DANH SÁCH ĐẠI BIỂU DỰ ĐẠI HỘI"])))
    asked = question(found, "delegation")
    assert "Hiệp hội Doanh nghiệp tỉnh" in asked.text
    assert {one.candidate.workplace for one in found.people} == {one["Tên tập thể"] for one in COMPANIES}


def test_a_family_name_and_the_rest_of_it_are_one_name_and_a_family_name_alone_is_none() -> None:
    found = check([{**SOMEBODY, "full_name": "", "family_name": "Thử", "given_name": "Đức Nam"}])
    assert only(found).candidate.full_name == "Thử Đức Nam"
    rows = [{"family_name": "Thử", "Phần còn lại": "Đức Nam", "unit_name": "Sở Y tế", "category": "Khách mời"}]
    assert not check(rows).named


def test_a_place_of_work_that_is_the_delegation_is_not_said_again_behind_the_position() -> None:
    rows = [
        {"full_name": name, "position": "Trưởng thôn", "workplace": "Xã Thử Một", "category": "Khách mời"}
        for name in ALL
    ]
    found = check(book(sheet(rows, title=["UBND XÃ THỬ MỘT", "DANH SÁCH ĐẠI BIỂU DỰ ĐẠI HỘI"])))
    assert {(one.candidate.position, one.candidate.workplace) for one in found.people} == {("Trưởng thôn", "")}
    elsewhere = [{**one, "workplace": "Trạm Y tế Thử"} for one in rows]
    kept = check(book(sheet(elsewhere, title=["UBND XÃ THỬ MỘT", "DANH SÁCH ĐẠI BIỂU DỰ ĐẠI HỘI"])))
    assert {one.candidate.workplace for one in kept.people} == {"Trạm Y tế Thử"}


@pytest.mark.parametrize(
    ("head", "cell", "name"),
    [
        ("UBND XÃ THỬ MỘT", "Xã Thử Một", "Xã Thử Một"),
        ("ĐẢNG ỦY CÁC CƠ QUAN ĐẢNG TỈNH", "Đảng ủy các cơ quan Đảng tỉnh", "Đảng ủy các cơ quan Đảng tỉnh"),
        ("UBND XÃ THỬ MỘT", "", "UBND xã Thử Một"),
        ("UBND XÃ THỬ MỘT", "X. Thử Một", "UBND xã Thử Một"),
    ],
)
def test_a_new_delegation_is_spelled_as_the_rows_spell_it_out(head: str, cell: str, name: str) -> None:
    rows = [{"full_name": one, "workplace": cell, "category": "Khách mời"} for one in ALL]
    found = check(book(sheet(rows, title=[head, "DANH SÁCH ĐẠI BIỂU DỰ ĐẠI HỘI"])))
    assert {one.candidate.unit.name for one in found.people if one.candidate.unit} == {name}


def test_who_is_kept_with_a_fuller_birth_is_not_said_to_lose_it() -> None:
    there = taken_in([{**SOMEBODY, "full_name": "Vi Thị Thử", "birth": "12/03/1985", "position": "Phó Trưởng phòng"}])
    found = check(
        [{**SOMEBODY, "full_name": "Vi Thị Thử", "birth": "1985", "position": "Phó Trưởng phòng"}], people=there
    )
    for asked in found.questions:
        assert not [one.words for one in asked.proposals if "thành 1985" in one.words]


def test_the_code_of_a_new_commune_says_the_commune() -> None:
    assert code_for("Ủy ban nhân dân xã Phú Lương", ()) == "XA-PHU-LUONG"
    assert code_for("UBND tỉnh", ()) == "UBND-TINH"


def test_a_sheet_whose_name_says_that_it_is_old_is_asked_about_and_can_be_left_out() -> None:
    one, old = ([{**SOMEBODY, "full_name": name}] for name in ALL[:2])
    file = book(sheet(one), sheet(old, name="DS cũ (không dùng)"))
    asked = question(check(file), "hidden_sheet")
    assert (asked.default, len(check(file).people)) == ("take", 2)
    left = check(file, {asked.id: "leave"})
    assert [one.candidate.full_name for one in left.people] == [ALL[0]]
    assert [one.text for one in left.left_out] == ["Trang “DS cũ (không dùng)”"]
    assert not [one for one in check(book(sheet(one, name="Đại biểu được cử"))).questions if one.kind == "hidden_sheet"]


def test_positions_in_capitals_are_told_once_for_the_file() -> None:
    rows = [{**SOMEBODY, "full_name": name, "position": "TRƯỞNG PHÒNG"} for name in ALL]
    assert [note for note in check(rows).notes if "chữ hoa" in note and note.startswith("4 người")]
    assert not [note for note in one(position="Trưởng phòng").notes if "chữ hoa" in note]
    assert not [note for note in one(position="HĐND").notes if "chữ hoa" in note]


@pytest.mark.parametrize("remark", ["Mang thai 7 tháng", "đang điều trị", "bị bệnh tim", "Có thai"])
def test_a_remark_on_health_is_told_and_not_kept(remark: str) -> None:
    found = only(one(remark=remark))
    assert found.candidate.further.get("note", "") == ""
    assert any("sức khỏe" in note for note in found.notes)


@pytest.mark.parametrize("remark", ["Bệnh viện đa khoa tỉnh", "Thương binh 2/4", "Điển hình mới"])
def test_a_remark_on_anything_else_is_kept(remark: str) -> None:
    assert only(one(remark=remark)).candidate.further.get("note", "") == remark

"""Reserves, the absent, who asked to go and the dead stand in files too: asked once for the file, out until somebody says in."""

import pytest

from tests.support.files.read_rosters import read
from tests.support.files.sheets import Value

N = None
HEADS: list[Value] = ["TT", "Họ và tên", "Chức vụ", "Đơn vị", "Thành phần", "Ghi chú"]


def rows(*people: tuple[str, str]) -> list[list[Value]]:
    listed = [[i, name, "Y sĩ", "Sở Y tế", "Khách mời", note] for i, (name, note) in enumerate(people, start=1)]
    return [HEADS, *listed]


@pytest.mark.parametrize(
    ("name", "note", "kind"),
    [
        ("Nguyễn Văn Đức (dự phòng)", "", "alternates"),
        ("Nguyễn Văn Đức - dự khuyết", "", "alternates"),
        ("Nguyễn Văn Đức", "Dự phòng", "alternates"),
        ("Nguyễn Văn Đức", "Đại biểu dự khuyết", "alternates"),
        ("Nguyễn Văn Đức - vắng", "", "away"),
        ("Nguyễn Văn Đức (vắng có phép)", "", "away"),
        ("Nguyễn Văn Đức", "Xin vắng", "away"),
        ("Nguyễn Văn Đức (xin rút)", "", "away"),
        ("Nguyễn Văn Đức", "Không tham dự", "away"),
        ("Nguyễn Văn Đức (đã mất)", "", "away"),
        ("Nguyễn Văn Đức\n(đã mất)", "", "away"),
        ("Nguyễn Văn Đức", "Đã từ trần", "away"),
        ("Nguyễn Văn Đức (đã hy sinh)", "", "away"),
        ("Cố nghệ nhân Nguyễn Văn Đức", "", "away"),
        ("Liệt sĩ Nguyễn Văn Đức", "", "away"),
    ],
)
def test_a_mark_beside_a_name_or_in_the_remarks_is_asked_and_keeps_out(name: str, note: str, kind: str) -> None:
    table = rows(("Vi Văn Thử", ""), (name, note))
    roster = read(table)
    assert [one.full_name for one in roster.people] == ["Vi Văn Thử"]
    (asked,) = [one for one in roster.questions if one.kind == kind]
    assert asked.default == "leave"
    taken = read(table, answers={asked.id: "take"}).people[1]
    assert (taken.outcome, taken.full_name, taken.position) == ("new", "Nguyễn Văn Đức", "Y sĩ")


@pytest.mark.parametrize(
    ("name", "position", "note"),
    [
        ("Nguyễn Văn Đức", "Bác sĩ Trung tâm Y tế dự phòng", ""),
        ("Nguyễn Văn Đức", "Y sĩ", "Đã mất CCCD, đang làm lại"),
        ("Nguyễn Văn Đức", "Y sĩ", "Đảng viên dự bị"),
        ("Nguyễn Văn Đức (bác sĩ y học dự phòng)", "Y sĩ", ""),
        ("Cổ Văn Đức", "Y sĩ", ""),
        ("Vắng Văn Đức", "Y sĩ", ""),
        ("Nguyễn Văn Đức", "Giám đốc Quỹ dự phòng", "Ăn chay"),
    ],
)
def test_what_only_sounds_so_is_an_ordinary_delegate(name: str, position: str, note: str) -> None:
    roster = read([HEADS, [1, name, position, "Sở Y tế", "Khách mời", note]])
    assert len(roster.people) == 1
    assert [one for one in roster.questions if one.kind in ("alternates", "away")] == []


def test_a_unit_of_preventive_medicine_is_no_reserve() -> None:
    table = [HEADS[:5], ["I", "TRUNG TÂM Y TẾ DỰ PHÒNG TỈNH"], [1, "Vi Văn Thử", "Y sĩ", "Sở Y tế", "Khách mời"]]
    assert len(read(table).people) == 1


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("DANH SÁCH DỰ PHÒNG", "alternates"),
        ("Danh sách đại biểu dự khuyết", "alternates"),
        ("II. ĐẠI BIỂU DỰ PHÒNG", "alternates"),
        ("DANH SÁCH ĐẠI BIỂU VẮNG MẶT", "away"),
        ("DANH SÁCH ĐẠI BIỂU XIN RÚT", "away"),
    ],
)
@pytest.mark.parametrize("other_columns", [True, False])
def test_a_table_below_has_a_title_of_its_own(title: str, kind: str, other_columns: bool) -> None:
    head, below = HEADS[:5], ["TT", "Họ và tên", "Đơn vị", "Thành phần"] if other_columns else HEADS[:5]
    of = ["Sở Y tế", "Khách mời"] if other_columns else ["Y sĩ", "Sở Y tế", "Khách mời"]
    table: list[list[Value]] = [["DANH SÁCH CHÍNH THỨC"], head, [1, "Vi Văn Thử", "Y sĩ", "Sở Y tế", "Khách mời"]]
    table += [[N], [title], below, [1, "Lò Văn Thử", *of]]
    roster = read(table)
    assert [one.full_name for one in roster.people] == ["Vi Văn Thử"]
    (asked,) = [one for one in roster.questions if one.kind == kind]
    assert asked.people == ("Lò Văn Thử",)
    if other_columns:
        assert [one.title for one in roster.sheets] == ["", title]


def test_a_section_of_the_absent_is_asked_once() -> None:
    table = [HEADS[:5], [1, "Vi Văn Thử", "Y sĩ", "Sở Y tế", "Khách mời"], ["II", "ĐẠI BIỂU VẮNG"]]
    table += [[i, name, "Y sĩ", "Sở Y tế", "Khách mời"] for i, name in enumerate(["Hà Văn Thử", "Lò Văn Thử"], 1)]
    (asked,) = [one for one in read(table).questions if one.kind == "away"]
    assert asked.people == ("Hà Văn Thử", "Lò Văn Thử")


@pytest.mark.parametrize(
    "note", ["đã mất tháng 10/2026", "truy tặng", "thay bằng ông Vi Thử Khác", "ốm nặng, không đi được"]
)
def test_whoever_a_remark_says_is_dead_away_or_replaced_stays_out_until_somebody_says_in(note: str) -> None:
    table = rows(("Vi Văn Thử", ""), ("Âu Thử Xoan", note))
    roster = read(table)
    assert [one.full_name for one in roster.people] == ["Vi Văn Thử"]
    (asked,) = [one for one in roster.questions if one.kind == "away"]
    kept = read(table, answers={asked.id: "take"}).people[1]
    assert dict(kept.further)["note"] == note


def test_a_remark_that_may_say_that_somebody_does_not_come_is_asked_for_that_person() -> None:
    table = rows(("Vi Văn Thử", "nghỉ hưu"), ("Âu Thử Xoan", "đang nằm viện"))
    roster = read(table)
    (asked,) = [one for one in roster.questions if one.kind == "perhaps_away"]
    assert (asked.people, asked.default) == (("Âu Thử Xoan",), None)
    assert "đang nằm viện" in asked.text
    assert [one.outcome for one in roster.people] == ["new", "asked"]
    assert read(table, answers={asked.id: "leave"}).people[1:] == ()
    assert [one.outcome for one in read(table, answers={asked.id: "take"}).people] == ["new", "new"]

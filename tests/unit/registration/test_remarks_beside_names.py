"""What offices write beside a name is a remark about somebody, another person, or a number: never a part of the name."""

import pytest

from services.registration.domain.roster.telling.told import ToldPerson, ToldRoster
from tests.support.files.read_rosters import read
from tests.support.registration.rows_of_offices import names, rows


def only(roster: ToldRoster) -> ToldPerson:
    (one,) = roster.people
    return one


def test_what_a_mark_behind_a_name_refers_to_is_a_remark_about_them() -> None:
    listed = rows(
        ("Vi Thử An*", ""), ("Vi Thử Bình (*)", ""), ("Vi Thử Cúc (1)", ""), ("Vi Thử Dung²", ""), ("Vi Thử Em**", "")
    )
    notes = ["* Đại biểu dự khuyết", "(*) Đã nghỉ hưu", "(1) Đã từ trần ngày 01/10/2026", "2 Chưa có ảnh"]
    roster = read([*listed, [], *([one] for one in notes)])
    assert names(roster) == ["Vi Thử Bình", "Vi Thử Dung", "Vi Thử Em"]
    assert {one.kind: one.people for one in roster.questions} == {"alternates": ("Vi Thử An",), "away": ("Vi Thử Cúc",)}
    notes_of = {one.full_name: one.notes for one in roster.people}
    assert "“Chưa có ảnh”" in notes_of["Vi Thử Dung"][0]
    assert "“**” mà không thấy lời chú thích" in notes_of["Vi Thử Em"][0]


@pytest.mark.parametrize(
    "name",
    [
        *("Đại diện lãnh đạo Sở", "Mời sau", "Lái xe", "Phó Chủ tịch UBND tỉnh", "Chuyên viên phục vụ (02 người)"),
        *("01 đồng chí lãnh đạo", "PHÓ GIÁM ĐỐC SỞ", "- Vi Thử Dung\n- Vi Thử Em\n- Vi Thử Gấm"),
    ],
)
def test_a_word_for_somebody_is_no_name_and_three_people_are_not_one(name: str) -> None:
    roster = read(rows(("Vi Thử An", ""), (name, "")))
    assert names(roster) == ["Vi Thử An"]
    assert [one.row for one in roster.errors] == [3]


@pytest.mark.parametrize("name", ["Chử Thị Mời", "Ban Văn Thử", "Đại Văn Thử", "Mời Văn Thử"])
def test_a_name_that_begins_so_is_a_name(name: str) -> None:
    assert names(read(rows((name, "")))) == [name]


def test_numbers_beside_a_name_go_where_they_belong_and_no_note_keeps_an_id_number() -> None:
    roster = read(
        rows(("Vi Thử An - 0912 000 001", "CCCD: 000161000001, ăn chay"), ("Vi Thử Bình; CCCD 000161000002", ""))
    )
    first, second = roster.people
    assert (first.phone, first.further["note"]) == ("0912 000 001", "ăn chay")
    said = [one.notes for one in (first, second)]
    assert "000161" not in repr((said, first.further, second.further, roster.questions))
    assert all("số định danh: đã đưa về đúng cột" in " ".join(notes) for notes in said)


@pytest.mark.parametrize(
    ("note", "asked"),
    [
        *((one, True) for one in ("Đổi thành Vi Thử Khác", "Chuyển sang đoàn Sở Nội vụ", "Trùng với số 2")),
        *((one, True) for one in ("chưa thống nhất", "đang xin ý kiến")),
        *((one, False) for one in ("Gửi thẻ về phòng TCCB", "Sửa tên: Vi Thử Ân", "Luân chuyển về từ 2024")),
    ],
)
def test_a_remark_that_may_take_somebody_off_the_list_is_asked(note: str, asked: bool) -> None:
    assert [one.kind for one in read(rows(("Vi Thử An", note))).questions] == ["perhaps_away"] * asked


def test_a_remark_names_who_is_replaced_and_one_that_corrects_says_so() -> None:
    said = only(read(rows(("Vi Thử An", "thay đ/c Vi Thử Xưa đã nghỉ hưu")))).notes
    assert any(one.startswith("Thay cho Vi Thử Xưa:") for one in said)
    within = only(read(rows(("Vi Thử Cúc", "Đồng chí Cúc thay đồng chí Vi Thử Xưa đã nghỉ hưu.")))).notes
    assert within[0].startswith("Thay cho Vi Thử Xưa:")
    assert "như lời chữa" in only(read(rows(("Vi Thử An", "Sửa tên: Vi Thử Ân")))).notes[0]


@pytest.mark.parametrize(
    "name",
    [
        *("Ông Vi Thử Gấm - Phó GĐ; bà Vi Thử Hà - Chuyên viên", "Vi Thử Hải hoặc Vi Thử Kha"),
        *("Vi Thử Cúc cùng 02 cán bộ", "1. Vi Thử An\n2. Vi Thử Bình\n3. Vi Thử Cúc"),
    ],
)
def test_a_second_person_in_the_cell_is_never_a_part_of_the_first(name: str) -> None:
    roster = read(rows((name, "")))
    assert (roster.people, [one.row for one in roster.errors]) == ((), [2])

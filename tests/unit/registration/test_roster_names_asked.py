"""What is asked about the names of a file: once for the file, and nothing of a name changes by itself."""

import pytest

from tests.support.files.roster_book import SOMEBODY, book, check, only, question, sheet


def test_a_name_in_two_columns_is_one() -> None:
    row = {"family_name": "Vi Xuân", "given_name": "Nam", "unit_name": "Sở Y tế", "category": "GUEST"}
    assert only(check([row])).candidate.full_name == "Vi Xuân Nam"


def test_a_name_merged_over_two_rows_is_one_person() -> None:
    rows = [{**SOMEBODY, "position": "Bí thư"}, {**SOMEBODY, "position": "Chủ tịch Hội", "category": "Lãnh đạo"}]
    found = check(book(sheet(rows, merged={3: ["full_name", "unit_name"]})))
    assert only(found).candidate.position == "Bí thư, Chủ tịch Hội"
    assert [(one.row, one.text) for one in found.left_out] == [(3, "Lãnh đạo")]


def test_capitals_are_kept_until_one_answer_changes_them_all() -> None:
    rows = [{**SOMEBODY, "full_name": name} for name in ("VI XUÂN NAM", "hà thị nhung")]
    found = check(rows)
    assert [one.candidate.full_name for one in found.people] == ["VI XUÂN NAM", "hà thị nhung"]
    changed = check(rows, {question(found, "capitals").id: "change"})
    assert [one.candidate.full_name for one in changed.people] == ["Vi Xuân Nam", "Hà Thị Nhung"]


def test_words_around_a_name_move_unless_somebody_says_otherwise() -> None:
    row = {**SOMEBODY, "full_name": "Đại tá Nông Văn Cường (Trưởng đoàn)"}
    who = only(check([row])).candidate
    assert (who.full_name, who.form_of_address, who.position) == ("Nông Văn Cường", "Đại tá", "Trưởng đoàn")
    kept = only(check([row], {"form_of_address": "keep", "beside_name": "keep"})).candidate
    assert (kept.full_name, kept.form_of_address) == ("Đại tá Nông Văn Cường (Trưởng đoàn)", "")


def test_words_behind_a_name_are_added_to_the_position_and_never_lost() -> None:
    row = {**SOMEBODY, "full_name": "Nông Văn Cường (Trưởng đoàn)", "position": "Chuyên viên"}
    one = only(check([row]))
    assert one.candidate.position == "Chuyên viên; Trưởng đoàn"
    assert "đã ghi vào chức vụ" in "".join(one.notes)
    again = only(check([{**row, "position": "Chuyên viên, trưởng đoàn"}]))
    assert again.candidate.position == "Chuyên viên, trưởng đoàn"
    assert "đã ghi vào chức vụ" in "".join(again.notes)
    long = only(check([{**row, "position": "Chuyên viên " + "a" * 185}]))
    assert "Trưởng đoàn" not in long.candidate.position
    assert "Trưởng đoàn" in "".join(long.notes)
    assert "Xin ghi lại chức vụ" in "".join(long.notes)


@pytest.mark.parametrize("name", ["Ƭrần Văn An", "Nguyễn Văn Тoàn"])
def test_a_name_that_nobody_could_find_waits_for_an_answer(name: str) -> None:
    found = check([{**SOMEBODY, "full_name": name}])
    assert (only(found).kind, question(found, "lookalike").default) == ("asked", None)
    assert only(check([{**SOMEBODY, "full_name": name}], {"lookalike": "change"})).kind == "new"


def test_an_old_font_waits_for_an_answer_that_serves_the_whole_file() -> None:
    row = {**SOMEBODY, "full_name": "NguyÔn V¨n A", "position": "Chñ tÞch"}
    odd = [("full_name", "old_font", "", "Nguyễn Văn A"), ("position", "old_font", "", "Chủ tịch")]
    old = book(sheet([row], remarks={2: odd}))
    assert only(check(old)).kind == "asked"
    who = only(check(old, {"old_font": "change"})).candidate
    assert (who.full_name, who.position) == ("Nguyễn Văn A", "Chủ tịch")


@pytest.mark.parametrize(
    ("remark", "leads"),
    [
        ("Trưởng đoàn", True),
        ("TRƯỞNG ĐOÀN", True),
        ("Ăn chay; trưởng đoàn", True),
        ("Trưởng đoàn. Ăn chay", True),
        ("Trưởng đoàn đại biểu (huyện Ba Bể)", True),
        ("P. Trưởng đoàn", False),
        ("P.Trưởng đoàn", False),
        ("Phó trưởng đoàn", False),
        ("Nguyên Trưởng đoàn kiểm tra", False),
        ("Thay Trưởng đoàn", False),
        ("Đi cùng xe với trưởng đoàn", False),
        ("Bí thư, Trưởng Đoàn Luật sư tỉnh", False),
        ("Trưởng Đoàn đại biểu Quốc hội tỉnh", False),
    ],
)
def test_only_a_remark_that_is_head_of_the_delegation_says_so(remark: str, leads: bool) -> None:
    assert only(check([{**SOMEBODY, "position": remark}])).candidate.leads is leads

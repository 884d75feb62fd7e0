"""A roll's footnotes and lines through names say something of whom they stand at, as those of a roster do."""

from dataclasses import replace

from chassis.files.found import FoundBook, LeftOut, Remark
from services.honors.domain.roll_file.check import RollCheck, check_roll
from services.honors.domain.roll_file.setting import Setting
from tests.support.files.roll_book import TODAY, book, check, person


def read(found: FoundBook, answers: dict[str, str] | None = None) -> RollCheck:
    return check_roll(found, Setting(TODAY, (), ()), answers or {})


def test_a_footnote_that_says_posthumously_is_heard() -> None:
    found = book([person("Bà Vi Thử An*"), person("Ông Vi Thử Bình", 2)])
    (sheet,) = found.sheets
    note = LeftOut(sheet.name, 9, "* Truy tặng", "note")
    roll = read(replace(found, sheets=(replace(sheet, left_out=(note,)),)))
    assert [(one.candidate.words.name, one.candidate.posthumous) for one in roll.entries] == [
        ("Vi Thử An", True),
        ("Vi Thử Bình", False),
    ]


def test_a_struck_name_and_a_struck_row_wait_for_one_answer() -> None:
    found = book([person(f"Ông Vi Thử {name}", at) for at, name in enumerate(("An", "Bình", "Cúc"), 1)])
    (sheet,) = found.sheets
    first, second, third = sheet.rows
    place = next(one.place for one in sheet.columns if one.key == "name")
    struck = (first, replace(second, struck=True), replace(third, remarks=(Remark(place, "struck_cell", "x"),)))
    file = replace(found, sheets=(replace(sheet, rows=struck),))
    roll = read(file)
    (asked,) = [one for one in roll.questions if one.kind == "struck_rows"]
    assert (len(asked.rows), [one.kind for one in roll.entries]) == (2, ["new", "asked", "asked"])
    assert [one.candidate.words.name for one in read(file, {asked.id: "leave"}).entries] == ["Vi Thử An"]


def test_a_line_whose_cells_were_put_into_their_columns_waits_for_one_answer() -> None:
    found = book([person(f"Ông Vi Thử {name}", at) for at, name in enumerate(("An", "Bình"), 1)])
    (sheet,) = found.sheets
    place = next(one.place for one in sheet.columns if one.key == "unit_name")
    row = replace(sheet.rows[1], remarks=(Remark(place, "mended", "9/8", "Huyện Mẫu Ất, tỉnh Mẫu"),))
    file = replace(found, sheets=(replace(sheet, rows=(sheet.rows[0], row)),))
    roll = read(file)
    (asked,) = [one for one in roll.questions if one.kind == "shifted_rows"]
    assert "Ông Vi Thử Bình: ô “Đơn vị” là “Huyện Mẫu Ất, tỉnh Mẫu”" in asked.text
    assert [one.kind for one in roll.entries] == ["new", "asked"]
    assert [one.kind for one in read(file, {asked.id: "take"}).entries] == ["new", "new"]
    left = read(file, {asked.id: "leave"})
    assert (len(left.entries), "lệch từ ô “Đơn vị”" in left.refused[0].message) == (1, True)


def test_lines_that_two_ways_fit_wait_for_one_answer_which_one_it_is() -> None:
    names = enumerate(("An", "Bình"), 1)
    found = book([person(f"Ông Vi Thử {name}", at, citation="Dạy giỏi") for at, name in names])
    (sheet,) = found.sheets
    unit, citation = (next(one.place for one in sheet.columns if one.key == key) for key in ("unit_name", "citation"))
    ways = (
        *(Remark(unit, "either", "0", "Huyện Mẫu, Ất"), Remark(citation, "either", "0", "Sản xuất giỏi")),
        *(Remark(citation, "either", "1", "Ất, Sản xuất giỏi"), Remark(unit, "either", "1", "Huyện Mẫu")),
    )
    row = replace(sheet.rows[1], remarks=(Remark(0, "shifted", "9/8"), *ways))
    file = replace(found, sheets=(replace(sheet, rows=(sheet.rows[0], row)),))
    roll = read(file)
    (asked,) = [one for one in roll.questions if one.kind == "shifted_rows"]
    assert [one.kind for one in roll.entries] == ["new", "asked"]
    for proposal, said in zip(asked.proposals[:2], ("Sản xuất giỏi", "Ất, Sản xuất giỏi"), strict=True):
        taken = read(file, {asked.id: proposal.choice})
        assert [one.kind for one in taken.entries] == ["new", "new"]
        assert taken.entries[1].candidate.words.citation == said
    assert "Dòng có 9 ô" in read(file, {asked.id: "leave"}).refused[0].message


def test_a_number_of_people_is_nobody() -> None:
    roll = check([person("02 cá nhân thuộc Sở"), person("Ông Vi Thử An", 2)])
    assert [one.candidate.words.name for one in roll.entries] == ["Vi Thử An"]
    assert len(roll.refused) == 1

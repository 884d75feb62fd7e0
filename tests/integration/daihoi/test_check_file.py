"""Every roster habit of Vietnamese offices that we have a file of gives its right outcome by `daihoi check-file`."""

import re

from chassis.files.meaning.questions import Question
from services.registration.domain.roster.telling.told import ToldPerson, ToldRoster
from tests.support.registration.checked_cases import checked


def by_row(found: ToldRoster) -> dict[int, ToldPerson]:
    return {one.row: one for one in found.people}


def by_code(found: ToldRoster) -> dict[str, ToldPerson]:
    return {(one.code or "").split("-")[-1]: one for one in found.people}


def asked(found: ToldRoster, kind: str) -> Question:
    (one,) = [question for question in found.questions if question.kind == kind]
    return one


async def test_01_a_departments_list_under_the_national_header() -> None:
    found = await checked("01")
    people = by_row(found)
    assert len(people) == 12
    assert [sum(one.sex == sex for one in people.values()) for sex in "MF"] == [8, 4]
    assert (people[10].sex, people[10].birth, people[11].sex, people[11].birth) == ("M", "1982", "F", "2001")
    assert (people[14].party_member, people[10].party_member) == (True, None)
    assert {one.unit_code for one in people.values()} == {"SYT"}
    assert people[10].workplace == "Bệnh viện Đa khoa tỉnh"
    assert len({one.code for one in people.values()}) == 12
    assert None not in {one.code for one in people.values()}
    assert len(asked(found, "category").rows) == 12
    assert asked(found, "delegation").default == "SYT"
    assert found.errors == ()
    assert {one.row for one in found.left_out} >= {22, 23, 24, 25, 29}
    answered = await checked("01", category="GUEST")
    assert (answered.counts.new, answered.counts.refused) == (12, 0)


async def test_02_headings_between_rows_carry_category_and_unit() -> None:
    found = await checked("02")
    groups = [(one.category, one.unit_code) for one in found.people]
    assert groups == [
        *[("LEADER", "VPUB")] * 3,
        *[("EXEMPLAR_INDIVIDUAL", "BK-BB")] * 3,
        *[("EXEMPLAR_INDIVIDUAL", "BK-NR")] * 3,
        *[("GUEST", "SNV")] * 3,
    ]
    assert (found.counts.new, found.errors) == (12, ())


async def test_03_merged_cells_fill_the_rows_that_they_cover() -> None:
    found = await checked("03")
    groups = [(one.category, one.unit_code) for one in found.people]
    assert groups == [
        *[("EXEMPLAR_INDIVIDUAL", "BK-BB")] * 3,
        *[("EXEMPLAR_COLLECTIVE_REP", "BK-NR")] * 3,
        *[("GUEST", "SYT")] * 3,
    ]


async def test_04_a_name_in_two_columns_is_whole() -> None:
    found = await checked("04")
    assert [one.full_name for one in found.people][:3] == ["Vi Xuân Nam", "Hà Thị Nhung", "Phạm Đức Bảo"]
    assert (len(found.people), found.errors) == (9, ())


async def test_05_a_sex_ticked_in_two_columns() -> None:
    found = await checked("05")
    assert [row for row, one in by_row(found).items() if one.sex == "F"] == [4, 7]
    assert ([one.sex for one in found.people].count("M"), found.counts.new, found.errors) == (6, 8, ())
    assert [one.birth_precision for one in found.people] == ["day"] * 8


async def test_06_births_in_every_way_of_writing() -> None:
    people = by_row(await checked("06"))
    day = [*range(2, 7), *range(14, 19), 22, 23, 29, 30, 31, 35, 36]
    assert {people[row].birth for row in day} == {"03/05/1984"}
    assert {people[row].birth for row in (7, 8, 9, 10, 11, 12, 24, 25, 26, 34)} == {"1984"}
    assert [people[row].birth for row in (13, 20, 21, 32)] == ["05/1984", "23/05/1984", "1990", "1920"]
    assert {people[row].birth for row in (19, 27, 28, 33)} == {None}
    assert "đảo" in people[19].notes[0]
    assert all(people[row].notes for row in (21, 28, 33, 34))
    assert people[27].notes == ()
    assert len(people) == 35


async def test_07_dirty_names() -> None:
    found = await checked("07")
    people = by_code(found)
    assert {people[code].full_name for code in ("01", "02", "03", "33", "14", "23", "25")} == {"Nguyễn Văn An"}
    assert [people[code].full_name for code in ("04", "29", "30", "31", "32")] == [
        *("Nguyễn Thị Ánh", "Nguyễn Văn Tiêń", "Trần Thị Bảo", "Phạm Văn Bảo", "Hà Thị Thuỷ"),
    ]
    assert "ń" in people["29"].notes[0]
    assert (people["05"].full_name, people["06"].full_name) == ("NGUYỄN VĂN AN", "nguyễn văn an")
    assert any("Nguyễn Văn An" in one.text for one in asked(found, "capitals").proposals)
    assert people["07"].full_name == "Đặng Văn Đức"
    assert [people[code].form_of_address for code in ("09", "10", "11", "12")] == ["Ông", "Đ/c", "Đại tá", "TS"]
    assert people["12"].full_name == "Lý Thị Dung"
    assert {people[code].full_name for code in ("13", "18", "26")} == {"Nguyễn Văn An"}
    assert "Chủ tịch xã" in people["18"].notes[0]
    assert [people[code].full_name for code in ("16", "17", "27", "34")] == [
        *(
            "H'Mẫu Niê",
            "Ma-ri-a Lò Thị Ẩn",
            "Bùi Thị Xuân Thủy Tiên Hoàng Ngân Mai Phương Thanh Hằng",
            "Phạm Văn Bé Ba",
        ),
    ]
    asides = {"13": "Trưởng đoàn", "18": "Chủ tịch xã", "26": "Phó Chủ tịch"}
    assert all(aside in people[code].notes[0] for code, aside in asides.items())
    assert (people["20"].full_name, people["21"].full_name) == ("Nguyễn thị Hoà", "Nguyễn Thị Hòa")
    assert all(people[code].notes for code in ("14", "19", "20", "24"))
    assert people["22"].full_name == "Nguyễn Văn A"
    assert {asked(found, kind).default for kind in ("old_font", "lookalike")} == {None}
    assert any("Nguyễn Văn A" in one.text for one in asked(found, "old_font").proposals)
    assert [people[code].outcome for code in ("08", "35", "36")] == ["asked"] * 3
    assert [one.row for one in found.errors] == [16, 29]


async def test_08_two_units_that_number_from_one_stay_two() -> None:
    found = await checked("08b", "08a")
    assert (found.counts.new, found.counts.changed, found.gone) == (5, 0, ())
    assert [question.default for question in found.questions if question.kind == "code"] == ["other"] * 5
    assert {one.code for one in found.people} == {f"DB-{number:04d}" for number in range(6, 11)}
    assert "hai người" in " ".join(found.people[4].notes)
    again = await checked("08b", "08a", "08b")
    assert (again.counts.unchanged, again.counts.new) == (5, 0)


async def test_09_a_row_inserted_on_top_moves_no_badge() -> None:
    found = await checked("09b", "09a")
    assert (found.counts.new, found.counts.unchanged, found.counts.changed) == (1, 20, 0)
    new, *others = found.people
    assert (new.full_name, new.birth, new.outcome, new.code) == ("Hoàng Thị Chèn Trên", "1990", "new", "DB-0021")
    assert [one.same_as for one in others] == [f"DB-{number:04d}" for number in range(1, 21)]
    assert all(one.has_badge for one in others)


async def test_10_one_sheet_a_unit() -> None:
    found = await checked("10")
    units = [one.unit_code for one in found.people]
    assert {code: units.count(code) for code in ("BK-BB", "BK-NR", "SYT")} == {"BK-BB": 4, "BK-NR": 5, "SYT": 3}
    rows = [(one.sheet, one.row) for one in found.people]
    assert rows == [
        *(("Huyện Ba Bể", row) for row in range(3, 7)),
        *(("Huyện Na Rì", row) for row in range(3, 8)),
        *(("Sở Y tế", row) for row in range(3, 6)),
    ]
    assert "Bản cũ" in {one.sheet for one in found.left_out}
    assert "Người Cũ Đã Ẩn" not in {one.full_name for one in found.people}


async def test_11_hidden_rows_are_asked_once_by_name() -> None:
    found = await checked("11")
    assert asked(found, "hidden_rows").text.startswith("3 dòng đang ẩn (Hà Thị Nhung, Cà Công Phong, Bàn Bích Huệ)")
    assert (found.counts.new, found.counts.waiting) == (5, 3)
    assert (await checked("11", hidden_rows="take")).counts.new == 8
    assert (await checked("11", hidden_rows="leave")).counts.rows == 5


async def test_12_totals_and_signatures_are_nobody() -> None:
    found = await checked("12")
    assert (len(found.people), found.errors, found.counts.rows) == (7, (), 7)
    assert "Nông Thị Lập" not in {one.full_name for one in found.people}
    assert {one.row for one in found.left_out} >= {11, 13, 14}


async def test_13_one_unit_spelled_many_ways() -> None:
    found = await checked("13")
    people = by_code(found)
    assert {people[f"{number:02d}"].unit_code for number in range(1, 12)} == {"BK-BB"}
    assert {people[str(number)].unit_code for number in range(12, 18)} == {"SYT"}
    assert {people[str(number)].unit_code for number in range(21, 25)} == {"SVHTTDL"}
    assert {people[str(number)].unit_code for number in range(25, 28)} == {"MTTQ"}
    confirmed = {place.row - 1 for one in found.questions if one.kind == "unit" for place in one.rows}
    assert confirmed == {4, 5, 6, 7, 8, 10, 11, 14, 15, 16, 23, 24, 25, 26}
    assert [(one.row, one.column) for one in found.errors] == [(19, "Đơn vị")]
    assert [people[code].unit_code for code in ("19", "20")] == [None, None]
    assert {one.unit_code for one in found.new_units} == {"BK-BB", "SYT", "SVHTTDL", "MTTQ"}


async def test_14_categories_in_peoples_words() -> None:
    found = await checked("14", level="PROVINCE")
    people = by_code(found)
    for category, codes in {
        "EXEMPLAR_INDIVIDUAL": "02 03 04 21 22 24",
        "EXEMPLAR_COLLECTIVE_REP": "05 06",
        "EXEMPLAR_HOUSEHOLD_REP": "07 23",
        "GUEST": "08 20",
        "LEADER": "09 10 11",
        "FORMER_LEADER": "27",
        "NATIONAL_EMULATION_FIGHTER": "15 16",
        "STATE_TITLE_HOLDER": "17 18",
        "EMULATION_OFFICER": "19",
    }.items():
        assert {people[code].category for code in codes.split()} == {category}, category
    waiting = {place.row - 1 for one in found.questions if one.kind == "category" for place in one.rows}
    assert waiting == {1, 12, 13, 14, 26, 28}
    assert [(one.row, "không phải đại biểu" in one.message) for one in found.errors] == [(26, True)]


async def test_15_headings_in_other_words() -> None:
    found = await checked("15")
    assert [(one.birth_precision, one.seat) for one in found.people] == [("day", f"A{n}") for n in range(1, 6)]
    assert all(re.fullmatch(r"09\d{8}", one.phone) for one in found.people)


async def test_16_a_full_congress_and_its_total() -> None:
    found = await checked("16")
    assert (found.counts.new, found.counts.rows, found.errors) == (300, 300, ())

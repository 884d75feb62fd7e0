"""What the rows of an honour roll mean, in the words of offices, and what they are told to mend."""

import pytest

from chassis.files.found import Column
from services.honors.domain.roll.award_catalogue import Award, award_catalogue
from services.honors.domain.roll.decision_number import PARTY_FORM, STATE_FORM, is_blank, is_decision_number
from services.honors.domain.roll_file.check import Outcome
from services.honors.domain.roll_file.columns import told_by_comma
from services.honors.domain.roll_file.understanding.award_names import award_of
from services.honors.domain.roll_file.understanding.decisions import read_date
from services.honors.domain.roll_file.understanding.kinds import kind_of_words
from tests.support.files.roll_book import check, delegate, person

NUMBERS_IN_THE_SOURCES = [
    *("1641-CV/BTGTU", "34-CT/TW", "05-CT/TW", "372/KH-UBND", "368/KH-UBND", "463/KH-UBND", "645/KH-UBND"),
    *("258/QĐ-TTg", "1730/QĐ-TTg", "733/QĐ-TTg", "27/KH-HĐTĐKT", "19/KH-HĐTĐKT", "01/KH-HĐTĐKT", "2823/HD-BNV"),
    *("39/CT-TTg", "98/2023/NĐ-CP", "01/2024/TT-BNV", "39/2023/QĐ-UBND"),
]


def only(**changes: str) -> Outcome:
    found = check([person("Vi Thị Thử", **changes)])
    assert found.refused == (), found.refused
    (one,) = found.entries
    return one


def faults(**changes: str) -> list[tuple[str, str]]:
    return [(one.column, one.message) for one in check([{**person("Vi Thị Thử"), **changes}]).refused]


def test_the_catalogue_has_an_own_rank_for_each_award_and_those_of_ministries() -> None:
    awards = award_catalogue().values()
    assert len(awards) == len({award.precedence for award in awards}) == 53
    assert {"BK_BO", "CO_BO", "CSTD_BO"} <= award_catalogue().keys()
    assert (award_catalogue()["CO_CP"].precedence, award_catalogue()["BIEU_DUONG_DHTT"].precedence) == (500, 650)
    assert all(100 <= award.precedence <= 430 for award in awards if award.tier == 1)


@pytest.mark.parametrize("number", NUMBERS_IN_THE_SOURCES)
def test_every_number_in_the_sources_fits_one_form(number: str) -> None:
    assert is_decision_number(number)
    assert not is_blank(number)
    assert bool(STATE_FORM.fullmatch(number)) != bool(PARTY_FORM.fullmatch(number))


@pytest.mark.parametrize(
    ("text", "code", "grade"),
    [
        ("Bằng khen của UBND tỉnh", "BK_TINH", 0),
        ("Bằng khen UBND tỉnh Bắc Kạn", "BK_TINH", 0),
        ("bằng khen của Chủ tịch Ủy ban nhân dân tỉnh", "BK_TINH", 0),
        ("Bằng khen của Chủ tịch UBND thành phố", "BK_TINH", 0),
        ("Chiến sỹ thi đua cấp tỉnh", "CSTD_TINH", 0),
        ("Danh hiệu Chiến sĩ thi đua toàn quốc", "CSTDTQ", 0),
        ("CSTĐ cơ sở", "CSTDCS", 0),
        ("Huân chương Lao động hạng III", "HC_LAO_DONG", 3),
        ("HCLĐ hạng Nhì", "HC_LAO_DONG", 2),
        ("Bằng khen của Bộ trưởng Bộ Y tế", "BK_BO", 0),
        ("Bằng khen của Thủ tướng", "BK_TTG", 0),
        ("Cờ thi đua của Chính phủ", "CO_CP", 0),
        ("Cờ thi đua cấp tỉnh", "CO_TINH", 0),
        ("Giấy khen của Giám đốc Sở Nội vụ", "GIAY_KHEN", 0),
        ("Bà mẹ VNAH", "BA_ME_VNAH", 0),
        ("Nhà Giáo nhân dân", "NGND", 0),
        ("BK_TINH", "BK_TINH", 0),
        ("Bằng khen cấp bộ, ban, ngành, tỉnh", None, 0),
        ("BKT", None, 0),
    ],
)
def test_awards_are_known_in_the_words_of_offices(text: str, code: str | None, grade: int) -> None:
    award, found = award_of(text, award_catalogue())
    assert (award.code if award else None, found) == (code, grade)


@pytest.mark.parametrize(
    "text", ["Tập thể", "KHEN THƯỞNG TẬP THỂ", "TAPTHE", "I. TẬP THỂ (02)", "II- Tập thể: 05", "1. Tập thể"]
)
def test_a_kind_is_known_in_cells_and_headings(text: str) -> None:
    assert kind_of_words(text) == "COLLECTIVE"


@pytest.mark.parametrize(
    "text", ["03/11/2026", "3.11.2026", "2026-11-03 00:00:00", "ngày 03 tháng 11 năm 2026", "46329", "03/11/2026 00:00"]
)
def test_a_day_is_read_as_people_and_programs_write_it(text: str) -> None:
    day = read_date(text)
    assert day is not None
    assert (day.day, day.month, day.year) == (3, 11, 2026)


@pytest.mark.parametrize(
    ("changes", "column", "words"),
    [
        ({"kind": "Nhóm"}, "Loại", "Tập thể"),
        ({"name": ""}, "Tên", "Thiếu tên"),
        ({"award_name": "Huân chương Lao động"}, "Hạng", "phải có hạng"),
        ({"award_name": "Huân chương Lao động hạng Ba", "grade": "Nhì"}, "Hạng", "khớp"),
        ({"grade": "1"}, "Hạng", "không chia hạng"),
        ({"award_name": "Cờ thi đua của Chính phủ"}, "Loại", "chỉ dành cho: tập thể"),
        ({"award_name": "Huân chương Sao vàng", "award_code": "BK_TINH"}, "Hình thức khen thưởng", "khớp"),
        ({"decision_number": "QĐ-UBND/123"}, "Số quyết định", "không đúng thể thức"),
        ({"decision_number": "12/qđ-ubnd"}, "Số quyết định", "không đúng thể thức"),
        ({"decision_date": "31/02/2026"}, "Ngày quyết định", "không phải ngày"),
        ({"decision_date": "01/01/2199"}, "Ngày quyết định", "còn lâu"),
        ({"list_position": "0"}, "Số thứ tự", "từ 1"),
        ({"citation": "x" * 1001}, "Thành tích", "1001"),
        ({"unit_name": "#N/A"}, "Đơn vị", "Công thức"),
    ],
)
def test_what_is_wrong_is_named_with_its_column(changes: dict[str, str], column: str, words: str) -> None:
    ((found, message), *_) = faults(**changes)
    assert found == column
    assert words in message


def test_a_date_after_today_is_a_note() -> None:
    assert "sau hôm nay" in only(decision_date="05/12/2026").candidate.notes[0]


def test_the_icelandic_letter_in_a_number_is_ours() -> None:
    assert only(decision_number="258/Q\u00d0-UBND").candidate.decision.number == "258/QĐ-UBND"


@pytest.mark.parametrize("unit", ["H. Ba Bể", "UBND huyện Ba Bể", "UBND h. Ba Bể", "huyện ba bể"])
def test_a_unit_in_short_finds_its_delegate(unit: str) -> None:
    people = [delegate(1, "Vi Thị Thử", "Huyện Na Rì"), delegate(2, "Vi Thị Thử", "Huyện Ba Bể")]
    (question,) = check([person("Vi Thị Thử", unit_name=unit)], delegates=people).questions
    assert question.default == "DB-0002"


def test_an_award_that_nobody_knows_is_added_right_after_another() -> None:
    (asked,) = check([person("Vi Thị Thử", award_name="Giải Bông lúa vàng")]).questions
    assert (asked.kind, asked.proposals[-1].choice, asked.default) == ("award", "new", None)
    answers = {asked.id: "new", "award_place:giải bông lúa vàng": "BK_TINH"}
    found = check([person("Vi Thị Thử", award_name="Giải Bông lúa vàng")], answers)
    (award,) = found.added_awards
    assert (award.name, award.precedence, found.count("new")) == ("Giải Bông lúa vàng", 631, 1)
    assert found.answered == answers


@pytest.mark.parametrize(
    "name", ["Sở Y tế", "Trường THCS Giả Lập", "CÔNG TY TNHH GIẢ LẬP", "Phòng Nội vụ", "Xã Giả Lập"]
)
@pytest.mark.parametrize("kind", ["", "Cá nhân"])
def test_an_office_in_a_column_of_people_is_no_person_until_somebody_says_so(name: str, kind: str) -> None:
    rows = [person(name, 1, kind=kind, form_of_address="" if kind else "Tập thể")]
    found = check(rows)
    (asked,) = [one for one in found.questions if one.id != "kind" and one.kind == "kind"]
    assert ([one.kind for one in found.entries], asked.default) == (["asked"], None)
    (entry,) = check(rows, {asked.id: "COLLECTIVE"}).entries
    assert entry.candidate.kind == "COLLECTIVE"


@pytest.mark.parametrize("name", ["Bản Văn Thử", "Sờ Văn Thử", "Đoàn Thị Thử", "Bàn Văn Thử"])
def test_a_family_name_that_sounds_like_an_office_is_a_person(name: str) -> None:
    assert check([person(name, 1, kind="Cá nhân")]).entries[0].candidate.kind == "INDIVIDUAL"


def test_a_decision_of_which_only_the_year_is_written_makes_a_draft() -> None:
    (entry,) = check([person("Vi Văn Thử", 1, decision_date="2026")]).entries
    assert (entry.kind, entry.candidate.decision.date) == ("new", None)
    assert any("chỉ ghi năm 2026" in note for note in entry.candidate.notes)


@pytest.mark.parametrize(("heading", "key"), [("Tập thể, cá nhân", "name"), ("Tập thể/cá nhân", "kind")])
def test_a_heading_that_lists_who_is_honoured_heads_their_names(heading: str, key: str) -> None:
    assert told_by_comma(Column(0, (heading,), "kind")) == key


def test_a_household_and_a_rank_tell_the_kind_where_no_cell_does() -> None:
    rows = [
        person("Hộ gia đình ông Bàn Văn Thử", 1, kind=""),
        person("Hoàng Đức Thử", 2, kind="", form_of_address="Thượng tá"),
        person("Thôn Giả Lập", 3, kind=""),
    ]
    found = check(rows)
    assert [one.candidate.kind for one in found.entries] == ["HOUSEHOLD", "INDIVIDUAL", "COLLECTIVE"]
    assert found.questions == ()
    answered = check(rows, {"kind": "COLLECTIVE"})
    assert answered.count("new") == 3


AWARDS_IN_FULL = [
    (award, grade, award.full_name(grade)) for award in award_catalogue().values() for grade in award.grades or (0,)
]


@pytest.mark.parametrize(("award", "grade", "written"), AWARDS_IN_FULL)
def test_an_award_in_full_in_the_column_of_codes_is_that_award(award: Award, grade: int, written: str) -> None:
    kind = {"COLLECTIVE": "Tập thể", "HOUSEHOLD": "Hộ gia đình", "INDIVIDUAL": "Cá nhân"}[award.kinds[0]]
    for said in (written, f" {written.upper()} "):
        found = check([person("Vi Thị Thử", award_name="", award_code=said, kind=kind)])
        assert (found.questions, found.refused) == ((), ())
        (one,) = found.entries
        told = one.candidate
        assert told.award
        assert (told.award.code, told.grade, told.words.award_name) == (award.code, grade, written)


def test_an_award_that_is_asked_about_is_offered_with_the_grade_that_is_written() -> None:
    for written, first in (("HCLĐ-XX hạng Nhì", "Nhì"), ("HCLĐ-XX hạng Ba", "Ba"), ("HCLĐ-XX", "Nhất")):
        (asked,) = check([person("Vi Thị Thử", award_name=written)]).questions
        assert asked.proposals[0].text == f"Huân chương Lao động hạng {first}"

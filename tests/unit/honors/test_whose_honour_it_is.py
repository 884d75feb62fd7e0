"""An honour finds its delegate by all that the file says, and what does not fit one person is named, never taken."""

from dataclasses import replace
from datetime import date

import pytest

from chassis.files.meaning.offices import plain_form
from services.honors.domain.roll_file.understanding.decisions import read_date
from tests.support.files.roll_book import check, delegate, person


def called(address: str, name: str = "Vi Đức Thử") -> object:
    return replace(delegate(1, name), form_of_address=address)


@pytest.mark.parametrize(("said", "known"), [("Bà", "Ông"), ("Bà", ""), ("Bà, TS.", "Ông"), ("Chị", "Anh")])
def test_an_address_against_the_delegate_is_named_and_nobody_is_linked(said: str, known: str) -> None:
    found = check([person("Vi Đức Thử", form_of_address=said)], delegates=[called(known)])
    (asked,) = [one for one in found.questions if one.kind == "delegate"]
    assert (asked.default, "không khớp" in asked.text) == ("later", True)
    assert "không khớp" in "".join(found.entries[0].candidate.notes)


@pytest.mark.parametrize(("said", "known"), [("Ông", "Ông"), ("", ""), ("Đồng chí", "Ông"), ("Ông", "")])
def test_an_address_that_fits_is_preset_as_before(said: str, known: str) -> None:
    found = check([person("Vi Đức Thử", form_of_address=said)], delegates=[called(known)])
    (asked,) = [one for one in found.questions if one.kind == "delegate"]
    assert asked.default == "DB-0001"


def test_a_code_with_the_same_name_and_another_address_is_noted() -> None:
    rows = [person("Vi Đức Thử", form_of_address="Bà", delegate_code="DB-0001")]
    found = check(rows, delegates=[called("Ông")])
    assert "không khớp" in "".join(found.entries[0].candidate.notes)


def test_of_homonyms_in_one_unit_the_one_with_the_position_is_meant_and_all_are_told_apart() -> None:
    posts = ("Nông dân", "Phó Trưởng phòng", "")
    homonyms = [
        replace(delegate(n, "Vi Đức Thử"), form_of_address="", position=post) for n, post in enumerate(posts, 1)
    ]
    found = check([person("Vi Đức Thử", position="Phó trưởng phòng")], delegates=homonyms)
    (asked,) = [one for one in found.questions if one.kind == "delegate"]
    assert asked.default == "DB-0002"
    words = [one.text for one in asked.proposals]
    assert len(set(words)) == len(words)
    assert ["đúng chức vụ trong tệp" in one for one in words[:3]] == [False, True, False]


@pytest.mark.parametrize("text", ["06/11/26", "6-11-26", "06.11.26", "06/11/2026"])
def test_a_decisions_day_may_have_a_year_of_two_figures(text: str) -> None:
    assert read_date(text) == date(2026, 11, 6)


def test_a_year_of_two_figures_may_be_of_the_last_century() -> None:
    assert read_date("02/09/75") == date(1975, 9, 2)


@pytest.mark.parametrize(
    ("short", "long"),
    [
        ("Bộ CHQS tỉnh", "Bộ Chỉ huy Quân sự tỉnh"),
        ("BCHQS tỉnh", "Bộ Chỉ huy quân sự tỉnh"),
        ("Hội LHPN tỉnh", "Hội Liên hiệp Phụ nữ tỉnh"),
        ("Hội CCB tỉnh", "Hội Cựu chiến binh tỉnh"),
        ("LĐLĐ tỉnh", "Liên đoàn Lao động tỉnh"),
        ("Hội ND tỉnh", "Hội Nông dân tỉnh"),
        ("BĐBP tỉnh", "Bộ Chỉ huy Bộ đội Biên phòng tỉnh"),
        ("Trường THPT Thử", "Trường Trung học phổ thông Thử"),
        ("TAND tỉnh", "Tòa án nhân dân tỉnh"),
    ],
)
def test_short_names_of_offices_are_the_whole_ones(short: str, long: str) -> None:
    assert plain_form(short) == plain_form(long)

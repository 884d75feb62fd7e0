"""Every honour-roll habit that we have a file of gives its right outcome by `daihoi check-file --kind honours`."""

import json
from datetime import date
from pathlib import Path

from typer.testing import CliRunner

from chassis.files.meaning.questions import Question
from daihoi.cli import app
from daihoi.roll_check import check_rolls
from services.honors.domain.roll_file.told import ToldEntry, ToldRoll

CASES = Path(__file__).parents[2] / "data" / "cases"


def case(start: str) -> Path:
    folder = CASES / ("honours" if start in "abd" else "roster")
    (file,) = folder.glob(f"{start}-*.xlsx")
    return file


async def checked(start: str, *after: str, **answers: str) -> ToldRoll:
    return await check_rolls(case(start), [case(one) for one in after], level="DISTRICT", year=2026, answers=answers)


def by_row(found: ToldRoll) -> dict[int, ToldEntry]:
    return {one.row: one for one in found.entries}


def asked(found: ToldRoll, kind: str) -> list[Question]:
    return [question for question in found.questions if question.kind == kind]


async def test_a_a_list_of_commendation_software_comes_in_untouched() -> None:
    found = await checked("a")
    assert (len(found.entries), found.errors, found.counts.new) == (6, (), 6)
    kinds = [str(one.kind) for one in found.entries]
    assert kinds == ["COLLECTIVE", "COLLECTIVE", "HOUSEHOLD", "INDIVIDUAL", "INDIVIDUAL", "INDIVIDUAL"]
    awards = [(one.award_code, one.grade) for one in found.entries]
    assert awards == [*[("BK_TINH", 0)] * 4, ("CSTD_TINH", 0), ("HC_LAO_DONG", 3)]
    assert found.entries[4].form_of_address == "Thượng tá"
    assert [one.list_position for one in found.entries] == [1, 2, 3, 4, 5, 6]
    assert [one.list_number for one in found.entries] == ["1", "4", "6", "7", "8", "9"]
    (question,) = asked(found, "decision_number")
    assert len(question.rows) == 6
    decided = await checked("a", **{"decision_number": "1512/QĐ-UBND", "decision_date:1512/QĐ-UBND": "05/11/2026"})
    assert {one.decision_number for one in decided.entries} == {"1512/QĐ-UBND"}
    assert {one.decision_date for one in decided.entries} == {date(2026, 11, 5)}


async def test_b_kinds_and_awards_are_read_by_code_and_by_name() -> None:
    found = await checked("b")
    read = [(str(one.kind), one.award_code, one.grade) for one in found.entries]
    assert read == [
        ("COLLECTIVE", "CO_TINH", 0),
        ("HOUSEHOLD", "BK_TINH", 0),
        ("INDIVIDUAL", "BK_TTG", 0),
        ("INDIVIDUAL", "HC_LAO_DONG", 2),
    ]
    assert found.errors == ()
    assert len(asked(found, "decision_number")) == 1


async def test_d_codes_of_other_software_are_asked_once_each() -> None:
    found = await checked("d")
    assert [str(one.kind) for one in found.entries] == ["COLLECTIVE", "COLLECTIVE"]
    questions = asked(found, "award")
    assert [(question.id, len(question.rows)) for question in questions] == [("award:bkt", 1), ("award:ctdt", 1)]
    assert [question.proposals[0].choice for question in questions] == ["BK_TINH", "CO_TINH"]
    answered = await checked("d", **{"award:bkt": "BK_TINH", "award:ctdt": "CO_TINH"})
    assert [one.award_code for one in answered.entries] == ["BK_TINH", "CO_TINH"]
    assert answered.counts.new == 2


async def test_17_the_annex_of_a_decision_says_all_in_its_title_and_sections() -> None:
    found = await checked("17")
    read = [(one.row, str(one.kind), one.list_position) for one in found.entries]
    assert read == [
        (8, "COLLECTIVE", 1),
        (9, "COLLECTIVE", 2),
        (11, "HOUSEHOLD", 1),
        (13, "INDIVIDUAL", 1),
        (14, "INDIVIDUAL", 2),
    ]
    first = found.entries[0]
    assert (first.decision_number, first.decision_date, first.issuer) == (
        "1001/QĐ-UBND",
        date(2026, 11, 1),
        "Chủ tịch UBND tỉnh",
    )
    assert {one.award_code for one in found.entries} == {"BK_TINH"}
    (question,) = asked(found, "award")
    assert (question.default, len(question.rows)) == ("BK_TINH", 5)
    doctor = by_row(found)[13]
    assert (doctor.position, doctor.unit_name) == ("Bác sĩ", "Sở Y tế")
    assert found.errors == ()


async def test_18_a_code_of_another_person_waits_for_an_answer() -> None:
    found = await checked("18", "09a")
    rows = by_row(found)
    assert (rows[2].delegate_code, rows[10].delegate_code) == ("DB-0001", "DB-0001")
    assert [row for row, one in rows.items() if one.outcome == "asked"] == [3, 7]
    assert rows[3].waits_for == ("person:DB-0002:nguyễn văn khác hẳn",)
    assert (rows[4].name, rows[4].delegate_name) == ("ĐÀM THU TRANG", "Đàm Thu Trang")
    assert rows[5].delegate_code == "DB-0004"
    proposals = {question.id: question.default for question in asked(found, "delegate")}
    assert proposals == {
        "delegate::hứa thu ẩn:sở công thương": "DB-0005",
        "delegate:db-9999:nguyễn thanh vinh:huyện mẫu ất": "DB-0007",
    }
    assert rows[9].name == "Bàn Hồng Lan"
    assert any("dòng 11" in note for note in rows[12].notes)
    assert 13 not in rows
    assert [left.why for left in found.left_out if left.row == 13] == ["example"]
    right = await checked("18", "09a", **{"person:DB-0001:lường hồng thảo": "DB-0006"})
    assert (by_row(right)[7].outcome, by_row(right)[7].delegate_code) == ("new", "DB-0006")


async def test_a_file_after_itself_changes_nothing() -> None:
    for start in ("a", "b", "17"):
        found = await checked(start, start)
        assert (found.counts.unchanged, found.counts.new, found.gone) == (len(found.entries), 0, ()), start


def test_the_command_prints_the_entries_of_a_roll() -> None:
    command = ["check-file", str(case("18")), "--kind", "honours", "--after", str(case("09a")), "--json"]
    done = CliRunner().invoke(app, command)
    assert done.exit_code == 0, done.output
    found = json.loads(done.stdout)
    assert {"entries", "questions", "left_out", "errors"} <= found.keys()
    first = found["entries"][0]
    expected = {"sheet": "Sheet", "row": 2, "kind": "INDIVIDUAL", "decision_date": "2026-11-01", "posthumous": False}
    assert first.items() >= expected.items()

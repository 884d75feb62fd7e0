"""`daihoi check-file` as a command: JSON alone, a sentence for what is no list, the same for the same file."""

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from daihoi.cli import app
from daihoi.roster_check import check_files
from tests.support.registration.checked_cases import CASES, case, checked


@pytest.mark.parametrize(
    "file", sorted(one for one in CASES.glob("*.xlsx") if "vinh-danh" not in one.name), ids=lambda file: file.name[:2]
)
async def test_no_question_has_one_answer_alone(file: Path) -> None:
    found = await check_files(file, level="DISTRICT", year=2026)
    assert [one.text for one in found.questions if len(one.proposals) == 1] == []


def test_the_command_prints_nothing_but_json() -> None:
    done = CliRunner().invoke(
        app, ["check-file", str(case("09b")), "--after", str(case("09a")), "--year", "2026", "--json"]
    )
    assert done.exit_code == 0, done.output
    found = json.loads(done.stdout)
    assert {"people", "questions", "left_out", "errors"} <= found.keys()
    first = found["people"][0]
    assert (
        first.items()
        >= {"sheet": "Sheet", "row": 2, "birth": "1990", "birth_precision": "year", "code": "DB-0021"}.items()
    )


def test_a_file_that_is_none_and_an_honour_roll_end_with_a_sentence(tmp_path: Path) -> None:
    broken = tmp_path / "broken.xlsx"
    broken.write_bytes(b"no spreadsheet")
    for arguments in ([str(broken)], [str(broken), "--kind", "honours"], [str(broken), "--level", "MOON"]):
        done = CliRunner().invoke(app, ["check-file", *arguments, "--json"])
        assert isinstance(done.exception, RuntimeError), arguments


@pytest.mark.parametrize("start", ["02", "05", "09a", "13", "16"])
async def test_the_same_file_after_itself_changes_nothing(start: str) -> None:
    found = await checked(start, start)
    assert (found.counts.new, found.counts.changed, found.gone) == (0, 0, ())

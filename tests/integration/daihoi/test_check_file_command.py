"""`daihoi check-file` as a command: JSON alone, or words in two languages; a sentence for what is no list."""

import json
from dataclasses import fields
from pathlib import Path
from typing import get_args

import pytest
from typer.testing import CliRunner

from chassis.files.found import LeftOutKind
from daihoi.cli import app
from daihoi.commands.checks.checked_file import figures, reasons
from daihoi.roster_check import check_files
from services.honors.domain.roll_file.told import RollCounts
from services.registration.domain.roster.telling.told import ToldCounts
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


@pytest.mark.parametrize(
    ("language", "start", "said"),
    [
        ("vi", "12", ("7 dòng, 7 mới", "dòng tổng cộng: ", "nơi nhận, chữ ký: ")),
        ("en", "12", ("7 rows, 7 new", "total: ", "signatures: ")),
        ("vi", "14", ("28 dòng, 17 mới, 11 không nhập được, 10 trong số đó chờ trả lời",)),
        ("en", "14", ("28 rows, 17 new, 11 refused, 10 of those wait for an answer",)),
    ],
)
def test_without_json_it_speaks_the_language_that_was_asked_for(
    monkeypatch: pytest.MonkeyPatch, language: str, start: str, said: tuple[str, ...]
) -> None:
    monkeypatch.setenv("DAIHOI_LANG", language)
    done = CliRunner().invoke(app, ["check-file", str(case(start)), "--year", "2026"])
    assert done.exit_code == 0, done.output
    text = " ".join(done.output.split())
    assert [words for words in said if words not in text] == []
    assert [word for word in ("signature:", "date_line", "column_numbers", "unchanged") if word in text] == []


def test_each_figure_and_each_reason_has_words() -> None:
    assert figures().keys() >= {one.name for kind in (ToldCounts, RollCounts) for one in fields(kind)}
    assert reasons().keys() >= set(get_args(LeftOutKind))


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

"""The table of OWASP ASVS names every requirement once, what it names as proof is there, and its counts are right."""

import re
from functools import cache
from pathlib import Path

from services.registration.usecases.access import guessing

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs" / "security" / "asvs.md"
LEVELS = ROOT / "tests" / "data" / "asvs-5.0.txt"


@cache
def levels() -> dict[str, str]:
    """Give the level of each requirement of level 1 and 2, by its number."""
    lines = [line.split() for line in LEVELS.read_text("utf-8").splitlines() if not line.startswith("#")]
    return {line[0]: line[1] for line in lines}


@cache
def rows() -> list[tuple[str, str, str]]:
    """Give number, state and proof of each row."""
    return re.findall(r"^\| (\d+\.\d+\.\d+) \| ([^|]+) \| (.*) \|$", PAGE.read_text("utf-8"), re.MULTILINE)


def named(proof: str) -> list[tuple[str, str]]:
    """Give the files of ours that a proof names, each with the test in it ("" for none)."""
    spans = re.findall(r"`([^`]+)`", proof)
    found = [span.partition("::") for span in spans if re.fullmatch(r"[.\w][\w./-]*\w(::\w+)?", span)]
    return [(file, test) for file, _, test in found if test or "/" in file or "." in file]


def test_every_requirement_stands_there_once_in_the_standards_order() -> None:
    assert len(levels()) == 253
    assert [number for number, _, _ in rows()] == list(levels())


def test_each_row_says_pass_fail_or_not_applicable_and_why() -> None:
    assert {state for _, state, _ in rows()} == {"pass", "fail", "n/a"}
    assert not [number for number, state, proof in rows() if state == "pass" and not named(proof)]
    assert not [number for number, _, proof in rows() if len(proof) < 6]


def test_every_file_and_test_that_is_named_is_there() -> None:
    lost = set()
    for number, _, proof in rows():
        for file, test in named(proof):
            path = ROOT / file
            if not path.exists() or (test and f"def {test}(" not in path.read_text("utf-8")):
                lost.add((number, file, test))
    assert not lost


def test_the_counts_at_the_head_are_those_of_the_rows() -> None:
    text = PAGE.read_text("utf-8")
    for name, wanted in (("1", "1"), ("2", "2"), ("1 and 2", "12")):
        states = [state for number, state, _ in rows() if levels()[number] in wanted]
        passed, failed, out = (states.count(state) for state in ("pass", "fail", "n/a"))
        share = f"{100 * passed / (passed + failed):.0f} %"
        assert f"\n| {name} | {len(states)} | {passed} | {failed} | {out} | {share} |\n" in text


def test_the_words_that_no_password_leans_on_stand_on_the_page_of_rules() -> None:
    page = (ROOT / "docs" / "security" / "rules.md").read_text("utf-8")
    assert ", ".join(guessing._OF_THE_DAY) in page

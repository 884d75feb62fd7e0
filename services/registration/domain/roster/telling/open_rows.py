"""The rows of a file that did not come in, as they stay with its import."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from services.registration.domain.roster.check import RosterCheck

Why = Literal["refused", "waiting", "struck", "hidden"]
_LEFT: dict[str, tuple[Why, str]] = {
    "struck_row": ("struck", "Dòng bị gạch ngang, không nhập theo trả lời."),
    "hidden_row": ("hidden", "Dòng đang ẩn, không nhập theo trả lời."),
}
_MOST, _LONGEST = 500, 300


@dataclass(frozen=True)
class OpenRow:
    """One row; `at` is its number among the open rows of its import, from 0, `said` why it did not come in."""

    at: int
    sheet: str
    row: int
    full_name: str
    why: Why
    said: str


def open_rows(check: RosterCheck) -> tuple[OpenRow, ...]:
    """Give the rows with somebody in them that do not come in, each once; 500 at most."""
    rows: dict[tuple[str, int], tuple[str, Why, str]] = {}
    for sheet, row, name, why, said in _all(check):
        rows.setdefault((sheet, row), (name, why, said))
    found = ((sheet, row, *rest) for (sheet, row), rest in rows.items())
    return tuple(
        OpenRow(at, sheet, row, " ".join(name.split()), why, said[:_LONGEST])
        for at, (sheet, row, name, why, said) in zip(range(_MOST), found, strict=False)
    )


def _all(check: RosterCheck) -> Iterable[tuple[str, int, str, Why, str]]:
    for refusal in (one for one in check.refused if not one.answered):
        yield refusal.place.sheet, refusal.place.row, refusal.full_name, "refused", refusal.message
    questions = {one.id: one.text for one in check.questions}
    for one in check.people:
        if one.kind == "asked":
            place = one.candidate.place
            said = " ".join(questions[wait] for wait in one.candidate.waits)
            yield place.sheet, place.row, one.candidate.full_name, "waiting", said
    for left in check.left_out:
        if left.why in _LEFT and left.row is not None:
            yield left.sheet, left.row, left.text, *_LEFT[left.why]

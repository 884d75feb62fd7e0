"""Gives each entry of a file its place in the list."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from services.honors.domain.roll_file.understanding.candidate import Candidate


def with_places(candidates: Sequence[Candidate]) -> list[Candidate]:
    """Give the entries with their places: the file's own numbers where its lists run without gap, else the file's order."""
    numbers = [_number(one) for one in candidates]
    by_kind: dict[object, list[int | None]] = defaultdict(list)
    by_award: dict[object, list[int | None]] = defaultdict(list)
    for one, number in zip(candidates, numbers, strict=True):
        of = (one.place.sheet, one.decision.number, one.kind)
        by_kind[of].append(number)
        by_award[(*of, one.award, one.grade)].append(number)
    begin_anew = all(_runs(each) and each[0] == 1 for each in by_award.values())
    if begin_anew or all(map(_runs, by_kind.values())) or _runs(numbers):
        return [replace(one, list_position=number or 1) for one, number in zip(candidates, numbers, strict=True)]
    return [replace(one, list_position=place) for place, one in enumerate(candidates, start=1)]


def _number(one: Candidate) -> int | None:
    digits = one.list_number.rstrip(".)")
    return int(digits) if digits.isdigit() else None


def _runs(numbers: Sequence[int | None]) -> bool:
    first = numbers[0] if numbers else None
    return first is not None and list(numbers) == list(range(first, first + len(numbers)))

"""Gives out the seats that nobody has: each row from its middle outwards, a delegation on one run of seats where it fits."""

from collections.abc import Iterable, Sequence
from itertools import groupby

from services.registration.domain.seating.blocks import Block, BlockKind
from services.registration.domain.seating.hall import Hall, Seat

_FEWEST = 2
"""Nobody of a delegation sits alone in a row, unless it is alone or the hall is full."""

ROWS_BACK = 2
"""So many rows before the first one that nobody sits in yet, or before the one where the last delegation begins, are filled
up by delegations that come later."""


class FreeSeats:
    """The seats that nobody has, each given out once. The nearer to the middle a seat is, the earlier it is given.

    `reached` is the hindmost row in which a delegation begins, counted as `begins_at` does.
    """

    def __init__(self, hall: Hall, taken: Iterable[str], blocks: Sequence[Block]) -> None:
        self._gone = set(taken)
        inside = {seat for block in blocks for seat in block.seats}
        self._rows = [list(row) for _, row in groupby(hall.seats.values(), key=lambda seat: seat.row)]
        self._known_runs: dict[str, list[list[Seat]]] = {}
        self._ordinary = {code for code, seat in hall.seats.items() if not seat.kept and code not in inside}
        self._plain = [row for row in self._rows if any(seat.code in self._ordinary for seat in row)]
        self._at = {row[0].row: at for at, row in enumerate(self._plain)}
        self.reached = 0
        self._kept = [seat for row in self._rows for seat in _outwards(row) if seat.kept and seat.code not in inside]

    def ordinary(self, count: int) -> list[Seat]:
        """Give one run of seats in the foremost row that has it; who does not fit in one goes on in the rows behind.

        What is left over in the last rows goes to smaller delegations, that of rows further in front to nobody before the
        rows behind are full: whoever comes late in protocol does not sit beside those who come first.
        """
        by_row = [self._runs_of(row) for row in self._plain]
        begun = next((at for at, runs in enumerate(by_row) if runs and self._is_untouched(self._plain[at])), None)
        since = max(0, max(self.reached, begun or 0) - ROWS_BACK)
        last = len(by_row) if begun is None else max(begun, self.reached) + 1
        near = _runs(by_row[since:last])
        if not (found := next((run for run in near if len(run) >= count), [])):
            late = _runs(by_row[since:])
            behind = late if begun is None else _runs(by_row[last - 1 :])
            found = _spread(behind, count) or _spread(late, count) or _enough(late, count)
        if not found:
            found = _spread(everywhere := _runs(by_row), count) or [seat for run in everywhere for seat in run]
        taken = self._take(found, count)
        if taken:
            self.reached = max(self.reached, self.begins_at(taken))
        return taken

    def begins_at(self, seats: Sequence[Seat]) -> int:
        """Give the foremost row of these seats, counted from 0 among the rows where everybody sits."""
        return min(self._at[seat.row] for seat in seats)

    def kept(self, count: int) -> list[Seat]:
        """From the middle of the first kept row outwards."""
        return self._take(self._kept, count)

    def in_block(self, block: Block, count: int) -> list[Seat]:
        """Row by row from the middle outwards; who is called to the stage sits in one line, as they will stand."""
        wanted = set(block.seats)
        rows = [[seat for seat in row if seat.code in wanted] for row in self._rows]
        in_line = block.kind is BlockKind.NAMED
        ordered = (_to_and_fro(at, row) if in_line else _outwards(row) for at, row in enumerate(rows))
        return self._take([seat for row in ordered for seat in row], count)

    def _is_free(self, seat: Seat) -> bool:
        return seat.code in self._ordinary and seat.code not in self._gone

    def _is_untouched(self, row: Sequence[Seat]) -> bool:
        return not any(seat.code in self._gone for seat in row)

    def _runs_of(self, row: Sequence[Seat]) -> list[list[Seat]]:
        """Give the free ordinary seats that stand side by side, each run from the middle outwards, the most central first."""
        if (known := self._known_runs.get(row[0].row)) is not None:
            return known
        runs = [_outwards(list(run)) for free, run in groupby(row, key=self._is_free) if free]
        self._known_runs[row[0].row] = sorted(runs, key=lambda run: _from_middle(run[0]))
        return self._known_runs[row[0].row]

    def _take(self, seats: Sequence[Seat], count: int) -> list[Seat]:
        found = [seat for seat in seats if seat.code not in self._gone][:count]
        self._gone.update(seat.code for seat in found)
        for seat in found:
            self._known_runs.pop(seat.row, None)
        return found


def _spread(runs: Sequence[Sequence[Seat]], count: int) -> list[Seat]:
    """Give so many seats of these runs one after another so that nobody is alone in one; none where that cannot be."""
    found: list[Seat] = []
    for run in runs:
        left = count - len(found)
        if left == 0:
            break
        some = min(left, len(run))
        if left - some == 1:
            some -= 1
        if some >= min(_FEWEST, count):
            found += run[:some]
    return found if len(found) == count else []


def _runs(rows: Iterable[Sequence[list[Seat]]]) -> list[list[Seat]]:
    return [run for runs in rows for run in runs]


def _enough(runs: Sequence[Sequence[Seat]], count: int) -> list[Seat]:
    """Give the seats of these runs where they are enough, though somebody sits alone in a row."""
    seats = [seat for run in runs for seat in run]
    return seats if len(seats) >= count else []


def _from_middle(seat: Seat) -> tuple[int, int]:
    return abs(seat.place), seat.place


def _outwards(row: Sequence[Seat]) -> list[Seat]:
    return sorted(row, key=_from_middle)


def _to_and_fro(at: int, row: Sequence[Seat]) -> list[Seat]:
    """Who goes on in the next row stands behind, not across."""
    return sorted(row, key=lambda seat: seat.place, reverse=at % 2 == 1)

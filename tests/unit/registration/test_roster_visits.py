"""With whom and how a guest comes stands in the unit's own file: each column has a meaning, and nothing is guessed."""

from datetime import date

import pytest

from services.registration.domain.answers.visit import NOTHING_TOLD, Visit
from services.registration.domain.people.likely_doubles import same_phone
from services.registration.domain.people.roster_columns import HEADINGS
from services.registration.domain.roster.values.visits import COLUMNS, read_visit, visit_words

NAMED = {key: HEADINGS[key][0] for key in COLUMNS}


def read(**cells: str) -> tuple[Visit, list[str]]:
    unread: list[str] = []
    return read_visit(cells, NAMED, unread.append), unread


def test_numbers_days_and_whom_to_ring_are_read() -> None:
    cells = {"companions": "03 người", "drivers": "1", "cars": "1 xe", "arrives_on": "22/11/2026"}
    visit, unread = read(**cells, leaves_on="23/11/2026", contact_name="Vi Thử", contact_phone="0900 000 123")
    whole = Visit(3, 1, 1, date(2026, 11, 22), date(2026, 11, 23), "Vi Thử", "0900 000 123")
    assert (visit, unread) == (whole, [])
    told = "đi cùng 3, lái xe 1, xe 1, đến 22/11/2026, về 23/11/2026, liên hệ Vi Thử 0900 000 123"
    assert visit_words(visit) == told
    assert read(companions="không", drivers="-", cars="0") == (NOTHING_TOLD, [])


@pytest.mark.parametrize(
    "cells",
    [
        {"cars": "97A-123.45"},
        {"companions": "cả nhà"},
        {"drivers": "51"},
        {"arrives_on": "31/02/2026"},
        {"arrives_on": "23/11/2026", "leaves_on": "22/11/2026"},
        {"contact_phone": "gọi sau"},
    ],
)
def test_what_cannot_be_read_stays_empty_and_is_told(cells: dict[str, str]) -> None:
    visit, unread = read(**cells)
    assert (visit, len(unread)) == (NOTHING_TOLD, 1)


def test_numbers_are_one_by_their_figures() -> None:
    assert same_phone("0912 345 601", "0912345601")
    assert same_phone("+84912345601", "0912.345.601")
    assert not same_phone("0912345601", "0912345602")
    assert not same_phone("", "")

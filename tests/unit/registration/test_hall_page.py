"""Whose a document of the page is and when: its audience, its time, its embargo."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest

from services.registration.domain.hall_page.page import Audience, Shelf, is_listed, is_readable, why_not
from services.registration.domain.ids import DelegateId

OPENING = datetime(2030, 9, 9, 0, 30, tzinfo=UTC)
HOUR = timedelta(hours=1)
MAI, LAN = DelegateId(UUID(int=1)), DelegateId(UUID(int=2))
EVERYBODYS = Shelf("Báo cáo", Audience.ALL)


def test_a_document_is_for_everybody_for_delegates_for_who_is_named_or_for_nobody() -> None:
    seen = {
        audience: tuple(
            is_listed(replace(EVERYBODYS, audience=audience, readers=frozenset({MAI})), who, OPENING)
            for who in (None, LAN, MAI)
        )
        for audience in Audience
    }
    assert seen == {
        Audience.NOBODY: (False, False, False),
        Audience.ALL: (True, True, True),
        Audience.DELEGATES: (False, True, True),
        Audience.NAMED: (False, False, True),
    }


def test_it_is_listed_from_its_first_moment_until_before_its_last() -> None:
    shelf = replace(EVERYBODYS, from_at=OPENING, until_at=OPENING + HOUR)
    when = [OPENING - timedelta(seconds=1), OPENING, OPENING + HOUR - timedelta(seconds=1), OPENING + HOUR]
    assert [is_listed(shelf, None, one) for one in when] == [False, True, True, False]


def test_under_an_embargo_the_title_is_seen_and_the_content_is_not() -> None:
    shelf = replace(EVERYBODYS, embargo_until=OPENING)
    before = OPENING - HOUR
    assert (is_listed(shelf, None, before), is_readable(shelf, None, before)) == (True, False)
    assert is_readable(shelf, None, OPENING)


@pytest.mark.parametrize(
    ("shelf", "field"),
    [
        (replace(EVERYBODYS, from_at=OPENING, until_at=OPENING), "until_at"),
        (replace(EVERYBODYS, embargo_until=OPENING, until_at=OPENING), "until_at"),
        (replace(EVERYBODYS, audience=Audience.NAMED), "reader_codes"),
    ],
)
def test_what_nobody_could_ever_read_is_refused_at_its_field(shelf: Shelf, field: str) -> None:
    refused = why_not(shelf)
    assert refused is not None
    assert refused[0] == field

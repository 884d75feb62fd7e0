"""Six honourees for the stage's rules, of whom the first comes late. Everybody here is made up."""

from dataclasses import replace
from datetime import UTC, datetime
from uuid import UUID

from services.honors.domain.ids import DelegateId, EntryId
from services.honors.domain.roll.entry import Entry, Representative
from tests.support.honors.honors_rows import entry

START = datetime(2026, 11, 22, 1, tzinfo=UTC)
NAMES = 6


def person(number: int) -> Entry:
    came = Representative(
        DelegateId(UUID(int=50 + number)), f"Giả Lập {number}", "Ông", active=True, present=number > 0
    )
    words = replace(entry().words, name=f"Giả Lập {number}")
    return entry(entry_id=EntryId(UUID(int=number + 1)), list_position=number + 1, words=words, representative=came)

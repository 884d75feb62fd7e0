"""What the counting service says and hears; in a topic of its own."""

from typing import ClassVar
from uuid import UUID

from contracts.envelope import Event


class Counted(Event):
    """Somebody wrote entry number `number` of ledger `ledger_id`: a fact, numbered 1, 2, 3, ... per ledger."""

    event_type: ClassVar[str] = "counting.entry.counted.v1"
    event_source: ClassVar[str] = "/counting"
    topic: ClassVar[str] = "counting.entries.v1"
    key_field: ClassVar[str] = "ledger_id"
    hearers: ClassVar[tuple[str, ...]] = ("counting",)

    ledger_id: UUID
    number: int
    amount: int = 1
    note: str = ""


class Unheard(Event):
    """Said on the same topic, and nobody subscribed to it."""

    event_type: ClassVar[str] = "counting.entry.unheard.v1"
    event_source: ClassVar[str] = "/counting"
    topic: ClassVar[str] = "counting.entries.v1"
    key_field: ClassVar[str] = "ledger_id"
    hearers: ClassVar[tuple[str, ...]] = ()

    ledger_id: UUID

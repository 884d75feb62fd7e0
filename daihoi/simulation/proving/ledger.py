"""The simulator's own book of what it did, against which the services and Kafka are held."""

from dataclasses import dataclass, field
from uuid import UUID


@dataclass
class Ledger:
    """Every act that was answered. Ids only, no names."""

    scans: dict[UUID, str] = field(default_factory=dict)
    """scan or reception id -> verdict that was shown"""
    present: dict[UUID, UUID] = field(default_factory=dict)
    """delegate id -> the scan that let them in"""
    announced: list[UUID] = field(default_factory=list)
    """entry ids in the order of announcement"""
    credentialed: set[UUID] = field(default_factory=set)

    def note_scan(self, scan_id: UUID, verdict: str, delegate: UUID | None) -> None:
        self.scans[scan_id] = verdict
        if verdict == "ADMITTED" and delegate is not None:
            self.present[delegate] = scan_id

    def count(self, *verdicts: str) -> int:
        return sum(1 for verdict in self.scans.values() if verdict in verdicts)

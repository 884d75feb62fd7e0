"""The decisions in the MC's printed text: each in full once, in the row in which it is read first; later rows say where that was."""

from collections.abc import Sequence
from dataclasses import asdict

from services.honors.domain.decisions.reading import decision_card, decision_reading
from services.honors.domain.decisions.record import Key, key_of, record_of, under
from services.honors.domain.roll.entry import Entry, EntryStatus
from services.honors.usecases.stage.scene import Scene

Told = dict[str, object]
NOBODY_APPROVED = "Chưa có mục nào được duyệt lời: đọc theo bản giấy."


class DecisionsOnPaper:
    """Gives the decisions of one row after the other, and remembers where each was read."""

    def __init__(self, scene: Scene) -> None:
        self._scene = scene
        self._read: dict[Key, str] = {}

    def of(self, row: str, entries: Sequence[Entry]) -> list[Told]:
        """Give what is read of the decisions of those in the row called `row`: a head, paragraphs in stretches, and a note."""
        keys = {
            key: one
            for one in reversed(entries)
            if (key := key_of(one.decision)) and one.status is not EntryStatus.REVOKED
        }
        return [self._told(row, key, keys[key]) for key in reversed(keys)]

    def _told(self, row: str, key: Key, first: Entry) -> Told:
        number, day = key
        by = f" của {first.decision.issuer}" if first.decision.issuer else ""
        head = f"Quyết định số {number} ngày {day:%d/%m/%Y}{by}"
        if key in self._read:
            return {"head": head, "paragraphs": [], "note": f"Toàn văn đã đọc ở {self._read[key]}."}
        self._read[key] = row
        scene = self._scene
        honoured = under(scene.roll, first)
        reading = decision_reading(decision_card(honoured), honoured, first, record_of(scene.decisions, first.decision))
        return {
            "head": head,
            "paragraphs": [[asdict(part) for part in line] for line in reading.paragraphs] if reading else [],
            "note": reading.note if reading else NOBODY_APPROVED,
        }

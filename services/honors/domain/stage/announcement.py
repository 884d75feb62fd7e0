"""Decides whether a name may be read out now, and says why not."""

from enum import StrEnum

from services.honors.domain.roll.entry import Entry
from services.honors.domain.roll.obstacle import obstacle
from services.honors.domain.stage.cards import LOCKED_CARDS
from services.honors.domain.stage.stage import Stage


class Outcome(StrEnum):
    """What became of a command. ANNOUNCED and DONE changed something; the others changed nothing."""

    ANNOUNCED = "ANNOUNCED"
    DONE = "DONE"
    STALE = "STALE"
    ALREADY_ANNOUNCED = "ALREADY_ANNOUNCED"
    NOT_ANNOUNCEABLE = "NOT_ANNOUNCEABLE"
    NOT_ALLOWED = "NOT_ALLOWED"


STALE = "Sân khấu vừa có thay đổi khác. Xem lại mục tiếp theo rồi bấm lại."
LOCKED = "Màn hình đang chào cờ hoặc mặc niệm. Đổi sang màn hình khác trước khi công bố."


def decide_announcement(stage: Stage, entry: Entry, seen_revision: int) -> tuple[Outcome, str]:
    """Decide on CÔNG BỐ for `entry` by an operator who saw `seen_revision`: the outcome and the sentence shown."""
    if entry.is_announced:
        return Outcome.ALREADY_ANNOUNCED, f"“{entry.words.name}” đã được công bố trước đó."
    if seen_revision != stage.revision:
        return Outcome.STALE, STALE
    if stage.card in LOCKED_CARDS:
        return Outcome.NOT_ANNOUNCEABLE, LOCKED
    stands_against = obstacle(entry)
    if stands_against:
        return Outcome.NOT_ANNOUNCEABLE, f"“{entry.words.name}”: {stands_against.value}"
    return Outcome.ANNOUNCED, f"Đã công bố “{entry.words.name}”."

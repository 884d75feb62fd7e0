"""Decides whether a name may be read out now, and says why not."""

from enum import StrEnum

from services.honors.domain.cards import LOCKED_CARDS
from services.honors.domain.entry import Entry, EntryStatus, RecipientKind
from services.honors.domain.stage import Stage


class Outcome(StrEnum):
    """What became of a command. ANNOUNCED and DONE changed something; the others changed nothing."""

    ANNOUNCED = "ANNOUNCED"
    DONE = "DONE"
    STALE = "STALE"
    ALREADY_ANNOUNCED = "ALREADY_ANNOUNCED"
    NOT_ANNOUNCEABLE = "NOT_ANNOUNCEABLE"
    NOT_ALLOWED = "NOT_ALLOWED"


class Obstacle(StrEnum):
    """Why an entry cannot be announced now; the value is the sentence for the operator."""

    ANNOUNCED = "Đã công bố."
    DRAFT = "Quyết định chưa có số hoặc ngày. Bổ sung rồi nhập lại danh sách."
    ON_HOLD = "Đang tạm dừng. Bỏ tạm dừng trước khi công bố."
    DEFERRED = "Đã chuyển trao sau. Đưa trở lại danh sách nếu người nhận đã đến."
    REVOKED = "Đã rút khỏi danh sách."
    NOT_LINKED = "Chưa gắn với đại biểu nào. Gắn đúng đại biểu hoặc chọn trao sau."
    REPLACED = "Người được khen không còn là đại biểu. Chọn trao sau."
    ABSENT = "Người được khen chưa có mặt. Chờ điểm danh hoặc chọn trao sau."


STALE = "Sân khấu vừa có thay đổi khác. Xem lại mục tiếp theo rồi bấm lại."
LOCKED = "Màn hình đang chào cờ hoặc mặc niệm. Đổi sang màn hình khác trước khi công bố."

_BY_STATUS = {
    EntryStatus.DRAFT: Obstacle.DRAFT,
    EntryStatus.ON_HOLD: Obstacle.ON_HOLD,
    EntryStatus.DEFERRED: Obstacle.DEFERRED,
    EntryStatus.REVOKED: Obstacle.REVOKED,
}


def obstacle(entry: Entry) -> Obstacle | None:
    """Give what stands against announcing `entry`, or None.

    An absent living individual is deferred and given the honour later; a collective or household is announced
    also without its representative, who may change up to the moment of presentation (Decree 98/2023 art. 25).
    """
    if entry.is_announced:
        return Obstacle.ANNOUNCED
    if entry.status in _BY_STATUS:
        return _BY_STATUS[entry.status]
    if entry.kind is not RecipientKind.INDIVIDUAL or entry.posthumous:
        return None
    if entry.representative is None:
        return Obstacle.NOT_LINKED
    if not entry.representative.active:
        return Obstacle.REPLACED
    return None if entry.representative.present else Obstacle.ABSENT


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

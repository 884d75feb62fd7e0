"""Decides whether a name may be armed or taken now, and says why not."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from services.honors.domain.decisions.record import NO_RECORDS, Records
from services.honors.domain.ids import EntryId
from services.honors.domain.known.known_congress import KnownCongress
from services.honors.domain.roll.entry import Entry
from services.honors.domain.roll.obstacle import obstacle
from services.honors.domain.stage.acts import LOCKED, held_by_another
from services.honors.domain.stage.arming import changes_of
from services.honors.domain.stage.stage import Armed, Stage


class Outcome(StrEnum):
    """What became of a command. ANNOUNCED and DONE changed something; the others changed nothing."""

    ANNOUNCED = "ANNOUNCED"
    DONE = "DONE"
    STALE = "STALE"
    ALREADY_ANNOUNCED = "ALREADY_ANNOUNCED"
    NOT_ANNOUNCEABLE = "NOT_ANNOUNCEABLE"
    NOT_ALLOWED = "NOT_ALLOWED"
    NOT_ARMED = "NOT_ARMED"
    CHANGED = "CHANGED"
    TOO_SOON = "TOO_SOON"
    NOT_HOLDER = "NOT_HOLDER"


STALE = "Sân khấu vừa có thay đổi khác. Xem lại mục tiếp theo rồi bấm lại."
NOT_ARMED = "Tên này không còn ở ô Chuẩn bị. Xem lại ô Chuẩn bị rồi bấm lại."
TOO_SOON = "Tên trước vừa lên màn hình. Chờ hết vòng đếm rồi bấm lại, hoặc giữ nút để bỏ qua."


@dataclass(frozen=True)
class Take:
    """What an operator takes: the entry and digest that stood armed before them; `skip_dwell`: knowingly without waiting.

    Of a row that is taken as a whole `entry_ids` are all whom they saw: a page that knows no rows takes none. The same with
    `is_decision`: they saw the decision of `entry_id`, and nobody is named.
    """

    entry_id: EntryId
    digest: str
    skip_dwell: bool = False
    entry_ids: tuple[EntryId, ...] = ()
    is_decision: bool = False

    @property
    def names(self) -> tuple[EntryId, ...]:
        return () if self.is_decision else self.entry_ids or (self.entry_id,)


def decide_arming(stage: Stage, entry: Entry, hand: str) -> tuple[Outcome, str]:
    """Decide whether `entry` may stand armed: the outcome and the sentence shown."""
    name = f"“{entry.words.name}”"
    if refused := held_by_another(stage, hand):
        return Outcome.NOT_HOLDER, refused
    if entry.is_announced:
        return Outcome.ALREADY_ANNOUNCED, f"{name} đã được công bố trước đó."
    if stands_against := obstacle(entry):
        return Outcome.NOT_ANNOUNCEABLE, f"{name}: {stands_against.value}"
    return Outcome.DONE, f"{name} ở ô Chuẩn bị."


def decide_announcement(
    stage: Stage,
    congress: KnownCongress,
    roll: Sequence[Entry],
    take: Take,
    hand: str,
    now: datetime,
    records: Records = NO_RECORDS,
) -> tuple[Outcome, str]:
    """Decide on CÔNG BỐ for `take`, whose entries are in `roll`: the outcome and the sentence shown.

    `now` is true time. Nothing but what was armed before the operator and is still the same can be taken.
    """
    entries = {each.entry_id: each for each in roll}
    taken = [entries[one] for one in take.names]
    if refused := held_by_another(stage, hand):
        return Outcome.NOT_HOLDER, refused
    if said := next((each for each in taken if each.is_announced), None):
        return Outcome.ALREADY_ANNOUNCED, f"“{said.words.name}” đã được công bố trước đó."
    if stage.locked:
        return Outcome.NOT_ANNOUNCEABLE, LOCKED
    if stage.armed is None or (take.entry_id, take.names) != (stage.armed.entry_id, stage.armed.entry_ids):
        return Outcome.NOT_ARMED, NOT_ARMED
    for entry in taken:
        if stands_against := obstacle(entry):
            return Outcome.NOT_ANNOUNCEABLE, f"“{entry.words.name}”: {stands_against.value}"
    what = _told(stage.armed, taken or [entries[take.entry_id]])
    if take.digest != stage.armed.digest or changes_of(stage.armed, congress, roll, records):
        return Outcome.CHANGED, f"{what} vừa thay đổi. Xem lại ô Chuẩn bị rồi chuẩn bị lại."
    if not take.skip_dwell and dwell_left_ms(stage, now):
        return Outcome.TOO_SOON, TOO_SOON
    return Outcome.ANNOUNCED, f"Đã công bố {what}."


def _told(armed: Armed, taken: Sequence[Entry]) -> str:
    """Give in words what is taken: a name, a row with how many names it has, or a decision."""
    if armed.is_decision:
        return f"Quyết định số {taken[0].decision.number}"
    row = taken[0].row
    return f"hàng {row.number} ({len(taken)} tên)" if armed.row_id and row else f"“{taken[0].words.name}”"


def dwell_left_ms(stage: Stage, now: datetime) -> int:
    """Give for how many milliseconds the last name still has the screens to itself. A clock set back keeps nobody waiting."""
    if stage.taken_at is None or now < stage.taken_at:
        return 0
    return max(0, stage.dwell_ms - int((now - stage.taken_at).total_seconds() * 1000))

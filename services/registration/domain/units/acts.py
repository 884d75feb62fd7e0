"""What was done to a unit, and whether it can still be taken back."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from services.registration.domain.congress.congress import Unit
from services.registration.domain.ids import CongressId, DelegateId, ImportId, UnitActId
from services.registration.domain.units.other_names import why_not_called
from services.registration.domain.units.unit import KeptUnit

TIME_TO_UNDO = timedelta(hours=24)


class Kind(StrEnum):
    ADDED = "ADDED"
    EDITED = "EDITED"
    MERGED = "MERGED"
    ARCHIVED = "ARCHIVED"
    RESTORED = "RESTORED"
    NAME_MOVED = "NAME_MOVED"
    ORDERED = "ORDERED"
    UNDONE = "UNDONE"


UNDOABLE = frozenset({Kind.EDITED, Kind.MERGED, Kind.NAME_MOVED, Kind.ORDERED})


@dataclass(frozen=True)
class UnitChange:
    """One field of a unit (name, kind, or one of HEAD), old to new; `order`: the codes of all, a line each."""

    field: str
    old: str
    new: str


@dataclass(frozen=True)
class Answer:
    """A remembered answer: in files of `file_unit` the words of `question_id` mean the unit."""

    file_unit: str
    question_id: str


@dataclass(frozen=True)
class TakenName:
    """Another name of a unit as it was kept: `former` as a name of its own, `answers` as learned from files."""

    words: str
    written: str
    former: bool
    answers: tuple[Answer, ...] = ()


@dataclass(frozen=True)
class UnitAct:
    """One act on the unit of `unit_code`. `other_code` is the unit that took its people (MERGED) or the name
    (NAME_MOVED, None: nobody); `people` are those who moved; `actor` is an account's id as text. `undoes` is the act that
    an UNDONE one took back, `import_id` the roster file that said it. ORDERED names the unit that went farthest.
    """

    act_id: UnitActId
    congress_id: CongressId
    unit_code: str
    kind: Kind
    actor: str
    acted_at: datetime
    other_code: str | None = None
    changes: tuple[UnitChange, ...] = ()
    people: tuple[DelegateId, ...] = ()
    name: TakenName | None = None
    undone_at: datetime | None = None
    undoes: UnitActId | None = None
    import_id: ImportId | None = None


def ordered(before: Sequence[str], after: Sequence[str]) -> tuple[str, UnitChange]:
    """Give the code of the unit that went farthest (who went up, where two changed places), and the whole change."""
    farthest = max(after, key=lambda code: (abs(before.index(code) - after.index(code)), -after.index(code)))
    return farthest, UnitChange("order", "\n".join(before), "\n".join(after))


def why_not_undone(act: UnitAct, unit: KeptUnit | None, units: tuple[Unit, ...], now: datetime) -> str:
    """Say why the act cannot be undone, '' when it can. `unit` is the one it was done to, `units` are all that stand."""
    if act.kind not in UNDOABLE or unit is None:
        return "Việc này không hoàn tác được."
    if act.undone_at is not None:
        return "Việc này đã được hoàn tác rồi."
    if now > act.acted_at + TIME_TO_UNDO:
        return "Chỉ hoàn tác được trong 24 giờ."
    standing = {one.unit_code for one in units}
    if act.kind is Kind.MERGED:
        if unit.merged_into != act.other_code or act.other_code not in standing:
            return "Đoàn nhận đã được gộp tiếp. Xin hoàn tác việc gộp sau trước."
        return why_not_called(unit.unit.name, units, unit.unit.unit_code)
    if act.kind is Kind.ORDERED:
        now_so = "\n".join(one.unit_code for one in units if not one.archived)
        return "" if act.changes[0].new == now_so else "Thứ tự hoặc danh sách đoàn đã đổi sau đó. Xin xếp lại bằng tay."
    if unit.unit.unit_code not in standing:
        return "Đoàn này đã được gộp vào đoàn khác. Xin hoàn tác việc gộp trước."
    if act.kind is Kind.EDITED:
        if any(unit.value(change.field) != change.new for change in act.changes):
            return "Đoàn đã được sửa lần nữa sau đó. Xin sửa lại bằng tay."
        name = next((change.old for change in act.changes if change.field == "name"), "")
        return why_not_called(name, units, unit.unit.unit_code) if name else ""
    return ""

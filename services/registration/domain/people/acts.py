"""What was done to a delegate by hand, and whether it can still be taken back."""

from dataclasses import dataclass, fields, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

from services.registration.domain.ids import ActId, CongressId, DelegateId, ImportId
from services.registration.domain.people.delegate import Birth, Delegate, Person, Status

TIME_TO_UNDO = timedelta(minutes=10)


class Kind(StrEnum):
    ADDED = "ADDED"
    EDITED = "EDITED"
    WITHDRAWN = "WITHDRAWN"
    REPLACED = "REPLACED"
    REISSUED = "REISSUED"
    MOVED = "MOVED"  # with their unit, when it was merged
    UNDONE = "UNDONE"
    IMPORTED = "IMPORTED"  # came in, or was changed, with a file
    PROPOSED = "PROPOSED"  # what a delegation's clerk asks the organisers to change; decided when it is undone
    DECLINED = "DECLINED"
    SUBMITTED = "SUBMITTED"  # handed in by the unit
    RECALLED = "RECALLED"  # taken back by the unit before anybody decided
    RETURNED = "RETURNED"
    APPROVED = "APPROVED"
    REJECTED = "REJECTED"
    HELD = "HELD"
    RELEASED = "RELEASED"
    RANKED = "RANKED"  # among the alternates, or not any more


UNDOABLE = frozenset({Kind.EDITED, Kind.WITHDRAWN, Kind.REPLACED})


@dataclass(frozen=True)
class FieldChange:
    """One field, old to new, as texts ('' for nothing). `hidden`: a sensitive one, whose values are not repeated."""

    field: str
    old: str = ""
    new: str = ""
    hidden: bool = False


@dataclass(frozen=True)
class Act:
    """One act on `delegate_id`, who is of version `version_after` since. `actor` is an account's id as text.

    `badge_version` is the badge that it ended; `other_id` is who came instead.
    """

    act_id: ActId
    congress_id: CongressId
    delegate_id: DelegateId
    kind: Kind
    actor: str
    acted_at: datetime
    version_after: int
    reason: str = ""
    changes: tuple[FieldChange, ...] = ()
    badge_version: int | None = None
    other_id: DelegateId | None = None
    undone_at: datetime | None = None
    import_id: ImportId | None = None
    """The roster file that brought it about: undone with it, also after ten minutes."""

    def undoable_until(self) -> datetime | None:
        """Give the moment from which the act stays; None for one that cannot be undone, or was."""
        return self.acted_at + TIME_TO_UNDO if self.kind in UNDOABLE and self.undone_at is None else None


def plain_changes(before: Person, after: Person) -> tuple[FieldChange, ...]:
    """Give what differs between two states of a person."""
    pairs = (
        (one.name, text_of(getattr(before, one.name)), text_of(getattr(after, one.name))) for one in fields(Person)
    )
    return tuple(FieldChange(name, old, new) for name, old, new in pairs if old != new)


def why_not_undone(act: Act, delegate: Delegate, now: datetime) -> str:
    """Say why the act cannot be undone, '' when it can. `delegate` is whom it was done to, as they now are."""
    if act.kind not in UNDOABLE:
        return "Việc này không hoàn tác được. Xin sửa lại bằng tay."
    if act.undone_at is not None:
        return "Việc này đã được hoàn tác rồi."
    if now > act.acted_at + TIME_TO_UNDO:
        return "Chỉ hoàn tác được trong 10 phút. Xin sửa lại bằng tay."
    if act.kind is not Kind.EDITED:
        return (
            "" if delegate.version == act.version_after else "Đại biểu đã thay đổi sau việc này. Xin xem lại lịch sử."
        )
    if delegate.status in (Status.REPLACED, Status.WITHDRAWN):
        return "Đại biểu này đã được thay hoặc đã rút tên, không sửa được nữa."
    hidden = any(change.hidden for change in act.changes)
    still = all(c.hidden or text_of(getattr(delegate.person, c.field)) == c.new for c in act.changes)
    if not still or (hidden and delegate.version != act.version_after):
        return "Các ô này đã được sửa lần nữa sau đó. Xin sửa lại bằng tay."
    return ""


def put_back(person: Person, changes: tuple[FieldChange, ...]) -> Person:
    """Give the person with the old values of these changes."""
    return replace(
        person, **{change.field: _value(change.field, change.old) for change in changes if not change.hidden}
    )


def text_of(value: object) -> str:
    """Give a field of a person as one text, '' for nothing."""
    return value.text if isinstance(value, Birth) else str(value or "")


def _value(name: str, text: str) -> Any:
    if name == "birth":
        return Birth(*(int(part) for part in reversed(text.split("/")))) if text else None
    return text or None if name == "sex" else text

"""Changes what the desk may change of a delegate, unless somebody else was first."""

from dataclasses import dataclass, fields, replace

from chassis import clock
from chassis.errors import Conflict, Forbidden, NotFound, RuleBroken
from chassis.storage import audit
from chassis.storage.database import Connection, Database
from services.registration.domain.ids import DelegateId
from services.registration.domain.people.delegate import Delegate, Person, Status
from services.registration.domain.roster.comparing.known import Origin
from services.registration.storage.people import delegates
from services.registration.storage.people.field_origins import SetField, put_origins
from services.registration.usecases.people.delegate_file import DelegateFile, open_file
from services.registration.usecases.people.tell_delegate import store_and_tell


@dataclass(frozen=True)
class Edit:
    """What is to be different; None stays. `version` is the one the editor saw."""

    version: int
    full_name: str | None = None
    form_of_address: str | None = None
    position: str | None = None
    seat: str | None = None
    instruction: str | None = None

    def applied_to(self, person: Person) -> Person:
        return replace(
            person,
            full_name=_either(self.full_name, person.full_name),
            form_of_address=_either(self.form_of_address, person.form_of_address),
            position=_either(self.position, person.position),
            seat=_either(self.seat, person.seat),
            instruction=_either(self.instruction, person.instruction),
        )


async def edit_delegate(
    db: Database, actor: str, delegate_id: DelegateId, edit: Edit, *, only_unit: str | None = None
) -> DelegateFile:
    """Give the delegate as changed. `only_unit` binds a unit registrar. A corrected name keeps the printed badge valid.

    Raises NotFound, Forbidden, RuleBroken (no longer a delegate), Conflict (another version) with the delegate as
    they now are, so that the editor sees both.
    """
    async with db.transaction() as conn:
        delegate = await _lock(conn, delegate_id, only_unit)
        if delegate.version == edit.version:
            return await open_file(conn, actor, await _edited(conn, actor, delegate, edit))
        current = await open_file(conn, actor, delegate)
    # after the commit: the audit keeps that the file was given, also by a refusal
    overtaken = "Người khác vừa sửa đại biểu này. Xin xem giá trị mới rồi sửa tiếp."
    raise Conflict(overtaken, version=current.version, current=current)


async def _edited(conn: Connection, actor: str, delegate: Delegate, edit: Edit) -> Delegate:
    if delegate.status is not Status.ACTIVE:
        raise RuleBroken("Đại biểu này đã được thay hoặc đã rút tên, không sửa được nữa.")
    person = edit.applied_to(before := delegate.person)
    if person == before:
        return delegate
    changed = replace(delegate, person=person, version=delegate.version + 1)
    await store_and_tell(conn, changed)
    different = _different(before, person)
    await _remember_the_desk(conn, actor, delegate, before, different)
    await audit.note(conn, actor, "delegate.edited", str(delegate.delegate_id), fields=different)
    return changed


async def _lock(conn: Connection, delegate_id: DelegateId, only_unit: str | None) -> Delegate:
    delegate = await delegates.lock_delegate(conn, delegate_id)
    if delegate is None:
        raise NotFound("Không có đại biểu này.")
    if only_unit is not None and delegate.person.unit_code != only_unit:
        raise Forbidden("Đại biểu này thuộc đơn vị khác. Xin liên hệ Ban Tổ chức.")
    return delegate


async def _remember_the_desk(
    conn: Connection, actor: str, delegate: Delegate, before: Person, different: list[str]
) -> None:
    """Keep that the desk set these fields, and what a file had said: an old file does not undo them by itself."""
    fields_set = [
        SetField(delegate.delegate_id, name, Origin("desk", actor, str(getattr(before, name)))) for name in different
    ]
    await put_origins(conn, delegate.congress_id, fields_set, clock.now())


def _either(new: str | None, old: str) -> str:
    return old if new is None else new


def _different(before: Person, after: Person) -> list[str]:
    return [one.name for one in fields(Person) if getattr(before, one.name) != getattr(after, one.name)]

"""Changes what the desk may change of a delegate, unless somebody else was first."""

from dataclasses import dataclass, replace

from chassis.errors import Conflict, Forbidden, NotFound, RuleBroken
from chassis.storage import audit
from chassis.storage.database import Connection
from services.registration.domain.ids import DelegateId
from services.registration.domain.people.delegate import Delegate, Status
from services.registration.storage.people import delegates
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


async def edit_delegate(
    conn: Connection, actor: str, delegate_id: DelegateId, edit: Edit, *, only_unit: str | None = None
) -> Delegate:
    """Give the delegate as changed. `only_unit` binds a unit registrar. A corrected name keeps the printed badge valid.

    Raises NotFound, Forbidden, Conflict (another version), RuleBroken (no longer a delegate).
    """
    delegate = await delegates.lock_delegate(conn, delegate_id)
    if delegate is None:
        raise NotFound("Không có đại biểu này.")
    if only_unit is not None and delegate.person.unit_code != only_unit:
        raise Forbidden("Đại biểu này thuộc đơn vị khác. Xin liên hệ Ban Tổ chức.")
    if delegate.version != edit.version:
        raise Conflict("Người khác vừa sửa đại biểu này. Xin tải lại rồi sửa tiếp.", version=delegate.version)
    if delegate.status is not Status.ACTIVE:
        raise RuleBroken("Đại biểu này đã được thay hoặc đã rút tên, không sửa được nữa.")
    wanted = {
        name: value
        for name in ("full_name", "form_of_address", "position", "seat", "instruction")
        if (value := getattr(edit, name)) is not None
    }
    person = replace(delegate.person, **wanted)
    if person == delegate.person:
        return delegate
    changed = replace(delegate, person=person, version=delegate.version + 1)
    await store_and_tell(conn, changed)
    await audit.note(conn, actor, "delegate.edited", str(delegate_id), fields=sorted(wanted))
    return changed

"""Gives all that staff may see of one delegate, and notes the reading."""

from dataclasses import replace

from chassis.errors import Forbidden
from chassis.storage.database import Database
from services.registration.domain.ids import DelegateId
from services.registration.usecases.people.delegate_file import DelegateFile, open_file
from services.registration.usecases.people.finding.the_delegate import the_delegate


async def read_delegate(
    db: Database, actor: str, delegate_id: DelegateId, *, only_unit: str | None = None, with_needs: bool = True
) -> DelegateFile:
    """Raises NotFound, Forbidden. `only_unit` binds a unit registrar; `with_needs`: also which help they need, and why they
    do not come, which tells of illness."""
    async with db.transaction() as conn:
        delegate = await the_delegate(conn, delegate_id)
        if only_unit is not None and delegate.person.unit_code != only_unit:
            raise Forbidden("Đại biểu này thuộc đơn vị khác. Xin liên hệ Ban Tổ chức.")
        found = await open_file(conn, actor, delegate)
        told = replace(found.answers, answer_reason="", leave_reason="")
        return found if with_needs else replace(found, needs="", answers=told)

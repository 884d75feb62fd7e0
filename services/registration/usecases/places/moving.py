"""The steps that every change of places shares: the congress locked, the movements booked or refused, kept and noted."""

from collections.abc import Sequence

from chassis import clock
from chassis.errors import Conflict, RuleBroken
from chassis.storage import audit
from chassis.storage.database import Connection
from chassis.storage.notifications import touch
from services.registration.domain.congress import reference
from services.registration.domain.congress.composition import figure
from services.registration.domain.congress.congress import Congress
from services.registration.domain.ids import BatchId
from services.registration.domain.places import Cell, Movement, Refusal, Why, moved
from services.registration.storage.places import movements
from services.registration.storage.places.movements import KeptMovement
from services.registration.usecases.channels import LIVE
from services.registration.usecases.places.ledger import KeptLedger, filled_cells, resolved


def require_seen(kept: KeptLedger, revision: int) -> None:
    """Raises Conflict when places moved since the table of this revision was seen."""
    if len(kept.ledger.movements) != revision:
        raise Conflict("Bảng phân bổ vừa được người khác sửa. Xin xem số mới rồi làm tiếp.")


async def book(
    conn: Connection,
    actor: str,
    congress: Congress,
    kept: KeptLedger,
    batch_id: BatchId,
    wanted: Sequence[Movement],
    reason: str,
) -> None:
    """Keep these movements together, in order, or none. Raises RuleBroken with the sentence of the first that is refused."""
    ledger, filled = kept.ledger, await filled_cells(conn, congress.congress_id)
    for one in wanted:
        after = moved(ledger, resolved(one, kept.units), filled)
        if isinstance(after, Refusal):
            raise RuleBroken(said(after, kept), refused=after.why)
        ledger = after
    now = clock.now()
    new = [KeptMovement(one, batch_id, actor, now, reason) for one in wanted]
    await movements.keep_movements(conn, congress.congress_id, new)
    places = [[one.places, _told(one.source), _told(one.target)] for one in wanted]
    await audit.note(conn, actor, "places.moved", str(congress.congress_id), batch=str(batch_id), movements=places)
    await touch(conn, LIVE, str(congress.congress_id))


def said(refusal: Refusal, kept: KeptLedger) -> str:
    """Say why places stay where they are, and what to do."""
    if refusal.why is Why.ABOVE_CAP:
        return (
            f"Đại hội tối đa {figure(kept.ledger.cap)} đại biểu, còn {figure(refusal.free)} chỗ chưa phân bổ. "
            "Xin giảm số, hoặc thu chỗ của đơn vị khác trước."
        )
    if refusal.why is Why.NOT_FREE and refusal.cell:
        names = {one.unit.unit_code: one.unit.name for one in kept.units}
        category = reference.categories()[refusal.cell.category].name
        given = kept.ledger.allocated.get(refusal.cell, 0)
        if not given:
            return (
                f"{names.get(refusal.cell.unit_code, refusal.cell.unit_code)}, “{category}”: chưa được phân bổ chỗ nào, "
                "không có gì để chuyển đi. Xin chọn nơi đi khác, hoặc lấy từ chỗ chưa phân bổ."
            )
        return (
            f"{names.get(refusal.cell.unit_code, refusal.cell.unit_code)}, “{category}”: được {figure(given)} chỗ, "
            f"{figure(given - refusal.free)} chỗ đã có người nộp hoặc duyệt, nên chỉ bớt được {figure(refusal.free)} chỗ. "
            "Muốn bớt nhiều hơn, xin trả lại hồ sơ hoặc rút tên trước."
        )
    return _SAID[refusal.why]


def _told(cell: Cell | None) -> list[str] | None:
    return [cell.unit_code, cell.category] if cell else None


_SAID = {
    Why.NOT_A_NUMBER: "Số chỗ phải từ 1 trở lên.",
    Why.NOWHERE: "Nơi đi và nơi đến là một. Xin chọn nơi khác.",
    Why.ABOVE_CAP: "Vượt mức tối đa của đại hội.",
    Why.NOT_FREE: "Không còn chỗ trống để chuyển.",
    Why.KNOWN: "Việc này đã ghi rồi.",
    Why.UNKNOWN: "Không có lần chuyển chỗ này.",
    Why.TAKEN_BACK: "Lần chuyển chỗ này đã được hoàn tác rồi.",
}

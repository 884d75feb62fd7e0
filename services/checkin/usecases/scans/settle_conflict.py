"""Somebody has looked at an admission that was flagged, and says what is to be made of it."""

from dataclasses import dataclass, replace

from chassis import clock
from chassis.errors import Conflict, NotFound
from chassis.storage import audit
from chassis.storage.database import Connection, Database
from chassis.storage.notifications import touch
from services.checkin.domain.ids import CongressId, ScanId
from services.checkin.domain.scans.settlement import Settlement
from services.checkin.storage.scans import conflicts, scans
from services.checkin.storage.scans.views import ScanConflict, Settled
from services.checkin.usecases.channels import COUNTS
from services.checkin.usecases.scans.take_back import Undoer, take_back


@dataclass(frozen=True, slots=True)
class Settling:
    """`let_out` is the passing that LET_OUT takes back, None for the flagged one; `note` may be ""."""

    settlement: Settlement = Settlement.SEEN
    note: str = ""
    let_out: ScanId | None = None


async def settle_conflict(
    db: Database, actor: str, congress_id: CongressId, scan_id: ScanId, settling: Settling
) -> ScanConflict:
    """Give the case as it now is; who settled it first stays named.

    Raises NotFound for a scan without conflict, Conflict for what makes no sense of this case and when somebody else
    settled it in between.
    """
    async with db.transaction() as conn:
        found = await conflicts.find(conn, congress_id, scan_id)
        if found is None:
            raise NotFound("Không có lượt quét cần xem lại nào như vậy.")
        if found.settled is not None or found.undone:
            return found
        if settling.settlement not in found.ways:
            raise Conflict("Không giải quyết được như vậy: lượt này chỉ có một lần vào, hoặc chưa rõ thẻ của ai.")
        undone = settling.settlement is Settlement.LET_OUT and await _let_out(conn, actor, congress_id, found, settling)
        now = clock.now()
        if not await scans.mark_settled(conn, scan_id, now, actor, settling.settlement, settling.note):
            raise Conflict("Người khác vừa giải quyết lượt này. Xin xem lại danh sách.")
        await audit.note(
            conn, actor, "conflict.settled", str(scan_id), settlement=settling.settlement, conflict=found.conflict
        )
        await touch(conn, COUNTS, str(congress_id))
        return replace(found, undone=undone, settled=Settled(now, actor, settling.settlement, settling.note))


async def _let_out(
    conn: Connection, actor: str, congress_id: CongressId, found: ScanConflict, settling: Settling
) -> bool:
    """Tell whether it was the flagged passing that was taken back. Raises Conflict for a scan of somebody else."""
    chosen = settling.let_out or found.scan_id
    if chosen != found.scan_id and (found.other is None or chosen != found.other.scan_id):
        raise Conflict("Lượt vào này không thuộc trường hợp đang xem.")
    await take_back(conn, Undoer(actor, congress_id, reason=settling.note or "Cho ra sau khi đối chiếu"), chosen)
    return chosen == found.scan_id

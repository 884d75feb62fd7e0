"""The step that every word about a visit shares: held against what was seen and what can be, kept, noted, told to the pages."""

from dataclasses import dataclass

from chassis import clock
from chassis.errors import Conflict, RuleBroken
from chassis.storage import audit
from chassis.storage.database import Connection
from chassis.storage.notifications import touch
from services.registration.domain.answers.register import Source
from services.registration.domain.answers.visit import Visit, Why, misses, refused
from services.registration.domain.congress.congress import Congress, days_held
from services.registration.domain.people.delegate import Delegate
from services.registration.storage.answers.visits import KeptVisit, keep_visit, visit_of
from services.registration.usecases.channels import LIVE


@dataclass(frozen=True)
class VisitFile:
    """What holds of a visit. A further word names `version` as seen, 0 while nothing was told. `misses`: no day of the stay is
    one of the congress."""

    visit: Visit
    version: int
    source: Source | None
    misses: bool


async def keep_told(
    conn: Connection, actor: str, congress: Congress, delegate: Delegate, visit: Visit, source: Source, seen: int
) -> VisitFile:
    """Keep what was told. The audit has that it was told, no word of it. Raises RuleBroken, Conflict with `current`."""
    held = await visit_of(conn, delegate.delegate_id)
    if held.version and held.visit == visit:
        return file_of(held, congress)
    if seen != held.version:
        raise Conflict("Vừa có người khác ghi mục này. Xin xem lại rồi ghi.", current=file_of(held, congress))
    why = refused(visit)
    if why:
        raise broken(why)
    told = KeptVisit(visit, held.version + 1, source, clock.now())
    await keep_visit(conn, congress.congress_id, delegate.delegate_id, told)
    await audit.note(conn, actor, "visit.told", str(delegate.delegate_id), version=told.version)
    await touch(conn, LIVE, str(congress.congress_id))
    return file_of(told, congress)


def file_of(held: KeptVisit, congress: Congress) -> VisitFile:
    return VisitFile(held.visit, held.version, held.source, misses(held.visit, days_held(congress)))


def broken(why: Why) -> RuleBroken:
    """Give the refusal in words."""
    return RuleBroken(_SAID[why], refused=why)


_SAID = {
    Why.LEAVES_BEFORE: "Ngày về trước ngày đến. Xin xem lại.",
    Why.TOO_LONG: "Từ ngày đến tới ngày về quá 60 ngày. Xin xem lại.",
    Why.DOORS_OPEN: "Đã đến ngày đại hội, không đổi ở đây được nữa. Xin gọi Ban Tổ chức.",
    Why.NOT_ASKED: "Mục này dành cho khách mời. Có người đi cùng, xin báo trưởng đoàn hoặc Ban Tổ chức.",
}

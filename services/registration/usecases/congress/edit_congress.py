"""Changes what may change of a congress after invitations are out: its date, its place, its words, its sessions."""

from collections.abc import Sequence
from dataclasses import replace

from chassis import clock
from chassis.errors import Conflict, NotFound, RuleBroken
from chassis.storage.database import Connection, Database
from services.registration.domain.congress.changing import CongressChange, change_congress
from services.registration.domain.congress.composition import figure
from services.registration.domain.congress.congress import Congress, above_cap
from services.registration.domain.congress.moving import move_between
from services.registration.domain.congress.reference import Level
from services.registration.domain.ids import CongressId
from services.registration.domain.places import Refusal, with_cap
from services.registration.domain.units.head_links import expires_at
from services.registration.storage.congress import levels, moves
from services.registration.storage.people import delegate_counts
from services.registration.storage.units import head_links
from services.registration.usecases.congress.public_address import require_public_address
from services.registration.usecases.congress.tell_congress import store_and_tell
from services.registration.usecases.congress.the_congress import the_congress_locked
from services.registration.usecases.congress.wanted_session import WantedSession
from services.registration.usecases.places.ledger import load_ledger


async def edit_congress(
    db: Database,
    actor: str,
    congress_id: CongressId,
    version: int,
    change: CongressChange,
    sessions: Sequence[WantedSession] = (),
) -> Congress:
    """Give the congress as changed. `version` is the one the editor saw; `sessions` are added, or changed by their id.

    A move to another time or place is kept, with whom it is to be told; the links of heads of delegations move along. Raises NotFound, RuleBroken for a cap above the
    level's or below who is on the list, Malformed for a public address that is none, Conflict with the congress as it
    now is.
    """
    if change.public_address is not None:
        change = replace(change, public_address=require_public_address(change.public_address))
    async with db.transaction() as conn:
        congress = await the_congress_locked(conn, congress_id)
        if congress.version != version:
            raise Conflict(
                "Đại hội vừa được người khác sửa. Xin xem giá trị mới rồi sửa tiếp.",
                version=congress.version,
                current=congress,
            )
        level = await levels.level_of(conn, congress)
        await _require_below_cap(conn, congress, level, change)
        known = {one.session_id for one in congress.sessions}
        if any(one.session_id not in (None, *known) for one in sessions):
            raise NotFound("Đại hội này không có phiên đó. Xin tải lại trang.")
        changed = change_congress(congress, level, replace(change, sessions=tuple(one.planned() for one in sessions)))
        if changed is congress:
            return congress
        if move := move_between(congress, changed, actor, clock.now()):
            await moves.keep_move(conn, congress_id, move, clock.real_now())
        until = expires_at(changed.sessions, changed.starts_at, changed.starts_at)
        await head_links.move_links(conn, congress_id, until)
        return await store_and_tell(conn, actor, "congress.edited", changed)


async def _require_below_cap(conn: Connection, congress: Congress, level: Level, change: CongressChange) -> None:
    cap = change.max_delegates
    if cap is None or cap == congress.max_delegates:
        return
    if refused := above_cap(level, cap):
        raise RuleBroken(refused.sentence)
    there = await delegate_counts.count_active(conn, congress.congress_id)
    if there > cap:
        raise RuleBroken(f"Danh sách đã có {figure(there)} đại biểu. Xin đặt mức tối đa không dưới số này.")
    lowered = with_cap((await load_ledger(conn, congress)).ledger, cap)
    if isinstance(lowered, Refusal):
        raise RuleBroken(
            f"Đã phân bổ {figure(lowered.free)} chỗ cho các đơn vị. Xin thu bớt chỗ ở trang Phân bổ, "
            "hoặc đặt mức tối đa không dưới số này."
        )

"""Proposes seats for everybody who has none, without storing anything."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from chassis.errors import RuleBroken
from chassis.storage.database import Database
from services.registration.domain.ids import CongressId, DelegateId, SessionId
from services.registration.domain.seating.precedence import in_order
from services.registration.domain.seating.proposal import Sitter, beside, propose
from services.registration.domain.seating.typed import read_seat
from services.registration.storage.people import delegates
from services.registration.storage.seating import halls
from services.registration.storage.units.units import kept_units
from services.registration.usecases.congress.the_congress import the_congress
from services.registration.usecases.seating.blocks import blocks_now
from services.registration.usecases.seating.reseat import seats_in


@dataclass(frozen=True)
class BesideBlock:
    """People for whom a block has no seat; `name` '' for the rows kept for leaders."""

    name: str
    people: tuple[DelegateId, ...]


@dataclass(frozen=True)
class ProposedSeats:
    """A seat's code for each who would get one; `left_over` find no seat in this hall, `beside` none in their block.

    `forward` names the units that sit more than two rows before their turn, since the rows behind are full.
    """

    seats: dict[DelegateId, str]
    left_over: tuple[DelegateId, ...]
    beside: tuple[BesideBlock, ...]
    forward: tuple[str, ...]


async def propose_seats(
    db: Database,
    congress_id: CongressId,
    session_id: SessionId | None,
    honoured: Collection[DelegateId],
    groups: Mapping[str, Sequence[DelegateId]],
) -> ProposedSeats:
    """Seat those without a seat; whoever has one stays. `honoured` are rather to sit by an aisle, `groups` are the people
    of blocks by the block's key.

    Raises NotFound, RuleBroken (no hall yet).
    """
    async with db.connection() as conn:
        congress = await the_congress(conn, congress_id)
        kept = await halls.find_hall(conn, congress_id)
        if kept is None:
            raise RuleBroken("Chưa có sơ đồ hội trường. Xin nhập các hàng ghế trước.")
        people = {one.delegate_id: one for one in await delegates.delegates_of(conn, congress_id) if one.on_list}
        now = await seats_in(conn, session_id, people)
        blocks = await blocks_now(conn, congress_id)
        heads = {one.unit.unit_code: one.head_name for one in await kept_units(conn, congress_id)}
    units = [unit.unit_code for unit in congress.units]
    taken = {code for seat in now.values() if seat and isinstance(code := read_seat(seat, kept.hall), str)}
    waiting = [
        Sitter(one.delegate_id, one.person.unit_code, one.person.category, one.delegate_id in honoured)
        for one in in_order([one for one in people.values() if not now[one.delegate_id]], units, heads)
    ]
    proposal = propose(kept.hall, waiting, taken, units, blocks, groups)
    outside = beside(kept.hall, waiting, proposal.seats, blocks, groups)
    told = tuple(BesideBlock(one.block.name if one.block else "", one.people) for one in outside)
    names = {unit.unit_code: unit.name for unit in congress.units}
    forward = tuple(names.get(code, code) for code in proposal.forward)
    return ProposedSeats(proposal.seats, proposal.left_over, told, forward)

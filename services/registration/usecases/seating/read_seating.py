"""Gives the whole seating of one sitting, or of all: the hall, who sits where, who has no seat, the blocks."""

from dataclasses import dataclass
from datetime import datetime

from chassis.errors import NotFound
from chassis.storage.database import Database
from services.registration.domain.congress.congress import Congress, unit_names
from services.registration.domain.ids import CongressId, DelegateId, SeatChangeId, SessionId
from services.registration.domain.people.acts import TIME_TO_UNDO
from services.registration.domain.people.delegate import Delegate, in_full
from services.registration.domain.seating.blocks import Block, LegendLine, legend
from services.registration.domain.seating.hall import Hall, Numbering, seats_of, way_to
from services.registration.storage.congress import congresses
from services.registration.storage.people import delegates
from services.registration.storage.seating import changes, halls, seats
from services.registration.storage.seating.changes import SeatChange
from services.registration.usecases.seating.blocks import blocks_now
from services.registration.usecases.seating.reseat import seats_in


@dataclass(frozen=True)
class ShownSeat:
    """`place` counts from the middle of its row: -1 is the first to the left, 1 the first to the right."""

    code: str
    number: int
    place: int
    way: str


@dataclass(frozen=True)
class ShownRow:
    code: str
    floor: int
    left: int
    right: int
    aisles: tuple[int, ...]
    without: tuple[int, ...]
    kept: bool
    seats: tuple[ShownSeat, ...]


@dataclass(frozen=True)
class ShownHall:
    """The hall from the stage backwards; `version` is to be sent with a change of it."""

    version: int
    name: str
    numbering: Numbering
    left_door: str
    right_door: str
    rows: tuple[ShownRow, ...]


@dataclass(frozen=True)
class SeatedPerson:
    """`seat` '' for none; `contested`: the seat that their file gives them and that somebody else has."""

    delegate_id: DelegateId
    delegate_code: str
    form_of_address: str
    full_name: str
    position: str
    birth_year: int | None
    unit_code: str
    unit_name: str
    category: str
    seat: str
    contested: str


@dataclass(frozen=True)
class ShownSession:
    """`apart`: it has seats of its own."""

    session_id: SessionId
    kind: str
    name: str
    starts_at: datetime
    apart: bool


@dataclass(frozen=True)
class ShownChange:
    """One act on the seats or the hall; `undone` when it was taken back.

    `undoable_until`, `redoable_until`: until then who asks can take it back, or do it again; None when they cannot.
    """

    change_id: SeatChangeId
    session_id: SessionId | None
    kind: str
    actor_name: str
    made_at: datetime
    people: int
    undone: bool
    undoable_until: datetime | None
    redoable_until: datetime | None


@dataclass(frozen=True)
class Seating:
    """`hall` is None as long as nobody gave one; `session_id` None: the seats of all sittings but those seated apart."""

    hall: ShownHall | None
    session_id: SessionId | None
    sessions: tuple[ShownSession, ...]
    people: tuple[SeatedPerson, ...]
    blocks: tuple[Block, ...]
    legend: tuple[LegendLine, ...]
    changes: tuple[ShownChange, ...]


async def read_seating(db: Database, actor: str, congress_id: CongressId, session_id: SessionId | None) -> Seating:
    """Raises NotFound, also for a sitting that has no seats of its own."""
    async with db.connection() as conn:
        congress = await congresses.find_congress(conn, congress_id)
        apart = await seats.seated_sessions(conn, congress_id)
        if congress is None or session_id not in (None, *apart):
            raise NotFound("Không có đại hội này, hoặc phiên này chưa xếp ghế riêng.")
        kept = await halls.find_hall(conn, congress_id)
        active = [one for one in await delegates.delegates_of(conn, congress_id) if one.on_list]
        now = await seats_in(conn, session_id, {one.delegate_id: one for one in active})
        contested = await seats.contested_in(conn, congress_id)
        blocks = tuple(await blocks_now(conn, congress_id))
        done = await changes.last_changes(conn, congress_id)
    return Seating(
        hall=_shown(kept.hall, kept.version) if kept else None,
        session_id=session_id,
        sessions=tuple(
            ShownSession(one.session_id, one.kind, one.name, one.starts_at, one.session_id in apart)
            for one in congress.sessions
        ),
        people=tuple(_person(one, congress, now[one.delegate_id], contested) for one in active),
        blocks=blocks,
        legend=legend(blocks, {seat: True for seat in now.values() if seat}),
        changes=tuple(_change(one, actor) for one in done),
    )


def _change(one: SeatChange, actor: str) -> ShownChange:
    repeats = one.kind in ("UNDONE", "REDONE")
    first_hall = one.kind == "HALL" and not (one.hall or {}).get("before")
    mine = actor == one.actor and not repeats and not first_hall
    undone = one.undone_at
    return ShownChange(
        *(one.change_id, one.session_id, one.kind, one.actor_name, one.done_at, len(_people(one))),
        undone=undone is not None,
        undoable_until=one.done_at + TIME_TO_UNDO if mine and undone is None else None,
        redoable_until=undone + TIME_TO_UNDO if mine and undone and one.kind != "HALL" else None,
    )


def _people(one: SeatChange) -> set[str]:
    apart = {person for _, person, _ in (one.hall or {}).get("apart", ())}
    return {str(move.delegate_id) for move in one.moves} | apart


def _shown(hall: Hall, version: int) -> ShownHall:
    rows = tuple(
        ShownRow(
            *(row.code, row.floor, row.left, row.right, row.aisles, row.without, row.kept),
            tuple(
                ShownSeat(seat.code, seat.number, seat.place, way_to(hall, seat))
                for seat in seats_of(row, hall.numbering)
            ),
        )
        for row in hall.rows
    )
    return ShownHall(version, hall.name, hall.numbering, hall.left_door, hall.right_door, rows)


def _person(one: Delegate, congress: Congress, seat: str, contested: dict[DelegateId, str]) -> SeatedPerson:
    person = one.person
    return SeatedPerson(
        *(one.delegate_id, one.delegate_code, in_full(person.form_of_address), person.full_name, person.position),
        *(person.birth_year, person.unit_code, unit_names(congress)[person.unit_code], person.category, seat),
        "" if seat else contested.get(one.delegate_id, ""),
    )

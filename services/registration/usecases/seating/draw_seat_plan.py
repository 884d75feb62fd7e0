"""Draws the seat plan as a PDF: a page a floor with its blocks, then who sits where, row by row."""

from collections import defaultdict
from collections.abc import Container, Iterable, Mapping

from chassis import clock
from chassis.errors import NotFound, RuleBroken, TooLarge
from chassis.files.confining import confined
from chassis.files.limits import Limits
from chassis.files.meaning.spelling import exact
from chassis.storage.database import Database
from services.registration.domain.congress.title import in_vietnam
from services.registration.domain.ids import CongressId, SessionId
from services.registration.domain.people.namesakes import shared_names
from services.registration.domain.seating.blocks import Block, by_delegation, legend
from services.registration.storage.congress import congresses
from services.registration.usecases.seating.read_seating import SeatedPerson, ShownHall, read_seating

CHILD = "services.registration.usecases.seating.plan_child"
LIMITS = Limits(memory_bytes=2_000_000_000, made_bytes=400_000_000, cpu_seconds=60, deadline_seconds=90)
SYNTHETIC = "DỮ LIỆU GIẢ LẬP"


async def draw_seat_plan(db: Database, actor: str, congress_id: CongressId, session_id: SessionId | None) -> bytes:
    """Give the PDF. Raises NotFound (also without a hall), RuleBroken."""
    seating = await read_seating(db, actor, congress_id, session_id)
    if seating.hall is None:
        raise NotFound("Chưa có sơ đồ hội trường. Xin nhập các hàng ghế trước.")
    async with db.connection() as conn:
        congress = await congresses.find_congress(conn, congress_id)
    assert congress is not None
    blocks = seating.blocks or by_delegation(
        (one.unit_code, one.unit_name, one.seat) for one in seating.people if one.seat
    )
    taken = {one.seat: one for one in seating.people if one.seat}
    sitting = next((one.name for one in seating.sessions if one.session_id == session_id), "")
    plan = {
        "title": [congress.name, *([SYNTHETIC] if congress.synthetic else [])],
        "sitting": sitting,
        "taken": f"Lập lúc {in_vietnam(clock.now()):%H:%M ngày %d/%m/%Y}",
        "floors": _floors(seating.hall, blocks, taken),
        "legend": [[one.name, one.colour, one.seats, one.taken] for one in legend(blocks, taken)],
        "rows": _lists(
            seating.hall,
            taken,
            shared_names(one.full_name for one in seating.people),
        ),
        "waiting": sum(not one.seat for one in seating.people),
    }
    try:
        made = await confined.run(CHILD, LIMITS, "", plan, b"")
    except TooLarge:
        made = None
    if made is None:
        raise RuleBroken("Không vẽ được sơ đồ ghế. Xin thử lại; nếu vẫn lỗi, báo Ban Tổ chức.")
    return made


def _floors(hall: ShownHall, blocks: Iterable[Block], taken: Container[str]) -> list[object]:
    colours = {seat: block.colour for block in blocks for seat in block.seats}
    floors: dict[int, list[object]] = defaultdict(list)
    for row in hall.rows:
        seats = [
            [seat.number, seat.place, colours.get(seat.code, ""), seat.code in taken, _gaps(seat.place, row.aisles)]
            for seat in row.seats
        ]
        floors[row.floor].append([row.code, row.kept, seats])
    return [[floor, rows] for floor, rows in floors.items()]


def _gaps(place: int, aisles: tuple[int, ...]) -> int:
    """Give how many aisles lie between the middle and this place, to the left as a negative number."""
    between = sum(aisle < abs(place) for aisle in aisles)
    return between if place > 0 else -between


def _lists(hall: ShownHall, sitters: Mapping[str, SeatedPerson], shared: Container[str]) -> list[object]:
    rows: list[object] = []
    for row in hall.rows:
        here = [(seat.number, sitters[seat.code]) for seat in row.seats if seat.code in sitters]
        people = [
            [
                number,
                f"{one.form_of_address} {one.full_name}".strip(),
                _about(one, apart=exact(one.full_name) in shared),
            ]
            for number, one in sorted(here, key=lambda pair: pair[0])
        ]
        if people:
            rows.append([row.code, people])
    return rows


def _about(one: SeatedPerson, *, apart: bool) -> str:
    """Give the unit, and of a namesake also what only they have: nobody is led to another's seat."""
    born = f"sinh {one.birth_year}" if one.birth_year else ""
    words = (one.unit_name, one.position, born, one.delegate_code) if apart else (one.unit_name,)
    return " · ".join(filter(None, words))

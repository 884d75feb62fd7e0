"""The roster and the seats on paper, from what honors heard of every delegate: with them the day goes on without power."""

import hashlib
import re
from collections.abc import Sequence
from dataclasses import astuple, dataclass

from chassis.storage.database import Connection
from services.honors.domain.ids import CongressId
from services.honors.domain.known.known_delegate import KnownDelegate
from services.honors.storage.known.known_delegates import delegates_of, list_units

Told = dict[str, object]
NO_ROSTER = "Chưa nghe thấy đại biểu nào."
NO_SEATS = "Chưa đại biểu nào có chỗ ngồi. Xếp ở trang Danh sách đại biểu, mục Chỗ ngồi, rồi tải lại bộ giấy."
ONE_PLAN = "Chỗ ngồi chung của đại hội. Phiên xếp chỗ riêng: in sơ đồ của phiên ở trang Danh sách đại biểu."


@dataclass(frozen=True)
class Roster:
    """Who comes, in the order of their codes; `units` in the order of protocol."""

    people: Sequence[KnownDelegate]
    units: Sequence[str]

    @property
    def edition(self) -> str:
        """Give the words that tell two rosters apart: of the same people and seats they are the same."""
        said = "\n".join(repr(astuple(one)) for one in self.people)
        return f", danh sách đại biểu {hashlib.sha256(said.encode()).hexdigest()[:6].upper()} ({len(self.people):02d} người)"


async def read_roster(conn: Connection, congress_id: CongressId) -> Roster:
    active = [one for one in await delegates_of(conn, congress_id) if one.active]
    return Roster(active, await list_units(conn, congress_id))


def roster_rows(roster: Roster) -> list[Told]:
    """Give each unit with its people, the units in the order of protocol; who is received apart stands first."""
    units = [*roster.units, *sorted({one.unit_name for one in roster.people} - set(roster.units))]
    first = sorted(roster.people, key=lambda one: one.scanned)
    told = [(unit or "Chưa rõ đơn vị", [one for one in first if one.unit_name == unit]) for unit in units]
    return [_table(name, people) for name, people in told if people]


def seat_rows(roster: Roster) -> list[Told]:
    """Give each row of the hall with who sits there from place to place; who has no seat stands last."""
    rows: dict[str, list[KnownDelegate]] = {}
    for one in sorted((one for one in roster.people if one.seat), key=lambda one: _in_order(one.seat)):
        rows.setdefault(one.seat.rpartition("-")[0], []).append(one)
    told = [_table(f"Hàng ghế {name}" if name else "Ghế", people) for name, people in rows.items()]
    without = [one for one in roster.people if not one.seat]
    return [*told, *([_table("Chưa có chỗ ngồi", without)] if told and without else [])]


def _table(name: str, people: Sequence[KnownDelegate]) -> Told:
    return {"name": name, "facts": [f"{len(people):02d} người"], "people": [_person(one) for one in people]}


def _person(one: KnownDelegate) -> Told:
    return {
        "code": one.delegate_code,
        "name": f"{one.form_of_address} {one.full_name}".strip(),
        "position": one.position,
        "unit": one.unit_name,
        "seat": one.seat,
    }


def _in_order(seat: str) -> list[tuple[int, str]]:
    """Rows and places as people count them: A-2 before A-10."""
    return [(int(part), "") if part.isdigit() else (0, part) for part in re.findall(r"\d+|\D+", seat)]
